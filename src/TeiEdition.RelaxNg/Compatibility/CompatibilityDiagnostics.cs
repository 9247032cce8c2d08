// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Compatibility;

/// <summary>The catalogue of RELAX NG DTD Compatibility, as far as schemas break it.</summary>
public static class CompatibilityDiagnostics
{
    /// <summary>The part of <see cref="DiagnosticDescriptor.Specification"/> that all rules share.</summary>
    private const string Section5 = "RELAX NG DTD Compatibility, OASIS Committee Specification 3 December 2001, section 5";

    /// <summary>What all remedies end with.</summary>
    private const string Otherwise = ", or turn the check of ids off.";

    /// <summary>A datatype for ids that is not the whole value of an attribute.</summary>
    public static readonly DiagnosticDescriptor IdNotInAttribute = new()
    {
        Code = "RNG230",
        Severity = Severity.Error,
        Template = "the datatype {0} must be the whole value of an attribute",
        Cause = "Which attributes hold ids must be told by their names alone; in elements, lists, choices and exceptions that is not so.",
        Remedy = "Use NCName or token here" + Otherwise,
        Specification = Section5,
    };

    /// <summary>An attribute for ids with more than one name.</summary>
    public static readonly DiagnosticDescriptor IdAttributeNotSingle = new()
    {
        Code = "RNG231",
        Severity = Severity.Error,
        Template = "an attribute of type {0} must have a single name, not {1}",
        Cause = "Which attributes hold ids must be told by their names alone.",
        Remedy = "Give the attribute one name, or use another datatype" + Otherwise,
        Specification = Section5,
    };

    /// <summary>An element with an attribute for ids and infinitely many names.</summary>
    public static readonly DiagnosticDescriptor IdElementInfinite = new()
    {
        Code = "RNG232",
        Severity = Severity.Error,
        Template = "the attribute {0} of type {1} must belong to elements with single names, not to {2}",
        Cause = "Which attributes hold ids must be told by the names of element and attribute alone.",
        Remedy = "Name the elements one by one, or use another datatype" + Otherwise,
        Specification = Section5,
    };

    /// <summary>An attribute that holds an id in one definition of an element and something else in another.</summary>
    public static readonly DiagnosticDescriptor IdConflict = new()
    {
        Code = "RNG233",
        Severity = Severity.Error,
        Template = "the attribute {1} of the element {0} is of type {2} here and of type {3} elsewhere",
        Cause = "All definitions of one attribute of one element must agree on whether it holds an id, a reference, or neither.",
        Remedy = "Use the same datatype in all of them, or leave the name out of the wildcard that includes it" + Otherwise,
        Specification = Section5,
    };

    /// <summary>The check costs too much.</summary>
    public static readonly DiagnosticDescriptor IdsTooMany = new()
    {
        Code = "RNG267",
        Severity = Severity.Error,
        Template = "to find the attributes that hold ids, more than {0} attributes of elements would have to be compared",
        Cause = "Very many attributes in very many elements; the limit protects against files made to exhaust time.",
        Remedy = "Check how the schema was made; the limit is ten times the option MaxPatterns of the library.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [IdNotInAttribute, IdAttributeNotSingle, IdElementInfinite, IdConflict, IdsTooMany];
}
