// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>Name, NCName, NMTOKEN and the types derived from NCName (XML Schema Part 2 (Second Edition), sections 3.3.4 to 3.3.11). Immutable; safe on any thread.</summary>
/// <param name="name">The name.</param>
/// <param name="kind">Which names it allows.</param>
/// <param name="idKind">What it means for ids.</param>
internal sealed class NameType(string name, NameKind kind, IdKind idKind = IdKind.None) : XsdType(name)
{
    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Length;

    /// <inheritdoc />
    public override IdKind IdKind => idKind;

    /// <inheritdoc />
    public override bool IsContextDependent => kind == NameKind.Entity;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) => kind switch
    {
        NameKind.Nmtoken => XmlNameText.IsNmtoken(text),
        NameKind.Name => XmlNameText.IsName(text),
        NameKind.Entity => XmlNameText.IsNcName(text) && context.IsUnparsedEntity(text.ToString()),
        _ => XmlNameText.IsNcName(text),
    };

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => text;

    /// <inheritdoc />
    public override int Length(ReadOnlySpan<char> text) => CodePoints.Count(text);

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context)
    {
        if (text.Length == 0)
        {
            return "it is empty";
        }

        bool colon = kind is NameKind.Name or NameKind.Nmtoken;
        int wrong = XmlNameText.FirstWrong(text, 0, colon);
        if (wrong >= 0)
        {
            return XmlWhiteSpace.IsSpace(text[wrong])
                ? "it has white space in it"
                : $"it has the character \"{Characters.At(text, wrong)}\" in it";
        }

        return kind != NameKind.Nmtoken && !XmlNameText.IsStart(text[0], colon)
            ? $"it begins with \"{Characters.At(text, 0)}\""
            : kind == NameKind.Entity ? "the document declares no unparsed entity of that name" : null;
    }
}
