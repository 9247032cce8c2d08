// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Model.Content;

namespace TeiEdition.Odd.Diagnostics;

/// <summary>A place of a content model where an element may stand. Compared by identity of <paramref name="Number"/>. Immutable.</summary>
/// <param name="Number">Its number within the model.</param>
/// <param name="Element">The ident of the element.</param>
/// <param name="Node">What stands there in the ODD.</param>
internal sealed record Particle(int Number, string Element, ContentNode Node);
