// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Diagnostics;

/// <summary>The catalogue of what rules find in documents, and of what keeps rules from running.</summary>
public static class RunDiagnostics
{
    /// <summary>A rule finds an error.</summary>
    public static readonly DiagnosticDescriptor ErrorFound = new()
    {
        Code = "SCH040",
        Severity = Severity.Error,
        Template = "{0}",
        Cause = "The document breaks a rule of its schema whose role is error or fatal, or that has no role.",
        Remedy = "Do what the message says; the rule stands at the related place.",
        Specification = "ISO/IEC 19757-3:2020, section 6.2",
    };

    /// <summary>A rule warns.</summary>
    public static readonly DiagnosticDescriptor WarningFound = new()
    {
        Code = "SCH041",
        Severity = Severity.Warning,
        Template = "{0}",
        Cause = "The document breaks a rule of its schema whose role is warning or nonfatal.",
        Remedy = "Look whether the message is right here; the rule stands at the related place.",
        Specification = "ISO/IEC 19757-3:2020, section 6.2",
    };

    /// <summary>A rule says something.</summary>
    public static readonly DiagnosticDescriptor InfoFound = new()
    {
        Code = "SCH042",
        Severity = Severity.Info,
        Template = "{0}",
        Cause = "A rule of the schema whose role is info applies.",
        Remedy = "Nothing needs to be done; read what the message says.",
        Specification = "ISO/IEC 19757-3:2020, section 6.2",
    };

    /// <summary>An expression has no value at a node.</summary>
    public static readonly DiagnosticDescriptor DynamicError = new()
    {
        Code = "SCH043",
        Severity = Severity.Warning,
        Template = "the rule could not be checked here: {0}",
        Cause = "An expression of the schema cannot be evaluated for this node, a value that is no date for example; so it is not known whether the rule holds.",
        Remedy = "Correct the value; or test with \"castable as\" in the rule before it is used.",
        Specification = "XML Path Language (XPath) 2.0 (Second Edition), section 2.3.3",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ErrorFound,
        WarningFound,
        InfoFound,
        DynamicError,
    ];
}
