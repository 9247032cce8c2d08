// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Syntax;

/// <summary>A <c>property</c> (annex H): something that a program may want to know of a finding. Immutable; safe on any thread.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Role">Its <c>@role</c>; null for none.</param>
/// <param name="Scheme">Its <c>@scheme</c>; null for none.</param>
/// <param name="Content">Its value.</param>
public sealed record Property(string Id, string? Role, string? Scheme, ImmutableArray<MessagePart> Content) : SchematronNode;
