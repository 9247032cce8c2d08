// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary>
/// A schema in simple form (RELAX NG, section 4 and its result in section 5), before it is compiled. What several
/// definitions share, they share as one object: the patterns make a graph without cycles, for a cycle always passes through
/// a <see cref="SimpleRef"/>. Whoever walks it remembers the objects it has seen. Immutable.
/// </summary>
/// <param name="Start">The pattern that the document element matches.</param>
/// <param name="Elements">The element patterns that <see cref="SimpleRef"/> names by their index, in the order in which they are first reached from the start.</param>
internal sealed record SimpleGrammar(SimplePattern Start, ImmutableArray<SimpleElement> Elements);
