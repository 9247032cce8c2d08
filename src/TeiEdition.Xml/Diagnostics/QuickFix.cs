// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Xml.Diagnostics;

/// <summary>What would mend a finding. Immutable; safe on any thread.</summary>
/// <param name="Title">What it does, as an imperative sentence without a full stop.</param>
/// <param name="IsSafe">Whether it may be made without asking: there is one way to mend the finding, and nothing is lost by it.</param>
/// <param name="Edits">The changes, none overlapping another, in the order of their places; at least one.</param>
public sealed record QuickFix(string Title, bool IsSafe, ImmutableArray<TextEdit> Edits);
