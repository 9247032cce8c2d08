// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>The catalogue of the compact syntax: RNG050 to RNG099.</summary>
public static class CompactSyntaxDiagnostics
{
    private const string Title = "RELAX NG Compact Syntax, OASIS Committee Specification 21 November 2002, ";

    /// <summary>The bytes are not text in the encoding of the file.</summary>
    public static readonly DiagnosticDescriptor BadEncoding = new()
    {
        Code = "RNG050",
        Severity = Severity.Error,
        Template = "the bytes at this place are not valid {0}",
        Cause = "A schema without a byte order mark is UTF-8; the file was probably saved in another encoding, or is no text.",
        Remedy = "Save the file as UTF-8.",
        Specification = Title + "appendix A, section 2.1",
    };

    /// <summary>A character that XML does not allow.</summary>
    public static readonly DiagnosticDescriptor BadCharacter = new()
    {
        Code = "RNG051",
        Severity = Severity.Error,
        Template = "the character U+{0} is not allowed in a schema",
        Cause = "Control characters and noncharacters cannot stand in an XML document, nor in a schema for one.",
        Remedy = "Remove the character.",
        Specification = Title + "appendix A, section 2.5",
    };

    /// <summary>An escape is not finished.</summary>
    public static readonly DiagnosticDescriptor BadEscape = new()
    {
        Code = "RNG052",
        Severity = Severity.Error,
        Template = "'{0}' begins an escape, which needs hexadecimal digits and a closing brace",
        Cause = "A backslash with x and an opening brace always begins an escape, even within literals and comments.",
        Remedy = "Write the escape whole, as \\x{65}, or put \\x{5C} for a backslash that is meant as such.",
        Specification = Title + "appendix A, section 2.4",
    };

    /// <summary>An escape names a character that XML does not allow.</summary>
    public static readonly DiagnosticDescriptor BadEscapedCharacter = new()
    {
        Code = "RNG053",
        Severity = Severity.Error,
        Template = "'{0}' names a character that XML does not allow",
        Cause = "Surrogates, most control characters, and numbers beyond 10FFFF are no characters of XML.",
        Remedy = "Write the number of a character.",
        Specification = Title + "appendix A, section 2.4",
    };

    /// <summary>A literal is not closed.</summary>
    public static readonly DiagnosticDescriptor UnclosedLiteral = new()
    {
        Code = "RNG054",
        Severity = Severity.Error,
        Template = "the literal that begins with {0} is not closed",
        Cause = "A literal in single marks ends on its line; one in triple marks ends at the next three marks of the same kind.",
        Remedy = "Close the literal, or use triple marks when it has line breaks.",
        Specification = Title + "section 2",
    };

    /// <summary>A character begins no token.</summary>
    public static readonly DiagnosticDescriptor UnknownToken = new()
    {
        Code = "RNG055",
        Severity = Severity.Error,
        Template = "'{0}' has no meaning here",
        Cause = "No name, literal, operator or comment of the compact syntax begins with this character.",
        Remedy = "Remove the character, or put it within a literal.",
        Specification = Title + "appendix A, section 2.5",
    };

    /// <summary>A token stands where another is needed.</summary>
    public static readonly DiagnosticDescriptor UnexpectedToken = new()
    {
        Code = "RNG056",
        Severity = Severity.Error,
        Template = "{0} stands here; expected {1}",
        Cause = "The schema does not follow the grammar of the compact syntax at this place.",
        Remedy = "Write what is expected; a missing brace or operator further up is the most frequent reason.",
        Specification = Title + "appendix A, section 1",
    };

    /// <summary>Operators are mixed without parentheses.</summary>
    public static readonly DiagnosticDescriptor MixedOperators = new()
    {
        Code = "RNG057",
        Severity = Severity.Error,
        Template = "'{0}' and '{1}' stand together without parentheses",
        Cause = "The operators have no order of precedence, so the schema does not say what belongs together.",
        Remedy = "Put parentheses around what belongs together.",
        Specification = Title + "section 2",
    };

    /// <summary>Documentation stands where nothing can be documented.</summary>
    public static readonly DiagnosticDescriptor MisplacedDocumentation = new()
    {
        Code = "RNG058",
        Severity = Severity.Error,
        Template = "documentation must stand before what it documents; expected {0}",
        Cause = "A comment that begins with ## is documentation, which may only stand before a pattern, a name class, a parameter or a definition, and before its annotation in brackets.",
        Remedy = "Move the documentation, or begin the comment with a single #.",
        Specification = Title + "section 5.2",
    };

    /// <summary>A declaration comes after the first pattern or definition.</summary>
    public static readonly DiagnosticDescriptor LateDeclaration = new()
    {
        Code = "RNG059",
        Severity = Severity.Error,
        Template = "the declaration '{0}' must stand before all patterns and definitions",
        Cause = "Declarations hold for the whole file and stand at its beginning.",
        Remedy = "Move the declaration to the beginning of the file.",
        Specification = Title + "section 2",
    };

