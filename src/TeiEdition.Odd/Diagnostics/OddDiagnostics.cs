// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Diagnostics;

/// <summary>The catalogue of this room: reading ODD customisations and making schemas of them. Data; longer than other files for that reason.</summary>
public static class OddDiagnostics
{
    /// <summary>A file that is needed cannot be read.</summary>
    public static readonly DiagnosticDescriptor CannotLoad = new()
    {
        Code = "ODD001",
        Severity = Severity.Error,
        Template = "{0} cannot be read: {1}",
        Cause = "The file is missing, or nothing was found under that name.",
        Remedy = "Check the name; for the TEI source, name it with --source or fetch it with teiedition schema fetch.",
    };

    /// <summary>There are more files than the limit allows.</summary>
    public static readonly DiagnosticDescriptor TooManyFiles = new()
    {
        Code = "ODD002",
        Severity = Severity.Error,
        Template = "the ODD is made from more than {0} files",
        Cause = "The limit protects against ODDs made to exhaust memory.",
        Remedy = "Put declarations together in fewer files; the limit is an option of the library.",
    };

    /// <summary>A file includes itself, directly or through others.</summary>
    public static readonly DiagnosticDescriptor InclusionCircle = new()
    {
        Code = "ODD003",
        Severity = Severity.Error,
        Template = "{0} includes itself",
        Cause = "The inclusion would never end.",
        Remedy = "Remove one of the inclusions in the circle.",
        Specification = "XML Inclusions (XInclude) Version 1.1, section 4.2.7",
    };

    /// <summary>The pointer of an inclusion finds nothing.</summary>
    public static readonly DiagnosticDescriptor XPointerFindsNothing = new()
    {
        Code = "ODD004",
        Severity = Severity.Error,
        Template = "the pointer '{0}' finds no element",
        Cause = "The included file has no such element, or the pointer is of another kind than an id, element(), or xmlns() and xpointer() with an XPath 1.0.",
        Remedy = "Check the pointer against the file.",
        Specification = "XPointer Framework (2003), section 3.3",
    };

    /// <summary>A file that is to be included cannot be read, and the inclusion has a fallback.</summary>
    public static readonly DiagnosticDescriptor FallbackTaken = new()
    {
        Code = "ODD005",
        Severity = Severity.Warning,
        Template = "{0} cannot be read ({1}); its fallback stands in its place",
        Cause = "The file is missing, or nothing was found under that name.",
        Remedy = "Check the name, or take the inclusion out if the fallback is what you want.",
        Specification = "XML Inclusions (XInclude) Version 1.1, section 4.4",
    };

    /// <summary>An attribute has a value that means nothing here.</summary>
    public static readonly DiagnosticDescriptor UnknownValue = new()
    {
        Code = "ODD006",
        Severity = Severity.Error,
        Template = "@{0} of <{1}> is '{2}'; it may be {3}",
        Cause = "The value is misspelt, or belongs to another attribute.",
        Remedy = "Write one of the values that the message names.",
        Specification = "TEI P5 Guidelines, chapter 23 \"Documentation Elements\"",
    };

    /// <summary>Something may occur fewer times than it must.</summary>
    public static readonly DiagnosticDescriptor MaxBelowMin = new()
    {
        Code = "ODD007",
        Severity = Severity.Error,
        Template = "@minOccurs is {0}, but @maxOccurs is {1}",
        Cause = "@maxOccurs counts 1 where it is not written.",
        Remedy = "Raise @maxOccurs, write unbounded, or lower @minOccurs.",
        Specification = "TEI P5 Guidelines, att.repeatable",
    };

    /// <summary>An attribute is missing that the element needs.</summary>
    public static readonly DiagnosticDescriptor AttributeMissing = new()
    {
        Code = "ODD008",
        Severity = Severity.Error,
        Template = "<{0}> has no @{1}",
        Cause = "Without it the element names nothing.",
        Remedy = "Add the attribute; without it the declaration has no effect.",
        Specification = "TEI P5 Guidelines, chapter 23 \"Documentation Elements\"",
    };

