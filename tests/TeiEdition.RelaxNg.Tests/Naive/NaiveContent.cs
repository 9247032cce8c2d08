// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Naive;

/// <summary>
/// The attributes and children of an element, the value of an attribute, or the tokens of a list (RELAX NG, section 2), with
/// the namespaces in scope. Compared by reference, for a matcher remembers by it. Immutable.
/// </summary>
/// <param name="Attributes">Without declarations of namespaces.</param>
/// <param name="Children"><see cref="XElement"/> or <see cref="string"/>; no two strings stand together but in a list.</param>
/// <param name="Place">The element whose namespaces are in scope.</param>
internal sealed record NaiveContent(ImmutableArray<XAttribute> Attributes, ImmutableArray<object> Children, XElement Place) : IDatatypeContext
{
    /// <summary>The attributes and children of an element; comments and processing instructions are none, and texts beside each other are one.</summary>
    public static NaiveContent Of(XElement element)
    {
        List<object> children = [];
        foreach (XNode node in element.Nodes())
        {
            switch (node)
            {
                case XText { Value: "" }:
                    break;
                case XText text when children is [.., string before]:
                    children[^1] = before + text.Value;
                    break;
                case XText text:
                    children.Add(text.Value);
                    break;
                case XElement child:
                    children.Add(child);
                    break;
                default:
                    break;
            }
        }

        return new NaiveContent([.. element.Attributes().Where(a => !a.IsNamespaceDeclaration)], [.. children], element);
    }

    /// <summary>The children whose bits are set, in order.</summary>
    public ImmutableArray<object> Of(uint bits) => [.. Children.Where((_, i) => (bits & (1u << i)) != 0)];

    /// <inheritdoc/>
    public string? ResolvePrefix(string prefix) =>
        prefix.Length == 0 ? Place.GetDefaultNamespace().NamespaceName : Place.GetNamespaceOfPrefix(prefix)?.NamespaceName;

    /// <inheritdoc/>
    public bool IsUnparsedEntity(string name) => false;

    /// <inheritdoc/>
    public bool IsNotation(string name) => false;

    /// <summary>Whether it is the same object.</summary>
    public bool Equals(NaiveContent? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
