// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>What a parameter asks of values. Immutable; safe on any thread.</summary>
internal abstract class Facet
{
    private protected Facet()
    {
    }

    /// <summary>Whether a value is allowed.</summary>
    /// <param name="type">The type.</param>
    /// <param name="text">The text, normalised and in the type's lexical space.</param>
    public abstract bool Allows(XsdType type, ReadOnlySpan<char> text);

    /// <summary>Why a value is not allowed, as the end of a sentence without a full stop.</summary>
    /// <param name="type">The type.</param>
    /// <param name="text">A text that is not allowed.</param>
    public abstract string Explain(XsdType type, string text);
}
