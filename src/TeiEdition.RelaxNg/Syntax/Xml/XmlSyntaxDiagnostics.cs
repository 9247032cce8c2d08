// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Syntax.Xml;

/// <summary>The catalogue of diagnostics about the XML syntax of a schema. Immutable.</summary>
public static class XmlSyntaxDiagnostics
{
    private const string Section3 = "RELAX NG Specification, OASIS Committee Specification 3 December 2001, section 3";

    private const string Section42 = "RELAX NG Specification, OASIS Committee Specification 3 December 2001, section 4.2";

    private const string Section43 = "RELAX NG Specification, OASIS Committee Specification 3 December 2001, section 4.3";

    private const string Section45 = "RELAX NG Specification, OASIS Committee Specification 3 December 2001, section 4.5";

    private const string Section410 = "RELAX NG Specification, OASIS Committee Specification 3 December 2001, section 4.10";

    /// <summary>The document element is no pattern.</summary>
    public static readonly DiagnosticDescriptor NotAPattern = new()
    {
        Code = "RNG001",
        Severity = Severity.Error,
        Template = "<{0}> is no pattern of RELAX NG, so the file is no schema",
        Cause = "The document element of a schema is a pattern, mostly <grammar> or <element>, in the namespace http://relaxng.org/ns/structure/1.0.",
        Remedy = "Check that the file is the schema and that xmlns names the namespace.",
        Specification = Section3,
    };

    /// <summary>An element of the namespace that RELAX NG does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownElement = new()
    {
        Code = "RNG002",
        Severity = Severity.Error,
        Template = "RELAX NG has no element <{0}>",
        Cause = "The name is misspelt, or an annotation lacks its own namespace.",
        Remedy = "Correct the name; give an annotation a namespace of its own.",
        Specification = Section3,
    };

    /// <summary>An element of RELAX NG at the wrong place.</summary>
    public static readonly DiagnosticDescriptor NotAllowedHere = new()
    {
        Code = "RNG003",
        Severity = Severity.Error,
        Template = "<{0}> may not stand in <{1}>",
        Cause = "Each element of RELAX NG contains only certain others.",
        Remedy = "Move the element, or put what is missing around it.",
        Specification = Section3,
    };

    /// <summary>An attribute without namespace that the element does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownAttribute = new()
    {
        Code = "RNG004",
        Severity = Severity.Error,
        Template = "<{0}> has no attribute {1}",
        Cause = "Attributes without namespace are those of RELAX NG: name, type, href and combine on certain elements, ns and datatypeLibrary on all.",
        Remedy = "Correct the name, or give an annotation a namespace of its own.",
        Specification = Section3,
    };

    /// <summary>An attribute in the RELAX NG namespace.</summary>
    public static readonly DiagnosticDescriptor AttributeInNamespace = new()
    {
        Code = "RNG005",
        Severity = Severity.Error,
        Template = "the attribute {0} is in the namespace of RELAX NG, which has no attributes",
        Cause = "Attributes of RELAX NG have no namespace, and annotations have one of their own.",
        Remedy = "Remove the prefix.",
        Specification = Section3,
    };

    /// <summary>An attribute that the element must have.</summary>
    public static readonly DiagnosticDescriptor MissingAttribute = new()
    {
        Code = "RNG006",
        Severity = Severity.Error,
        Template = "<{0}> needs the attribute {1}",
        Cause = "Without the attribute the element means nothing.",
        Remedy = "Add the attribute.",
        Specification = Section3,
    };

    /// <summary>Nothing stands where something must.</summary>
    public static readonly DiagnosticDescriptor MissingContent = new()
    {
        Code = "RNG007",
        Severity = Severity.Error,
        Template = "<{0}> needs {1} in it",
        Cause = "The element groups or describes what stands in it, and that is missing.",
        Remedy = "Add what is missing; <empty/> stands for no content, <text/> for any text.",
        Specification = Section3,
    };

    /// <summary>Several patterns where one may stand.</summary>
    public static readonly DiagnosticDescriptor TooManyPatterns = new()
    {
        Code = "RNG008",
        Severity = Severity.Error,
        Template = "<{0}> may contain one pattern only, and <{1}> is one more",
        Cause = "It is not said how the patterns go together.",
        Remedy = "Put <group>, <choice> or <interleave> around them.",
        Specification = Section3,
    };

    /// <summary>Text between elements.</summary>
    public static readonly DiagnosticDescriptor TextNotAllowed = new()
    {
        Code = "RNG009",
        Severity = Severity.Error,
        Template = "text may not stand in <{0}>",
        Cause = "Only <name>, <param>, <value> and annotations contain text.",
        Remedy = "Remove the text, or make it a comment.",
        Specification = Section3,
    };

    /// <summary>A value that is no NCName.</summary>
    public static readonly DiagnosticDescriptor NotNCName = new()
    {
        Code = "RNG010",
        Severity = Severity.Error,
        Template = "the {0} of <{1}> is \"{2}\", which is no name without colon",
        Cause = "Definitions, parameters and datatypes have names that begin with a letter or underscore and contain no space or colon.",
        Remedy = "Correct the name.",
        Specification = Section42,
    };

    /// <summary>A name of an element or attribute that is no QName.</summary>
    public static readonly DiagnosticDescriptor NotQName = new()
    {
        Code = "RNG011",
        Severity = Severity.Error,
        Template = "the name in <{0}> is \"{1}\", which no element or attribute can have",
        Cause = "A name is a letter or underscore and what may follow it, after a prefix and a colon where there is one.",
        Remedy = "Correct the name.",
        Specification = Section42,
    };

