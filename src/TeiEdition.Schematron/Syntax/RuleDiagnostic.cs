// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Syntax;

/// <summary>A <c>diagnostic</c> (section 5.4.8): what helps to mend a finding. Immutable; safe on any thread.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Language">Its <c>xml:lang</c>; null for none.</param>
/// <param name="Message">What it says.</param>
public sealed record RuleDiagnostic(string Id, string? Language, ImmutableArray<MessagePart> Message) : SchematronNode;
