// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tree;

/// <summary>A name as a document writes it. Immutable; safe on any thread.</summary>
/// <param name="Prefix">The prefix; empty for none.</param>
/// <param name="Local">The local part; of a processing instruction its target.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
public readonly record struct NodeName(string Prefix, string Local, string Namespace)
{
    /// <summary>The name with its prefix.</summary>
    public string Qualified => Prefix.Length == 0 ? Local : string.Concat(Prefix, ":", Local);
}
