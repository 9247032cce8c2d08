// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Xslt;

/// <summary>The value of a stylesheet parameter: one atomic value with its type. Immutable; safe on any thread.</summary>
public sealed record XsltValue
{
    private XsltValue(string type, string text)
    {
        TypeName = type;
        Text = text;
    }

    /// <summary><c>string</c>, <c>boolean</c> or <c>integer</c>: the local name in the namespace of XML Schema.</summary>
    public string TypeName { get; }

    /// <summary>The canonical lexical form (XML Schema 1.1 Part 2, section 2.3).</summary>
    public string Text { get; }

    /// <summary>An xs:string.</summary>
    /// <param name="value">Any characters that XML allows.</param>
    public static implicit operator XsltValue(string value) => FromString(value);

    /// <summary>An xs:boolean.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator XsltValue(bool value) => FromBoolean(value);

    /// <summary>An xs:integer.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator XsltValue(int value) => FromInt32(value);

    /// <summary>An xs:string.</summary>
    /// <param name="value">Any characters that XML allows.</param>
    public static XsltValue FromString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new XsltValue("string", value);
    }

    /// <summary>An xs:boolean.</summary>
    /// <param name="value">The truth value.</param>
    public static XsltValue FromBoolean(bool value) => new("boolean", value ? "true" : "false");

    /// <summary>An xs:integer.</summary>
    /// <param name="value">The number.</param>
    public static XsltValue FromInt32(int value) => new("integer", value.ToString(CultureInfo.InvariantCulture));
}
