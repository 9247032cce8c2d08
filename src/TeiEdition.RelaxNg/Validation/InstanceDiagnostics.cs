// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>The catalogue of what documents may have against their schema.</summary>
public static class InstanceDiagnostics
{
    private const string Validity = "RELAX NG Specification, OASIS Committee Specification 3 December 2001, section 6.2";

    private const string Soundness = "RELAX NG DTD Compatibility, OASIS Committee Specification 3 December 2001, section 5";

    /// <summary>The schema has no element of that name at all.</summary>
    public static readonly DiagnosticDescriptor UnknownElement = new()
    {
        Code = "RNG500",
        Severity = Severity.Error,
        Template = "the schema has no element {0}{1}{2}",
        Cause = "No pattern of the schema has the name; names are compared with their namespace, capitals and small letters apart.",
        Remedy = "Correct the name or its namespace, or use one of the elements that may stand here.",
        Specification = Validity,
    };

    /// <summary>The schema has the element, but not here.</summary>
    public static readonly DiagnosticDescriptor ElementNotAllowed = new()
    {
        Code = "RNG501",
        Severity = Severity.Error,
        Template = "element {0} may not stand here{1}{2}",
        Cause = "The schema has the element elsewhere; the parent, or what came before it in the parent, leaves no room for it here.",
        Remedy = "Move the element, or put it into one of those that may stand here.",
        Specification = Validity,
    };

    /// <summary>A required element is missing before this one.</summary>
    public static readonly DiagnosticDescriptor ElementTooEarly = new()
    {
        Code = "RNG502",
        Severity = Severity.Error,
        Template = "element {0} comes too early{1}: before it {2}",
        Cause = "The element may stand later in the same parent, after something that the schema requires and that is missing.",
        Remedy = "Put the missing elements before this one.",
        Specification = Validity,
    };

    /// <summary>An element ends before its content is complete.</summary>
    public static readonly DiagnosticDescriptor Unfinished = new()
    {
        Code = "RNG503",
        Severity = Severity.Error,
        Template = "element {0} is not complete: {1}",
        Cause = "The element ends where the schema requires more.",
        Remedy = "Add what is missing before the end tag.",
        Specification = Validity,
    };

    /// <summary>An attribute is not allowed on the element.</summary>
    public static readonly DiagnosticDescriptor AttributeNotAllowed = new()
    {
        Code = "RNG504",
        Severity = Severity.Error,
        Template = "attribute {0} may not stand on {1}{2}{3}",
        Cause = "The schema does not give the element such an attribute, or another attribute on it excludes it.",
        Remedy = "Remove the attribute, correct its name, or use one of those that may be added.",
        Specification = Validity,
    };

    /// <summary>A required attribute is missing.</summary>
    public static readonly DiagnosticDescriptor AttributeMissing = new()
    {
        Code = "RNG505",
        Severity = Severity.Error,
        Template = "element {0} lacks {1}",
        Cause = "The schema requires the attribute on the element, or with the attributes that it has.",
        Remedy = "Add the attribute.",
        Specification = Validity,
    };

    /// <summary>The value of an attribute is not allowed.</summary>
    public static readonly DiagnosticDescriptor BadAttributeValue = new()
    {
        Code = "RNG506",
        Severity = Severity.Error,
        Template = "attribute {0} may not have the value '{1}'{2}{3}",
        Cause = "The value is none of those that the schema lists for the attribute, and not of its datatype.",
        Remedy = "Correct the value.",
        Specification = Validity,
    };

    /// <summary>The text content of an element is not allowed.</summary>
    public static readonly DiagnosticDescriptor BadContentValue = new()
    {
        Code = "RNG507",
        Severity = Severity.Error,
        Template = "element {0} may not have the content '{1}'{2}{3}",
        Cause = "The text is none of those that the schema lists for the element, and not of its datatype.",
        Remedy = "Correct the text.",
        Specification = Validity,
    };

    /// <summary>Text is not allowed.</summary>
    public static readonly DiagnosticDescriptor TextNotAllowed = new()
    {
        Code = "RNG508",
        Severity = Severity.Error,
        Template = "text may not stand directly in {0}{1}",
        Cause = "The schema gives the element only elements as content, or no content at all.",
        Remedy = "Put the text into one of the elements that may stand here.",
        Specification = Validity,
    };

    /// <summary>An id stands twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new()
    {
        Code = "RNG509",
        Severity = Severity.Error,
        Template = "id '{0}' stands twice; first on line {1}",
        Cause = "The schema declares the attribute as ID, so that its value may stand only once in a document.",
        Remedy = "Give one of the two another id.",
        Specification = Soundness,
    };

    /// <summary>A reference has no target.</summary>
    public static readonly DiagnosticDescriptor UnknownIdRef = new()
    {
        Code = "RNG510",
        Severity = Severity.Error,
        Template = "no element has the id '{0}' that is referred to here",
        Cause = "The schema declares the attribute as IDREF or IDREFS, so that each of its values has to be an id of the document.",
        Remedy = "Correct the reference, or give its target the id.",
        Specification = Soundness,
    };

    /// <summary>There are more errors than are reported.</summary>
    public static readonly DiagnosticDescriptor TooManyErrors = new()
    {
        Code = "RNG511",
        Severity = Severity.Error,
        Template = "validation stops after {0} errors",
        Cause = "The document has so many errors that more of them help nobody; perhaps it is meant for another schema.",
        Remedy = "Check the schema, mend what is reported, and validate again; the number is an option.",
    };

    /// <summary>The document makes the schema too complex.</summary>
    public static readonly DiagnosticDescriptor TooComplex = new()
    {
        Code = "RNG512",
        Severity = Severity.Error,
        Template = "the schema is too ambiguous to go on with this document: more than {0} patterns",
        Cause = "The schema lets an element be read in so many ways that following them all passes a limit, which protects against schemas made to exhaust memory.",
        Remedy = "Simplify interleaves and choices of the schema that overlap; the limit is an option of the library.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownElement, ElementNotAllowed, ElementTooEarly, Unfinished, AttributeNotAllowed, AttributeMissing,
        BadAttributeValue, BadContentValue, TextNotAllowed, DuplicateId, UnknownIdRef, TooManyErrors, TooComplex,
    ];
}
