// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Syntax;

/// <summary>A prefix of the expressions (section 5.4.7). Immutable; safe on any thread.</summary>
/// <param name="Prefix">The prefix.</param>
/// <param name="Uri">The namespace.</param>
public sealed record Ns(string Prefix, string Uri) : SchematronNode;
