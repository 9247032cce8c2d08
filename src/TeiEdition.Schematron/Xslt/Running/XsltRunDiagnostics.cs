// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Xslt.Running;

/// <summary>The catalogue of what happens where rules run on an XSLT processor.</summary>
public static class XsltRunDiagnostics
{
    /// <summary>There is no XSLT processor, or it failed as a whole.</summary>
    public static readonly DiagnosticDescriptor RulesNotRun = new()
    {
        Code = "SCH050",
        Severity = Severity.Error,
        Template = "rules that need XSLT were not run ({0}): {1}",
        Cause = "The schema has rules that only an XSLT processor can run, and Java or Saxon-HE is missing, or failed.",
        Remedy = "Install Java and Saxon-HE (teiedition doctor says what is missing), or take the schema without these rules.",
    };

    /// <summary>An expression of the schema is wrong, or uses what does not exist.</summary>
    public static readonly DiagnosticDescriptor WrongExpression = new()
    {
        Code = "SCH051",
        Severity = Severity.Error,
        Template = "cannot be compiled, and is not checked: {1} [{0}]",
        Cause = "An expression here is no XPath, or uses a function, a variable or a prefix that nothing declares.",
        Remedy = "Mend the expression; the code in brackets is the specification's.",
        Specification = "XPath 3.1, section 2.3",
    };

    /// <summary>Something needs a variable whose own expression is wrong.</summary>
    public static readonly DiagnosticDescriptor NeedsLeftOut = new()
    {
        Code = "SCH052",
        Severity = Severity.Error,
        Template = "is not checked, since it needs the variable ${0}, which cannot be compiled",
        Cause = "The expression of the variable is wrong, so that it has no value.",
        Remedy = "Mend the variable.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.5",
    };

    /// <summary>The stylesheet as a whole came to an end without a result.</summary>
    public static readonly DiagnosticDescriptor NoResult = new()
    {
        Code = "SCH053",
        Severity = Severity.Error,
        Template = "rules that need XSLT gave no result for this document: {0}",
        Cause = "A function of the schema calls itself without end, stops the run by a message, or takes more time or memory than is allowed.",
        Remedy = "Look at the XSLT that the schema brings with it.",
    };

    /// <summary>A rule asks for a file elsewhere, or for the network; both are closed.</summary>
    public static readonly DiagnosticDescriptor OutsideFolders = new()
    {
        Code = "SCH054",
        Severity = Severity.Warning,
        Template = "a rule asks for something outside the folders that rules may read: {0}",
        Cause = "doc() and its kin read only the folder of the document, that of the schema, and those that were allowed; never the network.",
        Remedy = "Allow the folder, or keep a copy of the file beside the documents.",
    };

    /// <summary>The XSLT of the schema says so with <c>xsl:message</c>.</summary>
    public static readonly DiagnosticDescriptor Message = new()
    {
        Code = "SCH055",
        Severity = Severity.Info,
        Template = "{0}",
        Cause = "The XSLT that the schema brings with it says so with xsl:message.",
        Remedy = "Nothing needs to be done.",
        Specification = "XSLT 3.0, section 23.1",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        RulesNotRun,
        WrongExpression,
        NeedsLeftOut,
        NoResult,
        OutsideFolders,
        Message,
    ];
}
