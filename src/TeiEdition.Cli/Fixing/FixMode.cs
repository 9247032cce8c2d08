// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Fixing;

/// <summary>What <c>validate</c> does with the quick fixes of findings. Immutable.</summary>
/// <param name="WithUnsafe">Whether those are made, too, that an editor should look at.</param>
/// <param name="IsDryRun">Whether the changes are only shown.</param>
internal sealed record FixMode(bool WithUnsafe, bool IsDryRun);
