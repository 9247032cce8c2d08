// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>What a writer must know of a whole schema before it writes the first line. Filled once, then read. For one thread.</summary>
internal sealed class SchemaSurvey
{
    private readonly Dictionary<string, int> _elementNamespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _libraries = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _annotationPrefixes = new(StringComparer.Ordinal);
    private int _inheritedElements;

    /// <summary>Looks at all nodes of a schema, without recursion.</summary>
    public SchemaSurvey(SchemaDocument document)
    {
        Stack<SyntaxNode> open = new();
        List<SyntaxNode> children = [];
        open.Push(document.Root);
        while (open.TryPop(out SyntaxNode? node))
        {
            Look(node);
            LookAtAnnotations(node.Annotations);
            SyntaxChildren.Add(node, children);
            for (int i = children.Count - 1; i >= 0; i--)
            {
                open.Push(children[i]);
            }

            children.Clear();
        }
    }

    /// <summary>Whether any name, reference or the like takes its namespace from the including schema.</summary>
    public bool UsesInherited { get; private set; }

    /// <summary>The prefixes of annotations with their namespaces, ordered by prefix; the first one met has the prefix.</summary>
    public IReadOnlyDictionary<string, string> AnnotationPrefixes => _annotationPrefixes;

    /// <summary>The datatype library that is named most often, without the built-in one; the built-in one where there is no other.</summary>
    public string MainLibrary => _libraries.Count == 0 ? string.Empty : MostFrequent(_libraries);

    /// <summary>The default namespace that makes for the fewest prefixes; null where it is inherited.</summary>
    /// <param name="preferred">The one that is taken as soon as any element name is in it.</param>
    public string? ChooseDefault(string? preferred)
    {
        bool used = preferred is null ? _inheritedElements > 0 : _elementNamespaces.ContainsKey(preferred);
        return used || _elementNamespaces.Count == 0 ? preferred : MostFrequent(_elementNamespaces);
    }

    private static string MostFrequent(Dictionary<string, int> counts) =>
        counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;

    private void Look(SyntaxNode node)
    {
        switch (node)
        {
            case ElementPattern element:
                LookAtElementName(element.Name);
                break;
            case NameNameClass { NamespaceUri: null } or NsNameNameClass { NamespaceUri: null }
                or ExternalRefPattern { NamespaceUri: null } or Include { NamespaceUri: null }:
                UsesInherited = true;
                break;
            case DataPattern data:
                Count(data.Type.LibraryUri);
                break;
            case ValuePattern value:
                Count(value.Type.LibraryUri);
                break;
        }
    }

    // Only names that stand alone: they are nearly all, and the choice is one of looks.
    private void LookAtElementName(NameClass name)
    {
        if (name is not NameNameClass { Prefix.Length: 0 } plain)
        {
            return;
        }

        if (plain.NamespaceUri is null)
        {
            _inheritedElements++;
        }
        else
        {
            _elementNamespaces[plain.NamespaceUri] = _elementNamespaces.GetValueOrDefault(plain.NamespaceUri) + 1;
        }
    }

    private void Count(string library)
    {
        if (library.Length > 0)
        {
            _libraries[library] = _libraries.GetValueOrDefault(library) + 1;
        }
    }

    private void LookAtAnnotations(Annotations annotations)
    {
        if (annotations.IsEmpty)
        {
            return;
        }

        LookAtAttributes(annotations.Attributes);
        LookAtForeign(annotations.Leading);
        LookAtForeign(annotations.Following);
        LookAtForeign(annotations.Trailing);
    }

    // What is deeper in an annotation declares its own prefixes where it must.
    private void LookAtForeign(ImmutableArray<ForeignNode> nodes)
    {
        foreach (ForeignNode node in nodes)
        {
            if (node is ForeignElement element)
            {
                Note(element.Prefix, element.Name.NamespaceUri);
                LookAtAttributes(element.Attributes);
            }
        }
    }

    private void LookAtAttributes(ImmutableArray<ForeignAttribute> attributes)
    {
        foreach (ForeignAttribute attribute in attributes)
        {
            Note(attribute.Prefix, attribute.Name.NamespaceUri);
        }
    }

    private void Note(string prefix, string uri)
    {
        if (prefix.Length > 0 && uri.Length > 0)
        {
            _annotationPrefixes.TryAdd(prefix, uri);
        }
    }
}