    /// <summary>A keyword is used as the name of a definition.</summary>
    public static readonly DiagnosticDescriptor KeywordAsName = new()
    {
        Code = "RNG060",
        Severity = Severity.Error,
        Template = "'{0}' is a keyword; as the name of a definition it is written '\\{0}'",
        Cause = "The words of the compact syntax name definitions only with a backslash.",
        Remedy = "Put a backslash before the word, or choose another name.",
        Specification = Title + "section 2",
    };

    /// <summary>A namespace prefix is not declared.</summary>
    public static readonly DiagnosticDescriptor UndeclaredPrefix = new()
    {
        Code = "RNG061",
        Severity = Severity.Error,
        Template = "the namespace prefix '{0}' is not declared",
        Cause = "A prefix of an element, an attribute or an annotation needs a namespace declaration at the beginning of the file.",
        Remedy = "Add: namespace PREFIX = \"URI\".",
        Specification = Title + "section 4",
    };

    /// <summary>A datatype prefix is not declared.</summary>
    public static readonly DiagnosticDescriptor UndeclaredDatatypes = new()
    {
        Code = "RNG062",
        Severity = Severity.Error,
        Template = "the datatype prefix '{0}' is not declared",
        Cause = "A prefix of a datatype needs a datatypes declaration at the beginning of the file; only xsd is known without one.",
        Remedy = "Add: datatypes PREFIX = \"URI\".",
        Specification = Title + "section 4",
    };

    /// <summary>A namespace prefix is declared twice.</summary>
    public static readonly DiagnosticDescriptor DuplicatePrefix = new()
    {
        Code = "RNG063",
        Severity = Severity.Error,
        Template = "the namespace prefix '{0}' is declared twice",
        Cause = "A prefix stands for one namespace in the whole file.",
        Remedy = "Remove one of the declarations, or give it another prefix.",
        Specification = Title + "appendix A, section 1, constraint \"duplicate declaration\"",
    };

    /// <summary>The default namespace is declared twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateDefault = new()
    {
        Code = "RNG064",
        Severity = Severity.Error,
        Template = "the default namespace is declared twice",
        Cause = "A file has one default namespace.",
        Remedy = "Remove one of the declarations, or give it a prefix.",
        Specification = Title + "appendix A, section 1, constraint \"duplicate declaration\"",
    };

    /// <summary>A datatype prefix is declared twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateDatatypes = new()
    {
        Code = "RNG065",
        Severity = Severity.Error,
        Template = "the datatype prefix '{0}' is declared twice",
        Cause = "A prefix stands for one datatype library in the whole file.",
        Remedy = "Remove one of the declarations, or give it another prefix.",
        Specification = Title + "appendix A, section 1, constraint \"duplicate declaration\"",
    };

    /// <summary>The prefix xmlns is declared.</summary>
    public static readonly DiagnosticDescriptor XmlnsPrefix = new()
    {
        Code = "RNG066",
        Severity = Severity.Error,
        Template = "the prefix 'xmlns' cannot be declared",
        Cause = "XML keeps the prefix xmlns for declarations of namespaces.",
        Remedy = "Choose another prefix.",
        Specification = Title + "appendix A, section 1, constraint \"valid prefix\"",
    };

    /// <summary>The prefix xml is bound to another namespace.</summary>
    public static readonly DiagnosticDescriptor XmlPrefix = new()
    {
        Code = "RNG067",
        Severity = Severity.Error,
        Template = "the prefix 'xml' stands for http://www.w3.org/XML/1998/namespace, not for {0}",
        Cause = "XML keeps the prefix xml for its own namespace.",
        Remedy = "Choose another prefix.",
        Specification = Title + "appendix A, section 1, constraint \"xml prefix\"",
    };

    /// <summary>The namespace of XML is bound otherwise than to xml.</summary>
    public static readonly DiagnosticDescriptor XmlNamespace = new()
    {
        Code = "RNG068",
        Severity = Severity.Error,
        Template = "the namespace http://www.w3.org/XML/1998/namespace can only have the prefix 'xml'",
        Cause = "XML binds its own namespace to the prefix xml and to no other; it cannot be the default namespace either.",
        Remedy = "Use the prefix xml, which needs no declaration.",
        Specification = Title + "appendix A, section 1, constraint \"xml namespace URI\"",
    };

    /// <summary>The datatype prefix xsd is bound to another library.</summary>
    public static readonly DiagnosticDescriptor XsdPrefix = new()
    {
        Code = "RNG069",
        Severity = Severity.Error,
        Template = "the datatype prefix 'xsd' stands for http://www.w3.org/2001/XMLSchema-datatypes, not for {0}",
        Cause = "The prefix xsd always means the XML Schema datatypes.",
        Remedy = "Choose another prefix.",
        Specification = Title + "appendix A, section 1, constraint \"xsd prefix\"",
    };

    /// <summary>A datatype library is not named by an absolute URI.</summary>
    public static readonly DiagnosticDescriptor DatatypesUri = new()
    {
        Code = "RNG070",
        Severity = Severity.Error,
        Template = "'{0}' is not an absolute URI without fragment, so it names no datatype library",
        Cause = "A datatype library is named by an absolute URI without fragment identifier; the built-in library by the empty string.",
        Remedy = "Write the URI of the library.",
        Specification = Title + "appendix A, section 1, constraint \"datatypes URI\"",
    };

