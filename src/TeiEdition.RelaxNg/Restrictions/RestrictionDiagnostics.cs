// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>
/// The catalogue of the restrictions on schemas (RELAX NG, section 7): each prohibited path has a code of its own. Longer than
/// a file should be because the specification prohibits so many.
/// </summary>
public static class RestrictionDiagnostics
{
    /// <summary>The part of <see cref="DiagnosticDescriptor.Specification"/> that all rules share.</summary>
    private const string Edition = "RELAX NG Specification, OASIS Committee Specification 3 December 2001, section ";

    /// <summary><c>attribute//ref</c>.</summary>
    public static readonly DiagnosticDescriptor AttributeRef = Path(
        "RNG150", "7.1.1", "an attribute may not contain an element (attribute//ref)", "The value of an attribute is a string; no element can stand in it.", "Use data, value, list or text for the value.");

    /// <summary><c>attribute//attribute</c>.</summary>
    public static readonly DiagnosticDescriptor AttributeAttribute = Path(
        "RNG151", "7.1.1", "an attribute may not contain an attribute (attribute//attribute)", "The value of an attribute is a string; no attribute can stand in it.", "Write the two attributes beside each other.");

    /// <summary><c>oneOrMore//group//attribute</c>.</summary>
    public static readonly DiagnosticDescriptor OneOrMoreGroupAttribute = Path(
        "RNG152", "7.1.2", "an attribute may not stand in a group that is repeated (oneOrMore//group//attribute)", "An attribute cannot occur twice, so a group that contains one cannot be repeated.", "Move the attribute out of the repetition.");

    /// <summary><c>oneOrMore//interleave//attribute</c>.</summary>
    public static readonly DiagnosticDescriptor OneOrMoreInterleaveAttribute = Path(
        "RNG153", "7.1.2", "an attribute may not stand in an interleave that is repeated (oneOrMore//interleave//attribute)", "An attribute cannot occur twice, so an interleave that contains one cannot be repeated.", "Move the attribute out of the repetition.");

    /// <summary><c>list//list</c>.</summary>
    public static readonly DiagnosticDescriptor ListList = Path(
        "RNG154", "7.1.3", "a list may not contain a list (list//list)", "What stands between white space cannot be divided by white space again.", "Remove one of the lists.");

    /// <summary><c>list//ref</c>.</summary>
    public static readonly DiagnosticDescriptor ListRef = Path(
        "RNG155", "7.1.3", "a list may not contain an element (list//ref)", "A list divides a string into parts; no element can stand in it.", "Use data or value for the parts.");

    /// <summary><c>list//attribute</c>.</summary>
    public static readonly DiagnosticDescriptor ListAttribute = Path(
        "RNG156", "7.1.3", "a list may not contain an attribute (list//attribute)", "A list divides a string into parts; no attribute can stand in it.", "Move the attribute out of the list.");

    /// <summary><c>list//text</c>.</summary>
    public static readonly DiagnosticDescriptor ListText = Path(
        "RNG157", "7.1.3", "a list may not contain text (list//text)", "The parts of a list are single tokens, and text may be of any length.", "Use data with a type, as token, for the parts.");

    /// <summary><c>list//interleave</c>.</summary>
    public static readonly DiagnosticDescriptor ListInterleave = Path(
        "RNG158", "7.1.3", "a list may not contain interleave (list//interleave)", "The parts of a list have an order.", "Use a group, or a choice of the possible orders.");

    /// <summary><c>data/except//attribute</c>.</summary>
    public static readonly DiagnosticDescriptor DataExceptAttribute = Path(
        "RNG159", "7.1.4", "what is left out of a datatype may not contain an attribute (data/except//attribute)", "Only single values and datatypes can be left out of a datatype.", "Leave only data, value and choices of them in the exception.");

    /// <summary><c>data/except//ref</c>.</summary>
    public static readonly DiagnosticDescriptor DataExceptRef = Path(
        "RNG160", "7.1.4", "what is left out of a datatype may not contain an element (data/except//ref)", "Only single values and datatypes can be left out of a datatype.", "Leave only data, value and choices of them in the exception.");

    /// <summary><c>data/except//list</c>.</summary>
    public static readonly DiagnosticDescriptor DataExceptList = Path(
        "RNG161", "7.1.4", "what is left out of a datatype may not contain a list (data/except//list)", "Only single values and datatypes can be left out of a datatype.", "Leave only data, value and choices of them in the exception.");

