// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>
/// QName and NOTATION (XML Schema Part 2 (Second Edition), sections 3.2.18, 3.2.19). NOTATION is a QName here: RELAX NG has no
/// declarations of notations that it could name. Immutable; safe on any thread.
/// </summary>
/// <param name="name">The name.</param>
internal sealed class QNameType(string name) : XsdType(name)
{
    /// <inheritdoc />
    public override bool IsContextDependent => true;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context)
    {
        int colon = text.IndexOf(':');
        return colon < 0
            ? XmlNameText.IsNcName(text)
            : XmlNameText.IsNcName(text[..colon]) && XmlNameText.IsNcName(text[(colon + 1)..])
                && context.ResolvePrefix(text[..colon].ToString()) is not null;
    }

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string prefix = colon < 0 ? string.Empty : text[..colon];
        return new ExpandedName(context.ResolvePrefix(prefix) ?? string.Empty, text[(colon + 1)..]);
    }

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && XmlNameText.IsNcName(text.AsSpan(0, colon)) && XmlNameText.IsNcName(text.AsSpan(colon + 1))
            ? $"the prefix \"{text[..colon]}\" is bound to no namespace"
            : "it is not a name with or without a prefix";
    }
}
