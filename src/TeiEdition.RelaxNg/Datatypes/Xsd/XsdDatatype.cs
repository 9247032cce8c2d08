// SPDX-License-Identifier: MIT
using System.Buffers;
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>A type of XML Schema with its facets. Immutable; safe on any thread.</summary>
/// <param name="name">The name for messages.</param>
/// <param name="type">The type.</param>
/// <param name="facets">The facets.</param>
internal sealed class XsdDatatype(string name, XsdType type, ImmutableArray<Facet> facets) : Datatype
{
    private const int StackLength = 256;

    /// <inheritdoc />
    public override string Name { get; } = name;

    /// <inheritdoc />
    public override IdKind IdKind => type.IdKind;

    /// <inheritdoc />
    public override bool IsContextDependent => type.IsContextDependent;

    /// <inheritdoc />
    public override bool AllowsEverything { get; } = type.AllowsEverything && facets.IsEmpty;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> value, IDatatypeContext context)
    {
        if (AllowsEverything)
        {
            return true;
        }

        if (IsNormal(ref value))
        {
            return AllowsNormal(value, context);
        }

        char[]? rented = null;
        Span<char> buffer = value.Length <= StackLength
            ? stackalloc char[StackLength]
            : rented = ArrayPool<char>.Shared.Rent(value.Length);
        ReadOnlySpan<char> normal = type.WhiteSpace == WhiteSpaceMode.Replace
            ? XmlWhiteSpace.Replace(value, buffer)
            : XmlWhiteSpace.Collapse(value, buffer);
        bool allowed = AllowsNormal(normal, context);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return allowed;
    }

    /// <inheritdoc />
    public override object? Parse(string value, IDatatypeContext context)
    {
        string normal = Normalize(value);
        return AllowsNormal(normal, context) ? type.Parse(normal, context) : null;
    }

    /// <inheritdoc />
    public override string? Explain(string value, IDatatypeContext context)
    {
        string normal = Normalize(value);
        if (!type.Allows(normal, context))
        {
            return type.Explain(normal, context);
        }

        foreach (Facet facet in facets)
        {
            if (!facet.Allows(type, normal))
            {
                return facet.Explain(type, normal);
            }
        }

        return null;
    }

    // Whether the value needs no buffer; white space at its ends is then gone.
    private bool IsNormal(ref ReadOnlySpan<char> value)
    {
        switch (type.WhiteSpace)
        {
            case WhiteSpaceMode.Preserve:
                return true;
            case WhiteSpaceMode.Replace:
                return XmlWhiteSpace.IsReplaced(value);
            default:
                value = XmlWhiteSpace.Trim(value);
                return XmlWhiteSpace.IsCollapsed(value);
        }
    }

    private string Normalize(string value)
    {
        switch (type.WhiteSpace)
        {
            case WhiteSpaceMode.Preserve:
                return value;
            case WhiteSpaceMode.Replace:
                return value.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
            default:
                return XmlWhiteSpace.Collapse(value);
        }
    }

    private bool AllowsNormal(ReadOnlySpan<char> normal, IDatatypeContext context)
    {
        if (!type.Allows(normal, context))
        {
            return false;
        }

        foreach (Facet facet in facets)
        {
            if (!facet.Allows(type, normal))
            {
                return false;
            }
        }

        return true;
    }
}
