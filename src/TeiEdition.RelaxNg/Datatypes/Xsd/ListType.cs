// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>IDREFS, ENTITIES, NMTOKENS: one item or more, divided by white space (XML Schema Part 2 (Second Edition), section 2.5.1.2). Immutable; safe on any thread.</summary>
/// <param name="name">The name.</param>
/// <param name="item">The type of the items.</param>
/// <param name="idKind">What it means for ids.</param>
internal sealed class ListType(string name, XsdType item, IdKind idKind = IdKind.None) : XsdType(name)
{
    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Length;

    /// <inheritdoc />
    public override IdKind IdKind => idKind;

    /// <inheritdoc />
    public override bool IsContextDependent => item.IsContextDependent;

    /// <inheritdoc />
    public override string Unit => "item";

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context)
    {
        foreach (Range part in text.Split(' '))
        {
            if (!item.Allows(text[part], context))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => text;

    /// <inheritdoc />
    public override int Length(ReadOnlySpan<char> text) => text.Count(' ') + 1;

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context)
    {
        foreach (Range part in text.AsSpan().Split(' '))
        {
            string one = text[part];
            if (!item.Allows(one, context))
            {
                return one == text ? item.Explain(one, context) : $"\"{one}\" in it is not of the type {item.Name}";
            }
        }

        return null;
    }
}
