// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>The catalogue of simplification: the rules of section 4 that a syntax tree may break, and what simplifying it may cost.</summary>
public static class SimplificationDiagnostics
{
    /// <summary>The part of <see cref="DiagnosticDescriptor.Specification"/> that all rules share.</summary>
    private const string Edition = "RELAX NG Specification, OASIS Committee Specification 3 December 2001, section ";

    /// <summary>An include overrides a start that is not there.</summary>
    public static readonly DiagnosticDescriptor OverriddenStartMissing = new()
    {
        Code = "RNG100",
        Severity = Severity.Error,
        Template = "the included grammar has no start that this one could replace",
        Cause = "A start within an include replaces that of the included grammar, which has none.",
        Remedy = "Move the start out of the include.",
        Specification = Edition + "4.7",
    };

    /// <summary>An include overrides a definition that is not there.</summary>
    public static readonly DiagnosticDescriptor OverriddenDefinitionMissing = new()
    {
        Code = "RNG101",
        Severity = Severity.Error,
        Template = "the included grammar has no definition of {0} that this one could replace",
        Cause = "A definition within an include replaces one of the included grammar, which has none of that name.",
        Remedy = "Correct the name, or move the definition out of the include.",
        Specification = Edition + "4.7",
    };

    /// <summary>An <c>anyName</c> in the exception of an <c>anyName</c>.</summary>
    public static readonly DiagnosticDescriptor AnyNameInAnyNameExcept = new()
    {
        Code = "RNG102",
        Severity = Severity.Error,
        Template = "anyName may not stand in the exception of anyName",
        Cause = "All names but all names are none.",
        Remedy = "List the names or namespaces that are left out.",
        Specification = Edition + "4.16",
    };

    /// <summary>An <c>anyName</c> or <c>nsName</c> in the exception of an <c>nsName</c>.</summary>
    public static readonly DiagnosticDescriptor WildcardInNsNameExcept = new()
    {
        Code = "RNG103",
        Severity = Severity.Error,
        Template = "{0} may not stand in the exception of nsName",
        Cause = "The exception of a namespace may only list names.",
        Remedy = "List the names that are left out.",
        Specification = Edition + "4.16",
    };

    /// <summary>An attribute named <c>xmlns</c>.</summary>
    public static readonly DiagnosticDescriptor AttributeNamedXmlns = new()
    {
        Code = "RNG104",
        Severity = Severity.Error,
        Template = "xmlns cannot be the name of an attribute",
        Cause = "What is written xmlns in a document is a namespace declaration and no attribute.",
        Remedy = "Remove the attribute; namespace declarations are always allowed.",
        Specification = Edition + "4.16",
    };

    /// <summary>An attribute in the namespace of namespace declarations.</summary>
    public static readonly DiagnosticDescriptor AttributeInXmlnsNamespace = new()
    {
        Code = "RNG105",
        Severity = Severity.Error,
        Template = "the namespace {0} cannot be that of an attribute",
        Cause = "The namespace belongs to namespace declarations, which are no attributes.",
        Remedy = "Remove the attribute; namespace declarations are always allowed.",
        Specification = Edition + "4.16",
    };

    /// <summary>A datatype library that is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownDatatypeLibrary = new()
    {
        Code = "RNG106",
        Severity = Severity.Error,
        Template = "unknown datatype library: {0}",
        Cause = "The URI of datatypeLibrary is none that this program knows.",
        Remedy = "Correct the URI: http://www.w3.org/2001/XMLSchema-datatypes is that of XML Schema.",
        Specification = Edition + "4.16",
    };

    /// <summary>A datatype that the library does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownDatatype = new()
    {
        Code = "RNG107",
        Severity = Severity.Error,
        Template = "{1} has no datatype {0}",
        Cause = "The library has no datatype of that name.",
        Remedy = "Correct the name, or name the library that has the datatype.",
        Specification = Edition + "4.16",
    };

    /// <summary>A parameter that the datatype does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownParam = new()
    {
        Code = "RNG108",
        Severity = Severity.Error,
        Template = "the datatype {0} has no parameter {1}",
        Cause = "The datatype has no parameter of that name.",
        Remedy = "Correct the name, or remove the parameter.",
        Specification = Edition + "4.16",
    };

    /// <summary>A parameter with a value that it cannot have.</summary>
    public static readonly DiagnosticDescriptor BadParamValue = new()
    {
        Code = "RNG109",
        Severity = Severity.Error,
        Template = "\"{2}\" is no value for the parameter {1} of {0}: {3}",
        Cause = "The datatype does not take the parameter's value.",
        Remedy = "Correct the value.",
        Specification = Edition + "4.16",
    };

    /// <summary>Parameters that contradict each other.</summary>
    public static readonly DiagnosticDescriptor ParamsConflict = new()
    {
        Code = "RNG110",
        Severity = Severity.Error,
        Template = "the parameters of the datatype {0} do not go together: {1}",
        Cause = "Two parameters contradict each other, or one stands twice.",
        Remedy = "Remove or correct one of them.",
        Specification = Edition + "4.16",
    };

