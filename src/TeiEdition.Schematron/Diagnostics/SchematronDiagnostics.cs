// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Diagnostics;

/// <summary>The catalogue of this room: reading and compiling Schematron schemas. What a run finds is in <see cref="RunDiagnostics"/>.</summary>
public static class SchematronDiagnostics
{
    /// <summary>A file that is needed cannot be read.</summary>
    public static readonly DiagnosticDescriptor CannotLoad = new()
    {
        Code = "SCH001",
        Severity = Severity.Error,
        Template = "the schema cannot be read: {0}",
        Cause = "The file is missing, or nothing was found under that name.",
        Remedy = "Check the name, or name the file in an XML catalogue.",
    };

    /// <summary>The document is no schema.</summary>
    public static readonly DiagnosticDescriptor NotSchematron = new()
    {
        Code = "SCH002",
        Severity = Severity.Error,
        Template = "<{0}> is not the root of a Schematron schema",
        Cause = "A Schematron schema begins with <schema> in the namespace http://purl.oclc.org/dsdl/schematron.",
        Remedy = "Name the Schematron file, or correct its namespace.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.13",
    };

    /// <summary>The schema is of Schematron 1.5.</summary>
    public static readonly DiagnosticDescriptor OldNamespace = new()
    {
        Code = "SCH003",
        Severity = Severity.Error,
        Template = "the schema is of Schematron 1.5, which came before ISO Schematron",
        Cause = "The namespace http://www.ascc.net/xml/schematron belongs to the language before the standard; its rules mean other things in places.",
        Remedy = "Change the namespace to http://purl.oclc.org/dsdl/schematron, and check key, diagnostics and the query binding.",
        Specification = "ISO/IEC 19757-3:2020, section 5.1",
    };

    /// <summary>An element lacks an attribute that it must have.</summary>
    public static readonly DiagnosticDescriptor MissingAttribute = new()
    {
        Code = "SCH004",
        Severity = Severity.Error,
        Template = "<{0}> needs the attribute {1}; it is left out",
        Cause = "Without the attribute the element says nothing that can be checked.",
        Remedy = "Add the attribute to the element.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4",
    };

    /// <summary>An element of the Schematron namespace stands where none such may.</summary>
    public static readonly DiagnosticDescriptor UnknownElement = new()
    {
        Code = "SCH005",
        Severity = Severity.Warning,
        Template = "<{0}> may not stand in <{1}> and is passed over",
        Cause = "The name is misspelt, or the element belongs elsewhere.",
        Remedy = "Correct the name, or move the element.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4",
    };

    /// <summary>A declaration of XSLT stands within a pattern or a rule.</summary>
    public static readonly DiagnosticDescriptor XsltOutOfPlace = new()
    {
        Code = "SCH006",
        Severity = Severity.Warning,
        Template = "xsl:{0} may not stand in <{1}>; it counts as if it stood at the top of the schema",
        Cause = "Functions, keys and inclusions of XSLT are for the whole schema; older implementations let them stand anywhere.",
        Remedy = "Move it to the top of the schema.",
        Specification = "ISO/IEC 19757-3:2020, section annex C",
    };

    /// <summary>The query language binding is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownQueryBinding = new()
    {
        Code = "SCH007",
        Severity = Severity.Error,
        Template = "the query language binding \"{0}\" is not known; expressions are read as XPath 2.0",
        Cause = "Expressions mean what their language says; without it they can only be guessed.",
        Remedy = "Write queryBinding=\"xslt2\", xslt3, xpath2, xslt or xpath.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.13",
    };

    /// <summary>The schema is written for XPath 1.0.</summary>
    public static readonly DiagnosticDescriptor FirstBinding = new()
    {
        Code = "SCH008",
        Severity = Severity.Info,
        Template = "the schema is for XPath 1.0; its expressions are run as XPath 2.0",
        Cause = "The query binding is xslt or xpath, or is not given, which means XSLT 1.0. XPath 2.0 gives the same results but where types are compared.",
        Remedy = "Say queryBinding=\"xslt2\" when the rules were tested with XPath 2.0.",
        Specification = "ISO/IEC 19757-3:2020, section annex C",
    };

    /// <summary>An id is given twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new()
    {
        Code = "SCH009",
        Severity = Severity.Error,
        Template = "the id \"{0}\" of <{1}> is taken already; references lead to the first",
        Cause = "Two things of one kind have the same id, so references to it have no clear meaning.",
        Remedy = "Give each its own id.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4",
    };

    /// <summary>A phase is asked for that the schema does not have.</summary>
    public static readonly DiagnosticDescriptor UndefinedPhase = new()
    {
        Code = "SCH010",
        Severity = Severity.Error,
        Template = "the schema has no phase \"{0}\"; all patterns are active",
        Cause = "The phase is misspelt, or belongs to another schema.",
        Remedy = "Name one of the phases of the schema, or #ALL.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.10",
    };

