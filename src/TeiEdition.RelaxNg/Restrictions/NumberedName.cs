// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>A name by its number, with the pattern that has it. Immutable.</summary>
/// <param name="Number">The number, 0-based, in the order in which names were met.</param>
/// <param name="Origin">The attribute, or the reference to the element.</param>
internal readonly record struct NumberedName(int Number, SimplePattern Origin);
