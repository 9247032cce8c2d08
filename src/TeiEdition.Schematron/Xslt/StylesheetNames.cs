// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Schematron.Xslt;

/// <summary>The names that a stylesheet made from a schema uses. Immutable; safe on any thread.</summary>
internal static class StylesheetNames
{
    /// <summary>The namespace of XSLT.</summary>
    public static readonly XNamespace Xsl = "http://www.w3.org/1999/XSL/Transform";

    /// <summary>The namespace of SVRL (annex D).</summary>
    public static readonly XNamespace Svrl = "http://purl.oclc.org/dsdl/svrl";

    /// <summary>The namespace of our own modes, variables and marks, so that none meets a name of the schema.</summary>
    public static readonly XNamespace Own = "urn:teiedition:schematron";

    /// <summary>The mode in which a document is validated, as a request names it.</summary>
    public const string InitialMode = "Q{urn:teiedition:schematron}validate";

    /// <summary>The parameter that says whether rules that fired and found nothing are listed too; a boolean, true where nothing is said.</summary>
    public const string RecordsFiredRules = "Q{urn:teiedition:schematron}records-fired-rules";

    /// <summary>The local name of the attribute that marks what a part of a stylesheet was made from: an index into the origins.</summary>
    public const string Origin = "origin";

    /// <summary>The local name of the attribute that says in SVRL which pattern, rule and assertion speaks: three indices with dots.</summary>
    public const string At = "at";

    /// <summary>The local name of the attribute that says in SVRL which variable an error comes from, by its name; absent where the expression itself failed.</summary>
    public const string Variable = "variable";

    /// <summary>What stands before the name of a variable that has one value for the whole document.</summary>
    public const string GlobalMark = "*";

    /// <summary>The local name of the attribute that says in SVRL which expression failed.</summary>
    public const string Expression = "expression";

    /// <summary>A variable of <c>xsl:catch</c> that describes the error (XSLT 3.0, section 8.3).</summary>
    /// <param name="local">The local name: <c>code</c>, <c>description</c>, ….</param>
    public static string Error(string local) => "$Q{http://www.w3.org/2005/xqt-errors}" + local;

    /// <summary>One of our own names, as an expression or an attribute of XSLT writes it.</summary>
    /// <param name="local">The local name.</param>
    public static string Qualified(string local) => "Q{" + Own.NamespaceName + "}" + local;

    /// <summary>The test whether an item is the mark of an error.</summary>
    /// <param name="reference">The reference to the variable that holds it.</param>
    public static string IsFailure(string reference) => reference + " instance of element(" + Qualified("failure") + ")";

    /// <summary>The value of a variable of the schema; raises the error whose mark it holds.</summary>
    /// <param name="reference">The reference to the variable.</param>
    public static string ValueOf(string reference) => Qualified("value") + "(" + reference + ")";
}