    /// <summary>A phase names a pattern that is not there.</summary>
    public static readonly DiagnosticDescriptor UndefinedPattern = new()
    {
        Code = "SCH011",
        Severity = Severity.Error,
        Template = "there is no pattern \"{0}\"",
        Cause = "The pattern is misspelt, was removed, or is abstract: only instances of it can be active.",
        Remedy = "Correct the id, or remove the reference.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.1",
    };

    /// <summary>An instance names an abstract pattern that is not there.</summary>
    public static readonly DiagnosticDescriptor UndefinedAbstractPattern = new()
    {
        Code = "SCH012",
        Severity = Severity.Error,
        Template = "there is no abstract pattern \"{0}\"; the instance is left out",
        Cause = "The id is misspelt, or the pattern lacks abstract=\"true\".",
        Remedy = "Correct the id, or make the pattern abstract.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.9",
    };

    /// <summary>An abstract pattern is an instance of itself.</summary>
    public static readonly DiagnosticDescriptor InstanceCycle = new()
    {
        Code = "SCH013",
        Severity = Severity.Error,
        Template = "the abstract pattern \"{0}\" is an instance of itself",
        Cause = "Instances that lead back to the pattern they are made from would never end.",
        Remedy = "Break the chain of is-a.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.9",
    };

    /// <summary>A rule extends one that is not there.</summary>
    public static readonly DiagnosticDescriptor UndefinedRule = new()
    {
        Code = "SCH014",
        Severity = Severity.Error,
        Template = "there is no abstract rule \"{0}\"; what it would add is left out",
        Cause = "The id is misspelt, or the rule lacks abstract=\"true\".",
        Remedy = "Correct the id, or make the rule abstract.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.4",
    };

    /// <summary>A rule extends itself.</summary>
    public static readonly DiagnosticDescriptor ExtensionCycle = new()
    {
        Code = "SCH015",
        Severity = Severity.Error,
        Template = "the rule \"{0}\" extends itself",
        Cause = "Extensions that lead back to the rule they start from would never end.",
        Remedy = "Break the chain of extends.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.4",
    };

    /// <summary>An assertion names a diagnostic that is not there.</summary>
    public static readonly DiagnosticDescriptor UndefinedDiagnostic = new()
    {
        Code = "SCH016",
        Severity = Severity.Error,
        Template = "there is no diagnostic \"{0}\"",
        Cause = "The id is misspelt, or the diagnostic was removed.",
        Remedy = "Correct the id, or remove the reference.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.8",
    };

    /// <summary>An assertion names a property that is not there.</summary>
    public static readonly DiagnosticDescriptor UndefinedProperty = new()
    {
        Code = "SCH017",
        Severity = Severity.Error,
        Template = "there is no property \"{0}\"",
        Cause = "The id is misspelt, or the property was removed.",
        Remedy = "Correct the id, or remove the reference.",
        Specification = "ISO/IEC 19757-3:2020, section annex H",
    };

    /// <summary>What is to be included is not there.</summary>
    public static readonly DiagnosticDescriptor CannotInclude = new()
    {
        Code = "SCH018",
        Severity = Severity.Error,
        Template = "\"{0}\" cannot be included: {1}",
        Cause = "The file is missing, or has no element with that id.",
        Remedy = "Correct the reference, or name the file in an XML catalogue.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.6",
    };

    /// <summary>An inclusion includes itself.</summary>
    public static readonly DiagnosticDescriptor InclusionCycle = new()
    {
        Code = "SCH019",
        Severity = Severity.Error,
        Template = "\"{0}\" includes itself",
        Cause = "Inclusions that lead back to where they stand would never end.",
        Remedy = "Break the chain of inclusions.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.6",
    };

    /// <summary>There are more inclusions than the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyInclusions = new()
    {
        Code = "SCH020",
        Severity = Severity.Error,
        Template = "there are more than {0} inclusions; the rest is left out",
        Cause = "The limit protects against schemas made to exhaust memory.",
        Remedy = "Check how the schema was made; the limit is an option of the library.",
    };

    /// <summary>The expanded schema is larger than the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyAssertions = new()
    {
        Code = "SCH021",
        Severity = Severity.Error,
        Template = "the expanded schema has more than {0} rules and assertions; the rest is left out",
        Cause = "The limit protects against schemas made to exhaust memory.",
        Remedy = "Check the instances of abstract patterns; the limit is an option of the library.",
    };

    /// <summary>An expression is wrong.</summary>
    public static readonly DiagnosticDescriptor BadExpression = new()
    {
        Code = "SCH022",
        Severity = Severity.Error,
        Template = "the expression \"{0}\" is wrong: {1}",
        Cause = "The expression breaks the grammar of XPath, or calls what does not exist.",
        Remedy = "Correct the expression where the message says.",
        Specification = "XML Path Language (XPath) 2.0 (Second Edition), section 3",
    };

