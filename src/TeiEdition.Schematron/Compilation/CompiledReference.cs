// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Syntax;

namespace TeiEdition.Schematron.Compilation;

/// <summary>A diagnostic or a property as an assertion uses it: in the scope of the rule. Safe on any thread.</summary>
/// <param name="Diagnostic">The diagnostic; null where it is a property.</param>
/// <param name="Property">The property; null where it is a diagnostic.</param>
/// <param name="Message">What it says.</param>
internal sealed record CompiledReference(RuleDiagnostic? Diagnostic, Property? Property, ImmutableArray<CompiledPart> Message);
