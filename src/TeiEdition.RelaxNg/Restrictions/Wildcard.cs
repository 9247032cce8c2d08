// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>An <c>anyName</c> or <c>nsName</c>, with the pattern that has it. Immutable.</summary>
/// <param name="Names">The name class.</param>
/// <param name="Size">Of how many names and wildcards it consists.</param>
/// <param name="Origin">The attribute, or the reference to the element.</param>
internal readonly record struct Wildcard(SimpleNameClass Names, int Size, SimplePattern Origin);