    /// <summary>An element stands in a content model where it means nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownContent = new()
    {
        Code = "ODD009",
        Severity = Severity.Error,
        Template = "<{0}> is no part of a content model",
        Cause = "The name is misspelt, or the element belongs elsewhere in the declaration.",
        Remedy = "Use sequence, alternate, elementRef, classRef, macroRef, dataRef, anyElement, textNode, valList, empty, or patterns of RELAX NG.",
        Specification = "TEI P5 Guidelines, section 23.5.1 \"Content Models\"",
    };

    /// <summary>A prefixed name has a prefix without a namespace.</summary>
    public static readonly DiagnosticDescriptor UnknownPrefix = new()
    {
        Code = "ODD010",
        Severity = Severity.Error,
        Template = "the prefix '{0}' of '{1}' is not declared",
        Cause = "No declaration of the prefix is in scope.",
        Remedy = "Declare the prefix on the element or on one around it.",
        Specification = "Namespaces in XML 1.0, section 5",
    };

    /// <summary>RELAX NG within the ODD is not correct.</summary>
    public static readonly DiagnosticDescriptor BadRelaxNg = new()
    {
        Code = "ODD011",
        Severity = Severity.Error,
        Template = "<{0}> is no pattern of RELAX NG as it stands here",
        Cause = "The element is unknown, lacks its name, or lacks its content.",
        Remedy = "Correct it by the RELAX NG specification; the schema has one pattern for each element.",
        Specification = "RELAX NG (OASIS, 3 December 2001), section 3",
    };

    /// <summary>The file has no schemaSpec, so there is no schema to make.</summary>
    public static readonly DiagnosticDescriptor NoSchemaSpec = new()
    {
        Code = "ODD012",
        Severity = Severity.Error,
        Template = "there is no schemaSpec",
        Cause = "The file is no ODD, or its declarations are meant to be included by another file.",
        Remedy = "Add a schemaSpec with an ident, or name the file that has one.",
        Specification = "TEI P5 Guidelines, section 23.5 \"Building a TEI Schema\"",
    };

    /// <summary>No schemaSpec has the ident that was asked for.</summary>
    public static readonly DiagnosticDescriptor UnknownSchemaSpec = new()
    {
        Code = "ODD013",
        Severity = Severity.Error,
        Template = "there is no schemaSpec '{0}'; the file has: {1}",
        Cause = "The name is misspelt, or stands in another file.",
        Remedy = "Ask for one of those that the message names.",
    };

    /// <summary>The ODD refers to the TEI, and the compiler does not know where its source is.</summary>
    public static readonly DiagnosticDescriptor NoTeiSource = new()
    {
        Code = "ODD014",
        Severity = Severity.Error,
        Template = "the declarations of the TEI are needed here, and no TEI source was found",
        Cause = "Neither an option, nor @source, nor the local store names a TEI source.",
        Remedy = "Name p5subset.xml with --source or TEIEDITION_TEI_SOURCE, or fetch it with teiedition schema fetch.",
        Specification = "TEI P5 Guidelines, att.global.source",
    };

    /// <summary>The ODD asks for a release of the TEI that is not on this computer.</summary>
    public static readonly DiagnosticDescriptor UnknownRelease = new()
    {
        Code = "ODD015",
        Severity = Severity.Error,
        Template = "the TEI source '{0}' is not in the local store",
        Cause = "It was not fetched yet, and nothing is fetched without being asked for.",
        Remedy = "Fetch it with teiedition schema fetch, or name another source with --source.",
        Specification = "TEI P5 Guidelines, att.global.source",
    };

    /// <summary>An ODD has itself as source, directly or through others.</summary>
    public static readonly DiagnosticDescriptor SourceCircle = new()
    {
        Code = "ODD016",
        Severity = Severity.Error,
        Template = "the ODD is its own source: {0}",
        Cause = "A chain of customisations must end at the TEI.",
        Remedy = "Change one of the @source attributes in the circle.",
        Specification = "TEI P5 Guidelines, section 23.5 \"Building a TEI Schema\"",
    };

