// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Syntax;

/// <summary>A phase (section 5.4.10): the patterns that are active in it. Immutable; safe on any thread.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Actives">What is active, in document order.</param>
/// <param name="Lets">Its variables, in document order.</param>
public sealed record Phase(string Id, ImmutableArray<Active> Actives, ImmutableArray<Let> Lets) : SchematronNode;
