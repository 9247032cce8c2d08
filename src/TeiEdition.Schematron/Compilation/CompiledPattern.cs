// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Syntax;

namespace TeiEdition.Schematron.Compilation;

/// <summary>A pattern, ready to run, or known to need XSLT. Safe on any thread.</summary>
/// <param name="Pattern">The pattern as written, expanded.</param>
/// <param name="Number">Its place among the patterns of the expanded schema, from 0.</param>
/// <param name="Rules">Its rules, in order.</param>
/// <param name="NeedsXslt">Why it cannot run in this process, as a sentence without a full stop; null where it can.</param>
internal sealed record CompiledPattern(Pattern Pattern, int Number, ImmutableArray<CompiledRule> Rules, string? NeedsXslt);
