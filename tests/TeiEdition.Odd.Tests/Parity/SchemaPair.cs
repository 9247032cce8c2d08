// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Tests.Differential;

namespace TeiEdition.Odd.Tests.Parity;

/// <summary>Two schemas that should say the same: ours and the reference's, both with ids or both without. Immutable; safe on any thread.</summary>
/// <param name="Name">What the pair is called in counts and failures.</param>
/// <param name="Ours">Our schema.</param>
/// <param name="Reference">The reference's.</param>
internal sealed record SchemaPair(string Name, OurSchema Ours, OurSchema Reference);