    /// <summary>specGrpRef points at nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownGroup = new()
    {
        Code = "ODD017",
        Severity = Severity.Error,
        Template = "there is no specGrp '{0}'",
        Cause = "No specGrp has that xml:id.",
        Remedy = "Check @target; it is # and the xml:id of a specGrp, or the URI of another file.",
        Specification = "TEI P5 Guidelines, section 23.5 \"Building a TEI Schema\"",
    };

    /// <summary>A specGrp refers to itself, directly or through others.</summary>
    public static readonly DiagnosticDescriptor GroupCircle = new()
    {
        Code = "ODD018",
        Severity = Severity.Error,
        Template = "the specGrp '{0}' contains itself",
        Cause = "Putting the references in place would never end.",
        Remedy = "Remove one of the specGrpRef elements in the circle.",
        Specification = "TEI P5 Guidelines, section 23.5 \"Building a TEI Schema\"",
    };

    /// <summary>moduleRef names a module that the TEI source does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownModule = new()
    {
        Code = "ODD019",
        Severity = Severity.Error,
        Template = "the source has no module '{0}'{1}",
        Cause = "The name is misspelt, or the module belongs to another release.",
        Remedy = "Check @key against the modules of the source.",
        Specification = "TEI P5 Guidelines, moduleRef",
    };

    /// <summary>@include or @except of a moduleRef names something that is not in the module.</summary>
    public static readonly DiagnosticDescriptor NotInModule = new()
    {
        Code = "ODD020",
        Severity = Severity.Warning,
        Template = "the module '{0}' has no element or class '{1}'{2}",
        Cause = "The name is misspelt, or it belongs to another module.",
        Remedy = "Correct the name, or move it to the moduleRef of its own module.",
        Specification = "TEI P5 Guidelines, moduleRef",
    };

    /// <summary>A reference in the schemaSpec names something that the source does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownReference = new()
    {
        Code = "ODD021",
        Severity = Severity.Error,
        Template = "the source has no {0} '{1}'{2}",
        Cause = "The name is misspelt, or it belongs to another release of the TEI.",
        Remedy = "Check @key, or name another @source.",
        Specification = "TEI P5 Guidelines, section 23.5 \"Building a TEI Schema\"",
    };

    /// <summary>Two declarations add something of the same name.</summary>
    public static readonly DiagnosticDescriptor Duplicate = new()
    {
        Code = "ODD022",
        Severity = Severity.Error,
        Template = "{0} '{1}' is declared twice",
        Cause = "Only one of them can be meant.",
        Remedy = "Remove one, or give it @mode: change or replace.",
        Specification = "TEI P5 Guidelines, att.combinable",
    };

    /// <summary>A declaration in mode add has the name of one that a module brought.</summary>
    public static readonly DiagnosticDescriptor AlreadyThere = new()
    {
        Code = "ODD023",
        Severity = Severity.Warning,
        Template = "{0} '{1}' is in the source already and is replaced",
        Cause = "@mode counts add where it is not written.",
        Remedy = "Write mode=\"replace\" if that is meant, or mode=\"change\" to keep the rest of it.",
        Specification = "TEI P5 Guidelines, att.combinable",
    };

    /// <summary>A declaration changes, replaces or deletes something that does not exist.</summary>
    public static readonly DiagnosticDescriptor NothingToChange = new()
    {
        Code = "ODD024",
        Severity = Severity.Error,
        Template = "there is no {0} '{1}' to {2}{3}",
        Cause = "The name is misspelt, or it belongs to another release of the TEI.",
        Remedy = "Correct @ident, or write mode=\"add\" for something new.",
        Specification = "TEI P5 Guidelines, att.combinable",
    };

    /// <summary>A declaration changes something that the source has, but the schema does not.</summary>
    public static readonly DiagnosticDescriptor NotSelected = new()
    {
        Code = "ODD025",
        Severity = Severity.Warning,
        Template = "{0} '{1}' is not in the schema, so there is nothing to {2}: nothing refers to it{3}",
        Cause = "No moduleRef or elementRef brought it in.",
        Remedy = "Add it to the @include of its module, or refer to it with elementRef, classRef, macroRef or dataRef.",
        Specification = "TEI P5 Guidelines, att.combinable",
    };

