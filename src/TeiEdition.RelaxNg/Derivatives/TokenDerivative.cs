// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Derivatives;

/// <summary>
/// Derives the content of a list by one token of which is known which datatypes and values take it (RELAX NG, section 6.2.9).
/// For one such set; not for several threads at once.
/// </summary>
/// <param name="factory">Makes the patterns.</param>
/// <param name="takes">The <c>data</c> and <c>value</c> patterns that take the token.</param>
internal sealed class TokenDerivative(PatternFactory factory, IReadOnlySet<Pattern> takes) : SequenceDerivative(factory)
{
    /// <inheritdoc/>
    protected override Pattern Leaf(Pattern pattern) => takes.Contains(pattern) ? Factory.Empty : Factory.NotAllowed;
}