    /// <summary>A value that its own datatype does not allow.</summary>
    public static readonly DiagnosticDescriptor BadValue = new()
    {
        Code = "RNG111",
        Severity = Severity.Error,
        Template = "\"{1}\" is no value of the datatype {0}{2}",
        Cause = "The datatype of the value does not allow it, so nothing could ever match.",
        Remedy = "Correct the value or its type.",
        Specification = Edition + "4.16",
    };

    /// <summary>Two definitions without <c>combine</c>.</summary>
    public static readonly DiagnosticDescriptor DefinedTwice = new()
    {
        Code = "RNG112",
        Severity = Severity.Error,
        Template = "{0} stands here for a second time without combine",
        Cause = "Of several definitions of one name, or several starts, only one may lack combine.",
        Remedy = "Say combine=\"choice\" or combine=\"interleave\" (compact syntax: |= or &=), or rename one.",
        Specification = Edition + "4.17",
    };

    /// <summary>Two definitions with different <c>combine</c>.</summary>
    public static readonly DiagnosticDescriptor CombineConflict = new()
    {
        Code = "RNG113",
        Severity = Severity.Error,
        Template = "{0} is combined as {1} here and as {2} elsewhere",
        Cause = "Definitions of one name, and starts, are all combined in the same way.",
        Remedy = "Use the same combine in all of them.",
        Specification = Edition + "4.17",
    };

    /// <summary>A grammar without a start.</summary>
    public static readonly DiagnosticDescriptor NoStart = new()
    {
        Code = "RNG114",
        Severity = Severity.Error,
        Template = "the grammar has no start",
        Cause = "A grammar says with start what a document begins with; only an included one may lack it.",
        Remedy = "Add a start that refers to the definition of the document element.",
        Specification = Edition + "4.18",
    };

    /// <summary>A reference to a definition that is not there.</summary>
    public static readonly DiagnosticDescriptor UndefinedRef = new()
    {
        Code = "RNG115",
        Severity = Severity.Error,
        Template = "{0} is not defined",
        Cause = "The grammar has no definition of that name.",
        Remedy = "Correct the name, or add the definition.",
        Specification = Edition + "4.18",
    };

    /// <summary>A reference to a definition that the grammar around does not have.</summary>
    public static readonly DiagnosticDescriptor UndefinedParentRef = new()
    {
        Code = "RNG116",
        Severity = Severity.Error,
        Template = "{0} is not defined in the grammar around this one",
        Cause = "A parentRef names a definition of the grammar that contains this grammar; that one has none of that name.",
        Remedy = "Correct the name, add the definition there, or use ref for a definition of this grammar.",
        Specification = Edition + "4.18",
    };

    /// <summary>A <c>parentRef</c> where no grammar is around.</summary>
    public static readonly DiagnosticDescriptor NoParentGrammar = new()
    {
        Code = "RNG117",
        Severity = Severity.Error,
        Template = "no grammar is around this one that could define {0}",
        Cause = "A parentRef stands in a grammar that is within no other.",
        Remedy = "Use ref for a definition of this grammar.",
        Specification = Edition + "4.18",
    };

    /// <summary>A definition that contains itself without an element between.</summary>
    public static readonly DiagnosticDescriptor Recursion = new()
    {
        Code = "RNG118",
        Severity = Severity.Error,
        Template = "a definition contains itself without an element between: {0}",
        Cause = "Such a definition would never end; only within an element may a definition refer to itself.",
        Remedy = "Put an element between, or write what repeats with oneOrMore or zeroOrMore.",
        Specification = Edition + "4.19",
    };

    /// <summary>Patterns nest too deeply.</summary>
    public static readonly DiagnosticDescriptor PatternsTooDeep = new()
    {
        Code = "RNG263",
        Severity = Severity.Error,
        Template = "with the definitions put in place patterns nest more than {0} deep",
        Cause = "No schema made for people nests so deeply; the limit protects against files made to exhaust memory.",
        Remedy = "Check how the schema was made; the limit is the option MaxPatternDepth of the library.",
    };

    /// <summary>The schema comes to too many patterns.</summary>
    public static readonly DiagnosticDescriptor TooManyPatterns = new()
    {
        Code = "RNG264",
        Severity = Severity.Error,
        Template = "with the inclusions put in place the schema comes to more than {0} patterns",
        Cause = "Files that include each other many times over multiply; the limit protects against files made to exhaust memory.",
        Remedy = "Include each file once; the limit is the option MaxPatterns of the library.",
    };

    /// <summary>A parameter of a datatype is too large.</summary>
    public static readonly DiagnosticDescriptor ParamTooLarge = new()
    {
        Code = "RNG265",
        Severity = Severity.Error,
        Template = "the parameter {1} of the datatype {0} is too large: {2}",
        Cause = "The limit protects against parameters made to exhaust memory, as a regular expression that repeats repetitions.",
        Remedy = "Write the parameter in a smaller way.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        OverriddenStartMissing, OverriddenDefinitionMissing, AnyNameInAnyNameExcept,
        WildcardInNsNameExcept, AttributeNamedXmlns, AttributeInXmlnsNamespace, UnknownDatatypeLibrary, UnknownDatatype,
        UnknownParam, BadParamValue, ParamsConflict, BadValue, DefinedTwice, CombineConflict, NoStart, UndefinedRef,
        UndefinedParentRef, NoParentGrammar, Recursion, PatternsTooDeep, TooManyPatterns, ParamTooLarge,
    ];
}