    /// <summary>An attribute is changed or deleted that the element or class does not have.</summary>
    public static readonly DiagnosticDescriptor NoAttributeToChange = new()
    {
        Code = "ODD026",
        Severity = Severity.Warning,
        Template = "{0} '{1}' has no attribute '{2}' to {3}{4}",
        Cause = "The name is misspelt, or the class that had it is gone; TEI releases remove attributes, too.",
        Remedy = "Remove the attDef, or correct its @ident.",
        Specification = "TEI P5 Guidelines, attDef",
    };

    /// <summary>memberOf or classRef names a class that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownClass = new()
    {
        Code = "ODD027",
        Severity = Severity.Error,
        Template = "there is no class '{0}'{1}",
        Cause = "The name is misspelt, or the class belongs to another release of the TEI.",
        Remedy = "Correct the name, or declare the class.",
        Specification = "TEI P5 Guidelines, section 23.5 \"Building a TEI Schema\"",
    };

    /// <summary>A content model or datatype of the customisation refers to something that does not exist anywhere.</summary>
    public static readonly DiagnosticDescriptor UnknownInContent = new()
    {
        Code = "ODD028",
        Severity = Severity.Error,
        Template = "there is no {0} '{1}'{2}",
        Cause = "The name is misspelt, or it belongs to another release of the TEI.",
        Remedy = "Correct @key, or declare what it names.",
        Specification = "TEI P5 Guidelines, section 23.5.1 \"Content Models\"",
    };

    /// <summary>Classes are members of each other in a circle.</summary>
    public static readonly DiagnosticDescriptor ClassCircle = new()
    {
        Code = "ODD029",
        Severity = Severity.Error,
        Template = "the class '{0}' is a member of itself: {1}",
        Cause = "Membership must lead upwards.",
        Remedy = "Remove one of the memberOf elements in the circle.",
        Specification = "TEI P5 Guidelines, section 1.3 \"The TEI Class System\"",
    };

    /// <summary>Macros or datatypes refer to each other in a circle.</summary>
    public static readonly DiagnosticDescriptor MacroCircle = new()
    {
        Code = "ODD030",
        Severity = Severity.Error,
        Template = "{0} '{1}' contains itself: {2}",
        Cause = "Putting them in place would never end.",
        Remedy = "Remove one of the references in the circle.",
        Specification = "TEI P5 Guidelines, macroSpec",
    };

    /// <summary>Two classes give an element the same attribute.</summary>
    public static readonly DiagnosticDescriptor AttributeTwice = new()
    {
        Code = "ODD031",
        Severity = Severity.Warning,
        Template = "<{0}> gets the attribute '{1}' from {2} and from {3}; the first counts",
        Cause = "An element has an attribute once.",
        Remedy = "Delete the attribute in one of the classes for this element, or declare it on the element.",
        Specification = "TEI P5 Guidelines, section 1.3.1 \"Attribute Classes\"",
    };

    /// <summary>attRef names an attribute that its class does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownAttribute = new()
    {
        Code = "ODD032",
        Severity = Severity.Warning,
        Template = "the class '{0}' has no attribute '{1}'{2}",
        Cause = "The name is misspelt, or the attribute was deleted.",
        Remedy = "Correct @name or remove the attRef.",
        Specification = "TEI P5 Guidelines, attRef",
    };

    /// <summary>A document can be read by the content model in more than one way.</summary>
    public static readonly DiagnosticDescriptor Ambiguous = new()
    {
        Code = "ODD033",
        Severity = Severity.Warning,
        Template = "the content of <{0}> is not deterministic: {1} could be matched by two parts of it",
        Cause = "XML Schema and DTDs allow no such model (Unique Particle Attribution); RELAX NG does.",
        Remedy = "Bring the two parts together, if the schema is to be made into XML Schema; otherwise nothing needs to be done.",
        Specification = "XML Schema Part 1, second edition, section 3.8.6",
    };

    /// <summary>@start names an element that the schema does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownStart = new()
    {
        Code = "ODD034",
        Severity = Severity.Error,
        Template = "@start names '{0}', which is no element of the schema{1}",
        Cause = "The name is misspelt, or the element was left out of the schema.",
        Remedy = "Correct @start, or bring the element in.",
        Specification = "TEI P5 Guidelines, schemaSpec",
    };