    /// <summary>The context of a rule is no pattern.</summary>
    public static readonly DiagnosticDescriptor BadContext = new()
    {
        Code = "SCH023",
        Severity = Severity.Error,
        Template = "the context \"{0}\" is wrong: {1}",
        Cause = "The context of a rule is a pattern of XSLT: steps down the tree, with conditions in square brackets.",
        Remedy = "Correct the context where the message says.",
        Specification = "XSL Transformations (XSLT) Version 2.0 (Second Edition), section 5.5.2",
    };

    /// <summary>A prefix is not declared.</summary>
    public static readonly DiagnosticDescriptor UndeclaredPrefix = new()
    {
        Code = "SCH024",
        Severity = Severity.Error,
        Template = "the prefix \"{0}\" is not declared",
        Cause = "Prefixes in expressions are declared by <ns>; namespaces of the schema document do not count.",
        Remedy = "Add <ns prefix=\"…\" uri=\"…\"/>.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.7",
    };

    /// <summary>A variable is not defined.</summary>
    public static readonly DiagnosticDescriptor UndefinedVariable = new()
    {
        Code = "SCH025",
        Severity = Severity.Error,
        Template = "the variable ${0} is not defined here",
        Cause = "The name is misspelt, the <let> comes later or elsewhere, or the instance of an abstract pattern does not give the parameter.",
        Remedy = "Correct the name, or define the variable before it is used.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.5",
    };

    /// <summary>A variable is defined twice in one place.</summary>
    public static readonly DiagnosticDescriptor DuplicateVariable = new()
    {
        Code = "SCH026",
        Severity = Severity.Error,
        Template = "the variable ${0} is defined twice here; the first counts",
        Cause = "Two <let> of one name in one rule, pattern, phase or schema leave open which is meant.",
        Remedy = "Rename one of the two variables.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.5",
    };

    /// <summary>A role is none of those that are known.</summary>
    public static readonly DiagnosticDescriptor UnknownRole = new()
    {
        Code = "SCH027",
        Severity = Severity.Info,
        Template = "the role \"{0}\" is not known; its findings count as errors",
        Cause = "Known are error, fatal, warning, warn, nonfatal, info and information; others are free to use, but say nothing about severity.",
        Remedy = "Use one of the known roles if the finding is no error.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.2",
    };

    /// <summary>Rules need XSLT, and there is nothing that runs it.</summary>
    public static readonly DiagnosticDescriptor NotRun = new()
    {
        Code = "SCH028",
        Severity = Severity.Warning,
        Template = "the pattern{0} was not checked: {1}",
        Cause = "Part of the pattern needs XSLT, which runs on Saxon-HE; since of its rules the first that matches counts, the whole pattern needs it.",
        Remedy = "Install Java and Saxon-HE (teiedition doctor), or rewrite the expression in XPath 2.0.",
    };

    /// <summary>An instruction of XSLT stands within a pattern or a rule.</summary>
    public static readonly DiagnosticDescriptor XsltNotRun = new()
    {
        Code = "SCH029",
        Severity = Severity.Warning,
        Template = "xsl:{0} may not stand in <{1}> and is not run",
        Cause = "Within rules, only Schematron can say something.",
        Remedy = "Use <let> for a variable, or write a function at the top of the schema.",
        Specification = "ISO/IEC 19757-3:2020, section annex C",
    };

    /// <summary>The parameters of an instance grow beyond the limit.</summary>
    public static readonly DiagnosticDescriptor TooLongParameter = new()
    {
        Code = "SCH030",
        Severity = Severity.Error,
        Template = "the parameters of the instance come to more than {0} characters; it is left out",
        Cause = "Parameters that name themselves several times grow with every step of a chain of instances; the limit protects against it.",
        Remedy = "Check the parameters of the instances.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        CannotLoad,
        NotSchematron,
        OldNamespace,
        MissingAttribute,
        UnknownElement,
        XsltOutOfPlace,
        UnknownQueryBinding,
        FirstBinding,
        DuplicateId,
        UndefinedPhase,
        UndefinedPattern,
        UndefinedAbstractPattern,
        InstanceCycle,
        UndefinedRule,
        ExtensionCycle,
        UndefinedDiagnostic,
        UndefinedProperty,
        CannotInclude,
        InclusionCycle,
        TooManyInclusions,
        TooManyAssertions,
        BadExpression,
        BadContext,
        UndeclaredPrefix,
        UndefinedVariable,
        DuplicateVariable,
        UnknownRole,
        NotRun,
        XsltNotRun,
        TooLongParameter,
    ];
}