    /// <summary><c>data/except//group</c>.</summary>
    public static readonly DiagnosticDescriptor DataExceptGroup = Path(
        "RNG162", "7.1.4", "what is left out of a datatype may not contain a group (data/except//group)", "Only single values and datatypes can be left out of a datatype.", "Leave only data, value and choices of them in the exception.");

    /// <summary><c>data/except//interleave</c>.</summary>
    public static readonly DiagnosticDescriptor DataExceptInterleave = Path(
        "RNG163", "7.1.4", "what is left out of a datatype may not contain interleave (data/except//interleave)", "Only single values and datatypes can be left out of a datatype.", "Leave only data, value and choices of them in the exception.");

    /// <summary><c>data/except//oneOrMore</c>.</summary>
    public static readonly DiagnosticDescriptor DataExceptOneOrMore = Path(
        "RNG164", "7.1.4", "what is left out of a datatype may not contain oneOrMore (data/except//oneOrMore)", "Only single values and datatypes can be left out of a datatype.", "Leave only data, value and choices of them in the exception.");

    /// <summary><c>data/except//text</c>.</summary>
    public static readonly DiagnosticDescriptor DataExceptText = Path(
        "RNG165", "7.1.4", "what is left out of a datatype may not contain text (data/except//text)", "Only single values and datatypes can be left out of a datatype.", "Leave only data, value and choices of them in the exception.");

    /// <summary><c>data/except//empty</c>.</summary>
    public static readonly DiagnosticDescriptor DataExceptEmpty = Path(
        "RNG166", "7.1.4", "what is left out of a datatype may not contain empty (data/except//empty)", "Only single values and datatypes can be left out of a datatype.", "Leave only data, value and choices of them in the exception.");

    /// <summary><c>start//attribute</c>.</summary>
    public static readonly DiagnosticDescriptor StartAttribute = Path(
        "RNG167", "7.1.5", "the start may not contain an attribute (start//attribute)", "A document has exactly one element at its top, so the start is one element or a choice of elements.", "Put an element around it, or leave only elements and choices of them in the start.");

    /// <summary><c>start//data</c>.</summary>
    public static readonly DiagnosticDescriptor StartData = Path(
        "RNG168", "7.1.5", "the start may not contain data (start//data)", "A document has exactly one element at its top, so the start is one element or a choice of elements.", "Put an element around it, or leave only elements and choices of them in the start.");

    /// <summary><c>start//value</c>.</summary>
    public static readonly DiagnosticDescriptor StartValue = Path(
        "RNG169", "7.1.5", "the start may not contain value (start//value)", "A document has exactly one element at its top, so the start is one element or a choice of elements.", "Put an element around it, or leave only elements and choices of them in the start.");

    /// <summary><c>start//text</c>.</summary>
    public static readonly DiagnosticDescriptor StartText = Path(
        "RNG170", "7.1.5", "the start may not contain text (start//text)", "A document has exactly one element at its top, so the start is one element or a choice of elements.", "Put an element around it, or leave only elements and choices of them in the start.");

    /// <summary><c>start//list</c>.</summary>
    public static readonly DiagnosticDescriptor StartList = Path(
        "RNG171", "7.1.5", "the start may not contain a list (start//list)", "A document has exactly one element at its top, so the start is one element or a choice of elements.", "Put an element around it, or leave only elements and choices of them in the start.");

    /// <summary><c>start//group</c>.</summary>
    public static readonly DiagnosticDescriptor StartGroup = Path(
        "RNG172", "7.1.5", "the start may not contain a group (start//group)", "A document has exactly one element at its top, so the start is one element or a choice of elements.", "Put an element around it, or leave only elements and choices of them in the start.");

    /// <summary><c>start//interleave</c>.</summary>
    public static readonly DiagnosticDescriptor StartInterleave = Path(
        "RNG173", "7.1.5", "the start may not contain interleave (start//interleave)", "A document has exactly one element at its top, so the start is one element or a choice of elements.", "Put an element around it, or leave only elements and choices of them in the start.");

    /// <summary><c>start//oneOrMore</c>.</summary>
    public static readonly DiagnosticDescriptor StartOneOrMore = Path(
        "RNG174", "7.1.5", "the start may not contain oneOrMore (start//oneOrMore)", "A document has exactly one element at its top, so the start is one element or a choice of elements.", "Put an element around it, or leave only elements and choices of them in the start.");