    /// <summary>Nothing brought an element into the schema.</summary>
    public static readonly DiagnosticDescriptor NoElements = new()
    {
        Code = "ODD035",
        Severity = Severity.Error,
        Template = "the schema has no element",
        Cause = "The schemaSpec has neither references nor declarations, or everything was deleted.",
        Remedy = "Add moduleRef or elementRef elements, or declarations.",
        Specification = "TEI P5 Guidelines, section 23.5 \"Building a TEI Schema\"",
    };

    /// <summary>A part may occur a limited number of times that is too large to be written out.</summary>
    public static readonly DiagnosticDescriptor TooManyOccurrences = new()
    {
        Code = "ODD036",
        Severity = Severity.Warning,
        Template = "{0} occurrences are more than a schema can count; up to {1} are counted, and more are allowed",
        Cause = "RELAX NG has no numbers: each occurrence is a copy of the part.",
        Remedy = "Write unbounded, and count with a Schematron rule.",
        Specification = "TEI P5 Guidelines, att.repeatable",
    };

    /// <summary>dataFacet has a name that is no facet.</summary>
    public static readonly DiagnosticDescriptor BadFacet = new()
    {
        Code = "ODD037",
        Severity = Severity.Error,
        Template = "'{0}' is no facet of XML Schema",
        Cause = "The name is misspelt.",
        Remedy = "Use one of: length, minLength, maxLength, pattern, minInclusive, maxInclusive, minExclusive, maxExclusive, totalDigits, fractionDigits.",
        Specification = "XML Schema Part 2, second edition, section 4.3",
    };

    /// <summary>@restriction or dataFacet stands on a reference to a datatype that is a choice or a list.</summary>
    public static readonly DiagnosticDescriptor RestrictionIgnored = new()
    {
        Code = "ODD038",
        Severity = Severity.Warning,
        Template = "the restriction of '{0}' has no effect, since it is no single datatype",
        Cause = "Only a datatype of XML Schema can be restricted by facets.",
        Remedy = "Restrict the datatypes that it is made of, or refer to one of them.",
        Specification = "TEI P5 Guidelines, dataRef",
    };

    /// <summary>A constraint is written in another language than Schematron.</summary>
    public static readonly DiagnosticDescriptor UnknownScheme = new()
    {
        Code = "ODD039",
        Severity = Severity.Warning,
        Template = "the constraint '{0}' is in the language '{1}', which is passed over",
        Cause = "The compiler makes rules of schematron and isoschematron only.",
        Remedy = "Write the rule in Schematron, if it is to be checked.",
        Specification = "TEI P5 Guidelines, section 23.5.2 \"Additional Constraints\"",
    };

    /// <summary>A constraintSpec contains no rule of Schematron.</summary>
    public static readonly DiagnosticDescriptor ConstraintEmpty = new()
    {
        Code = "ODD040",
        Severity = Severity.Warning,
        Template = "the constraint '{0}' has no rule",
        Cause = "Its constraint is empty, or in another namespace than ISO Schematron.",
        Remedy = "Add sch:rule, sch:assert or sch:report in the namespace http://purl.oclc.org/dsdl/schematron.",
        Specification = "TEI P5 Guidelines, section 23.5.2 \"Additional Constraints\"",
    };

    /// <summary>moduleRef/@url names a file that is no grammar of RELAX NG.</summary>
    public static readonly DiagnosticDescriptor BadExternalGrammar = new()
    {
        Code = "ODD041",
        Severity = Severity.Error,
        Template = "{0} is no grammar that a schema can take in",
        Cause = "The file has another root than grammar, or could not be read as RELAX NG.",
        Remedy = "Name a file in RELAX NG whose root is grammar.",
        Specification = "TEI P5 Guidelines, moduleRef",
    };

    /// <summary>dataRef/@name is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownFacetType = new()
    {
        Code = "ODD042",
        Severity = Severity.Error,
        Template = "'{0}' is no datatype of XML Schema",
        Cause = "The name is misspelt.",
        Remedy = "Use a datatype of XML Schema Part 2, as string, anyURI or date.",
        Specification = "XML Schema Part 2, second edition, section 3",
    };

