// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;

namespace TeiEdition.Schematron.Xslt.Writing;

/// <summary>Makes the elements of a stylesheet. Stateless; safe on any thread.</summary>
internal static class Instruction
{
    /// <summary>An element of XSLT.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="content">Its attributes and content.</param>
    public static XElement Of(string name, params ReadOnlySpan<object?> content) =>
        new(StylesheetNames.Xsl + name, content.ToArray());

    /// <summary>An attribute that is written as it is.</summary>
    public static XAttribute Attribute(string name, string value) => new(name, value);

    /// <summary>An attribute of a literal result element: its braces mean themselves. Null for null.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value of the result.</param>
    public static XAttribute? Literal(XName name, string? value) =>
        value is null ? null : new XAttribute(name, value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    /// <summary>A variable that holds whatever its content gives.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its content.</param>
    public static XElement Variable(string name, params ReadOnlySpan<object?> content) =>
        Of("variable", [Attribute("name", name), Attribute("as", "item()*"), .. content]);

    /// <summary>What an expression gives.</summary>
    /// <param name="select">The expression.</param>
    public static XElement Sequence(string select) => Of("sequence", Attribute("select", select));

    /// <summary>Characters of the result.</summary>
    /// <param name="text">The characters.</param>
    public static XElement Text(string text) => Of("text", text);

    /// <summary>The attribute that says what an element was made from.</summary>
    /// <param name="index">The index into the origins.</param>
    public static XAttribute Origin(int index) =>
        new(StylesheetNames.Own + StylesheetNames.Origin, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// What evaluates something that may end in an error: the value, or the mark of the error. The error of a variable keeps
    /// the mark that the variable holds.
    /// </summary>
    /// <param name="variable">What errors are marked with; null where it is no variable of the schema that gets the value.</param>
    /// <param name="body">What gives the value.</param>
    public static XElement Guard(string? variable, params ReadOnlySpan<object?> body)
    {
        string value = StylesheetNames.Error("value");
        return Of("try", [.. body, Of(
            "catch",
            Of(
                "choose",
                Of("when", Attribute("test", StylesheetNames.IsFailure(value)), Sequence(value)),
                Of("otherwise", Failure(variable))))]);
    }

    private static XElement Failure(string? variable) => new(
        StylesheetNames.Own + "failure",
        Literal(StylesheetNames.Variable, variable),
        Of(
            "attribute",
            Attribute("name", "code"),
            Attribute("select", $"local-name-from-QName({StylesheetNames.Error("code")})")),
        Of("value-of", Attribute("select", StylesheetNames.Error("description"))));
}
