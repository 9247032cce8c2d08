// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification;

/// <summary>What a piece of syntax means depends on: the grammar around it and what it inherits from an including file. Immutable; compared by identity.</summary>
/// <param name="scope">The grammar in which its references are looked up; null above a grammar that is the root.</param>
/// <param name="namespaceUri">The namespace that stands for an inherited one (section 4.9).</param>
internal sealed class Place(GrammarScope? scope, string namespaceUri)
{
    /// <summary>The grammar in which references are looked up; null above a grammar that is the root.</summary>
    public GrammarScope? Scope { get; } = scope;

    /// <summary>The namespace that stands for an inherited one (section 4.9).</summary>
    public string NamespaceUri { get; } = namespaceUri;

    /// <summary>The place of a file that is referred to from here.</summary>
    /// <param name="namespaceUri">The namespace that the reference names; null where it names none.</param>
    public Place Enter(string? namespaceUri) =>
        namespaceUri is null || namespaceUri == NamespaceUri ? this : new Place(Scope, namespaceUri);
}