    /// <summary>References of declarations lead too deep.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new()
    {
        Code = "ODD043",
        Severity = Severity.Error,
        Template = "declarations refer to each other more than {0} deep",
        Cause = "The limit protects against ODDs made to exhaust memory.",
        Remedy = "Simplify the declarations.",
    };

    /// <summary>A declaration deletes something that does not exist.</summary>
    public static readonly DiagnosticDescriptor NothingToDelete = new()
    {
        Code = "ODD044",
        Severity = Severity.Warning,
        Template = "there is no {0} '{1}' to {2}{3}",
        Cause = "The name is misspelt, or this release of the TEI does not have it any more.",
        Remedy = "Correct @ident, or remove the declaration.",
        Specification = "TEI P5 Guidelines, att.combinable",
    };

    /// <summary>RELAX NG in the ODD refers to a definition that nothing makes.</summary>
    public static readonly DiagnosticDescriptor UnknownRawReference = new()
    {
        Code = "ODD045",
        Severity = Severity.Warning,
        Template = "nothing defines '{0}'; the reference is left out",
        Cause = "A pattern of RELAX NG refers to something that neither the ODD nor an external grammar has, or that was left out of the schema.",
        Remedy = "Correct the name, bring in what it names, or write the content model with elementRef, classRef, macroRef and dataRef.",
        Specification = "TEI P5 Guidelines, section 23.5.1 \"Content Models\"",
    };

    /// <summary>What stands for something else multiplies without measure.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new()
    {
        Code = "ODD046",
        Severity = Severity.Error,
        Template = "the ODD comes to more than {0} parts when all references are put in place",
        Cause = "References that lead to several others each multiply; the limit protects against ODDs made to exhaust memory.",
        Remedy = "Refer to each group, file or datatype once.",
    };

    /// <summary>A datatype cannot have such a facet, or not with that value.</summary>
    public static readonly DiagnosticDescriptor WrongFacetValue = new()
    {
        Code = "ODD047",
        Severity = Severity.Error,
        Template = "the datatype '{0}' cannot be restricted so: {1}",
        Cause = "The regular expression is wrong, or the datatype has no such facet, or not with that value.",
        Remedy = "Correct @restriction or the dataFacet by XML Schema Part 2.",
        Specification = "XML Schema Part 2, second edition, section 4.3 and appendix F",
    };

    /// <summary>A declaration has a name that XML does not allow.</summary>
    public static readonly DiagnosticDescriptor BadName = new()
    {
        Code = "ODD048",
        Severity = Severity.Error,
        Template = "{0} '{1}' cannot have this name",
        Cause = "It is no XML name without a prefix; of attributes, only those with @ns and those of the namespace xml may have a prefix.",
        Remedy = "Write a name without colon and white space, and the namespace as @ns.",
        Specification = "Namespaces in XML 1.0, section 3",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        CannotLoad,
        TooManyFiles,
        InclusionCircle,
        XPointerFindsNothing,
        FallbackTaken,
        UnknownValue,
        MaxBelowMin,
        AttributeMissing,
        UnknownContent,
        UnknownPrefix,
        BadRelaxNg,
        NoSchemaSpec,
        UnknownSchemaSpec,
        NoTeiSource,
        UnknownRelease,
        SourceCircle,
        UnknownGroup,
        GroupCircle,
        UnknownModule,
        NotInModule,
        UnknownReference,
        Duplicate,
        AlreadyThere,
        NothingToChange,
        NotSelected,
        NoAttributeToChange,
        UnknownClass,
        UnknownInContent,
        ClassCircle,
        MacroCircle,
        AttributeTwice,
        UnknownAttribute,
        Ambiguous,
        UnknownStart,
        NoElements,
        TooManyOccurrences,
        BadFacet,
        RestrictionIgnored,
        UnknownScheme,
        ConstraintEmpty,
        BadExternalGrammar,
        UnknownFacetType,
        TooDeep,
        NothingToDelete,
        UnknownRawReference,
        TooLarge,
        WrongFacetValue,
        BadName,
    ];
}