    /// <summary>A file is not named by a URI reference without fragment.</summary>
    public static readonly DiagnosticDescriptor BadReference = new()
    {
        Code = "RNG071",
        Severity = Severity.Error,
        Template = "'{0}' is not a URI reference without fragment identifier",
        Cause = "A schema is included as a whole file; a percent sign in its name must begin an escape.",
        Remedy = "Write the name of a file, without a number sign.",
        Specification = Title + "appendix A, section 1, constraint \"any URI\"",
    };

    /// <summary>An annotation has an attribute twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateAttribute = new()
    {
        Code = "RNG072",
        Severity = Severity.Error,
        Template = "the annotation has the attribute '{0}' twice",
        Cause = "As in XML, an attribute with the same namespace and local name may stand only once.",
        Remedy = "Remove one of the attributes.",
        Specification = Title + "appendix A, section 1, constraint \"duplicate attributes\"",
    };

    /// <summary>An annotation attribute has no namespace.</summary>
    public static readonly DiagnosticDescriptor UnqualifiedAttribute = new()
    {
        Code = "RNG073",
        Severity = Severity.Error,
        Template = "the annotation attribute '{0}' is in no namespace",
        Cause = "Attributes without a namespace belong to RELAX NG itself, so an annotation needs one.",
        Remedy = "Give the attribute a prefix with a namespace.",
        Specification = Title + "appendix A, section 1, constraint \"unqualified name\"",
    };

    /// <summary>An annotation is in the namespace of RELAX NG.</summary>
    public static readonly DiagnosticDescriptor RelaxNgAnnotation = new()
    {
        Code = "RNG074",
        Severity = Severity.Error,
        Template = "the annotation '{0}' is in the namespace of RELAX NG",
        Cause = "What is in the namespace of RELAX NG would be taken for a part of the schema.",
        Remedy = "Choose another namespace for the annotation.",
        Specification = Title + "appendix A, section 1, constraint \"RELAX NG namespace URI\"",
    };

    /// <summary>An annotation attribute would be a namespace declaration.</summary>
    public static readonly DiagnosticDescriptor XmlnsAnnotation = new()
    {
        Code = "RNG075",
        Severity = Severity.Error,
        Template = "the annotation attribute '{0}' would be a namespace declaration",
        Cause = "XML keeps the name xmlns and its namespace for declarations.",
        Remedy = "Declare namespaces at the beginning of the file.",
        Specification = Title + "appendix A, section 1, constraint \"xmlns namespace URI\"",
    };

    /// <summary>An annotation is in an inherited namespace.</summary>
    public static readonly DiagnosticDescriptor InheritedAnnotation = new()
    {
        Code = "RNG076",
        Severity = Severity.Error,
        Template = "the annotation '{0}' has a prefix whose namespace is inherited",
        Cause = "Annotations keep their names wherever the schema is included, so their namespaces cannot be inherited.",
        Remedy = "Give the annotation a prefix with a namespace of its own.",
        Specification = Title + "appendix A, section 1, constraint \"annotation inherit\"",
    };

    /// <summary>An annotation element follows the pattern of the whole file.</summary>
    public static readonly DiagnosticDescriptor FollowsRoot = new()
    {
        Code = "RNG077",
        Severity = Severity.Error,
        Template = "the annotation element '{0}' would stand beside the root of the schema",
        Cause = "A schema is one XML document with one root. What annotates a value follows it, so the value cannot be the whole schema.",
        Remedy = "Put the annotation in brackets before the pattern, or leave it out.",
        Specification = Title + "appendix A, section 1, constraint \"single element\"",
    };

    /// <summary>An inherited namespace is excepted from another one.</summary>
    public static readonly DiagnosticDescriptor InheritedException = new()
    {
        Code = "RNG078",
        Severity = Severity.Error,
        Template = "the inherited namespace of '{0}' cannot be excepted from another namespace",
        Cause = "In the XML syntax the exception inherits the namespace that stands around it, so the schema cannot be translated.",
        Remedy = "Name the namespace of the exception, or leave the exception out.",
        Specification = Title + "appendix A, section 1, \"exceptNameClass\"",
    };

    /// <summary>All of them, ordered by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        BadEncoding, BadCharacter, BadEscape, BadEscapedCharacter, UnclosedLiteral,
        UnknownToken, UnexpectedToken, MixedOperators, MisplacedDocumentation, LateDeclaration,
        KeywordAsName, UndeclaredPrefix, UndeclaredDatatypes, DuplicatePrefix, DuplicateDefault,
        DuplicateDatatypes, XmlnsPrefix, XmlPrefix, XmlNamespace, XsdPrefix,
        DatatypesUri, BadReference, DuplicateAttribute, UnqualifiedAttribute, RelaxNgAnnotation,
        XmlnsAnnotation, InheritedAnnotation, FollowsRoot, InheritedException,
    ];
}
