// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Derivatives;

/// <summary>
/// Derives by a text among elements (Clark's <c>textDeriv</c>, without datatypes: section 7.2 lets these stand only where a
/// text is the whole content). Not for several threads at once.
/// </summary>
/// <param name="factory">Makes the patterns.</param>
internal sealed class TextDerivative(PatternFactory factory) : SequenceDerivative(factory)
{
    /// <inheritdoc/>
    protected override Pattern Leaf(Pattern pattern) => pattern is TextPattern ? pattern : Factory.NotAllowed;
}