    /// <summary>A prefix that nothing declares.</summary>
    public static readonly DiagnosticDescriptor UndeclaredPrefix = new()
    {
        Code = "RNG012",
        Severity = Severity.Error,
        Template = "the prefix {0} is not declared",
        Cause = "The prefix of a name stands for a namespace, and no xmlns attribute around this place says which.",
        Remedy = "Declare the prefix with xmlns:{0}, or use the attribute ns.",
        Specification = Section410,
    };

    /// <summary>An element or attribute without a name class.</summary>
    public static readonly DiagnosticDescriptor MissingName = new()
    {
        Code = "RNG013",
        Severity = Severity.Error,
        Template = "<{0}> has no name",
        Cause = "It has neither the attribute name nor a name class as its first child.",
        Remedy = "Add the attribute name, or <name>, <anyName>, <nsName> or a <choice> of them as the first child.",
        Specification = Section3,
    };

    /// <summary>A name class beside the attribute name, or a second one.</summary>
    public static readonly DiagnosticDescriptor NameTwice = new()
    {
        Code = "RNG014",
        Severity = Severity.Error,
        Template = "<{0}> has a name already, so <{1}> may not stand in it",
        Cause = "The name is given once: by the attribute name or by the first child.",
        Remedy = "Remove one of them; put several names into a <choice>.",
        Specification = Section3,
    };

    /// <summary>A value of combine that is none of the two.</summary>
    public static readonly DiagnosticDescriptor UnknownCombine = new()
    {
        Code = "RNG015",
        Severity = Severity.Error,
        Template = "combine is \"{0}\"; it may be choice or interleave",
        Cause = "Definitions of one name are put together in one of these two ways.",
        Remedy = "Write choice or interleave.",
        Specification = Section3,
    };

    /// <summary>A datatype library that is no URI.</summary>
    public static readonly DiagnosticDescriptor LibraryNotUri = new()
    {
        Code = "RNG016",
        Severity = Severity.Error,
        Template = "datatypeLibrary is \"{0}\", which is no URI",
        Cause = "A library of datatypes is named by a URI as RFC 2396 defines it.",
        Remedy = "Write the library's URI, for XML Schema datatypes http://www.w3.org/2001/XMLSchema-datatypes.",
        Specification = Section43,
    };

    /// <summary>A datatype library by a relative reference.</summary>
    public static readonly DiagnosticDescriptor LibraryRelative = new()
    {
        Code = "RNG017",
        Severity = Severity.Error,
        Template = "datatypeLibrary is \"{0}\", which is relative",
        Cause = "A library is known by its absolute URI, wherever the schema stands.",
        Remedy = "Write the whole URI.",
        Specification = Section43,
    };

    /// <summary>A datatype library with a fragment identifier.</summary>
    public static readonly DiagnosticDescriptor LibraryFragment = new()
    {
        Code = "RNG018",
        Severity = Severity.Error,
        Template = "datatypeLibrary is \"{0}\", which has a fragment identifier",
        Cause = "A URI that names a library has no number sign.",
        Remedy = "Remove the number sign and what follows it.",
        Specification = Section43,
    };

    /// <summary>An href that is no URI reference.</summary>
    public static readonly DiagnosticDescriptor HrefNotUri = new()
    {
        Code = "RNG019",
        Severity = Severity.Error,
        Template = "{0} is \"{1}\", which is no URI reference",
        Cause = "A percent sign stands alone, a first segment has a colon, or nothing follows the scheme.",
        Remedy = "Correct the reference; write a percent sign as %25.",
        Specification = Section45,
    };

    /// <summary>An href with a fragment identifier.</summary>
    public static readonly DiagnosticDescriptor HrefFragment = new()
    {
        Code = "RNG020",
        Severity = Severity.Error,
        Template = "href is \"{0}\", which has a fragment identifier",
        Cause = "A schema refers to whole files only.",
        Remedy = "Remove the number sign and what follows it; move the part that is meant into a file of its own.",
        Specification = Section45,
    };

    /// <summary>An element where only text may stand.</summary>
    public static readonly DiagnosticDescriptor ElementInText = new()
    {
        Code = "RNG021",
        Severity = Severity.Error,
        Template = "<{1}> contains text only, so <{0}> may not stand in it",
        Cause = "<name>, <param> and <value> contain no element, not even an annotation.",
        Remedy = "Move the annotation to the element around.",
        Specification = Section3,
    };

    /// <summary>A second except.</summary>
    public static readonly DiagnosticDescriptor ExceptTwice = new()
    {
        Code = "RNG022",
        Severity = Severity.Error,
        Template = "<{0}> has an <except> already",
        Cause = "What is left out stands in one <except>.",
        Remedy = "Put all of it into the first.",
        Specification = Section3,
    };

    /// <summary>A parameter after except.</summary>
    public static readonly DiagnosticDescriptor ParamAfterExcept = new()
    {
        Code = "RNG023",
        Severity = Severity.Error,
        Template = "<param> may not follow <except>",
        Cause = "The parameters of a datatype stand before what is left out of it.",
        Remedy = "Move the <param> before the <except>.",
        Specification = Section3,
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotAPattern, UnknownElement, NotAllowedHere, UnknownAttribute, AttributeInNamespace, MissingAttribute, MissingContent,
        TooManyPatterns, TextNotAllowed, NotNCName, NotQName, UndeclaredPrefix, MissingName, NameTwice, UnknownCombine,
        LibraryNotUri, LibraryRelative, LibraryFragment, HrefNotUri, HrefFragment, ElementInText, ExceptTwice, ParamAfterExcept,
    ];
}
