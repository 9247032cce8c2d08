// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Schematron.Xslt.Variables;

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
    /// What evaluates something that may end in an error: the value, or the mark of the error. Where a variable that it needs
    /// is such a mark, the mark of something that depends on an error, and nothing is evaluated.
    /// </summary>
    /// <param name="uses">The variables that it needs.</param>
    /// <param name="body">What gives the value.</param>
    public static XElement Guard(ImmutableArray<LetVariable> uses, params ReadOnlySpan<object?> body)
    {
        XElement attempt = Of("try", [.. body, Catch()]);
        return uses.IsEmpty
            ? attempt
            : Of(
                "choose",
                Of(
                    "when",
                    Attribute("test", string.Join(" or ", uses.Select(use => StylesheetNames.IsBroken(use.Reference)))),
                    new XElement(StylesheetNames.Own + "dependent")),
                Of("otherwise", attempt));
    }

    private static XElement Catch() => Of(
        "catch",
        new XElement(
            StylesheetNames.Own + "failure",
            Of(
                "attribute",
                Attribute("name", "code"),
                Attribute("select", $"local-name-from-QName({StylesheetNames.Error("code")})")),
            Of("value-of", Attribute("select", StylesheetNames.Error("description")))));
}