    /// <summary><c>start//empty</c>.</summary>
    public static readonly DiagnosticDescriptor StartEmpty = Path(
        "RNG175", "7.1.5", "the start may not contain empty (start//empty)", "A document has exactly one element at its top, so the start is one element or a choice of elements.", "Put an element around it, or leave only elements and choices of them in the start.");

    /// <summary>A string beside other content.</summary>
    public static readonly DiagnosticDescriptor StringSequence = new()
    {
        Code = "RNG176",
        Severity = Severity.Error,
        Template = "data, value or list may not stand beside other content",
        Cause = "A string that is looked at as a whole cannot be told apart from content beside it.",
        Remedy = "Use a list for several values, or text for text among elements.",
        Specification = Edition + "7.2",
    };

    /// <summary>A string repeated.</summary>
    public static readonly DiagnosticDescriptor StringRepeated = new()
    {
        Code = "RNG177",
        Severity = Severity.Error,
        Template = "data, value or list may not be repeated",
        Cause = "Several strings one after another cannot be told apart.",
        Remedy = "Put a list around the repetition, so that white space divides the values.",
        Specification = Edition + "7.2",
    };

    /// <summary>An attribute that may come twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateAttribute = new()
    {
        Code = "RNG178",
        Severity = Severity.Error,
        Template = "the attribute {0} may stand here twice",
        Cause = "Of what stands in one group or interleave, two parts allow an attribute of the same name.",
        Remedy = "Remove one, or make them alternatives of a choice; definitions that are referred to twice are a frequent reason.",
        Specification = Edition + "7.3",
    };

    /// <summary>An attribute with infinitely many names that is not repeated.</summary>
    public static readonly DiagnosticDescriptor InfiniteNotRepeated = new()
    {
        Code = "RNG179",
        Severity = Severity.Error,
        Template = "an attribute with {0} must be repeated",
        Cause = "An attribute pattern with infinitely many names matches one attribute only where it is not within oneOrMore, and which one would not be clear.",
        Remedy = "Put oneOrMore or zeroOrMore around it.",
        Specification = Edition + "7.3",
    };

    /// <summary>An element in two parts of an interleave.</summary>
    public static readonly DiagnosticDescriptor ElementsOverlap = new()
    {
        Code = "RNG180",
        Severity = Severity.Error,
        Template = "the element {0} is in two parts of the interleave",
        Cause = "To which part of an interleave an element belongs must be told by its name.",
        Remedy = "Allow the element in one part only, with oneOrMore where it may come several times.",
        Specification = Edition + "7.4",
    };

    /// <summary>Text in two parts of an interleave.</summary>
    public static readonly DiagnosticDescriptor TextOverlaps = new()
    {
        Code = "RNG181",
        Severity = Severity.Error,
        Template = "text is in two parts of the interleave",
        Cause = "To which part of an interleave a piece of text belongs could not be told.",
        Remedy = "Allow text in one part only; mixed within mixed is a frequent reason.",
        Specification = Edition + "7.4",
    };

    /// <summary>The check for overlapping names costs too much.</summary>
    public static readonly DiagnosticDescriptor NamesTooMany = new()
    {
        Code = "RNG266",
        Severity = Severity.Error,
        Template = "to find names that overlap, more than {0} names would have to be compared",
        Cause = "Very many attributes or interleaved elements in very many combinations; the limit protects against files made to exhaust time.",
        Remedy = "Check how the schema was made; the limit is ten times the option MaxPatterns of the library.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        AttributeRef, AttributeAttribute, OneOrMoreGroupAttribute, OneOrMoreInterleaveAttribute, ListList, ListRef,
        ListAttribute, ListText, ListInterleave, DataExceptAttribute, DataExceptRef, DataExceptList, DataExceptGroup,
        DataExceptInterleave, DataExceptOneOrMore, DataExceptText, DataExceptEmpty, StartAttribute, StartData, StartValue,
        StartText, StartList, StartGroup, StartInterleave, StartOneOrMore, StartEmpty, StringSequence, StringRepeated,
        DuplicateAttribute, InfiniteNotRepeated, ElementsOverlap, TextOverlaps, NamesTooMany,
    ];

    private static DiagnosticDescriptor Path(string code, string section, string template, string cause, string remedy) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Template = template,
        Cause = cause,
        Remedy = remedy,
        Specification = Edition + section,
    };
}
