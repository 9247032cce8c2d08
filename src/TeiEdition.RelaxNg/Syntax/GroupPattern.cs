// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>group</c>: one after another; in the compact syntax the comma. Also stands for several patterns in a place for one.</summary>
/// <param name="Patterns">One or more, in order.</param>
public sealed record GroupPattern(ImmutableArray<Pattern> Patterns) : Pattern;
