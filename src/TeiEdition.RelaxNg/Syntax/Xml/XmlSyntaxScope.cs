// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax.Xml;

/// <summary>The prefixes in force within an element that declares some; makes the contexts of values and keeps the last. For one thread, but for the outermost.</summary>
/// <param name="prefixes">The namespaces by prefix.</param>
internal sealed class XmlSyntaxScope(ImmutableDictionary<string, string?> prefixes)
{
    private NamespaceContext? _last;

    /// <summary>No prefix is declared.</summary>
    public static XmlSyntaxScope Outermost => new(ImmutableDictionary<string, string?>.Empty);

    /// <summary>A scope within this one.</summary>
    /// <param name="prefix">The prefix that is declared.</param>
    /// <param name="uri">Its namespace.</param>
    public XmlSyntaxScope Declare(string prefix, string uri) => new(prefixes.SetItem(prefix, uri));

    /// <summary>The namespace of a prefix, <c>xml</c> among them; null where the prefix is not declared.</summary>
    /// <param name="prefix">The prefix.</param>
    public string? Lookup(string prefix) => prefix == "xml" ? RelaxNgNames.XmlNamespace : prefixes.GetValueOrDefault(prefix);

    /// <summary>The context at a place; the same object as before where nothing changed.</summary>
    /// <param name="defaultNamespace">The attribute <c>ns</c> in force.</param>
    /// <param name="baseUri">The base URI in force.</param>
    public NamespaceContext Context(string? defaultNamespace, string baseUri)
    {
        if (_last is null
            || !string.Equals(_last.DefaultNamespace, defaultNamespace, StringComparison.Ordinal)
            || !string.Equals(_last.BaseUri, baseUri, StringComparison.Ordinal))
        {
            _last = new NamespaceContext(prefixes, defaultNamespace, baseUri);
        }

        return _last;
    }
}
