// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>The namespaces that the root of a schema in the XML syntax declares. Immutable once made.</summary>
internal sealed class XmlPrefixes
{
    private readonly SortedDictionary<string, string> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);

    /// <summary>Chooses the declarations: those of the schema, and those that its annotations need.</summary>
    public XmlPrefixes(NamespaceContext namespaces, SchemaSurvey survey)
    {
        // Without ns, names that inherit their namespace can be said; the others then have prefixes or an ns of their own.
        Default = survey.UsesInherited ? null : survey.ChooseDefault(namespaces.DefaultNamespace);
        foreach ((string prefix, string? uri) in namespaces.Prefixes)
        {
            if (!string.IsNullOrEmpty(uri))
            {
                Declare(prefix, uri);
            }
        }

        foreach ((string prefix, string uri) in survey.AnnotationPrefixes)
        {
            Declare(prefix, uri);
        }

        foreach ((string prefix, string uri) in _declared)
        {
            _prefixes.TryAdd(uri, prefix);
        }

        _prefixes[RelaxNgNames.XmlNamespace] = "xml";
    }

    /// <summary>The attribute <c>ns</c> of the root; null where it has none.</summary>
    public string? Default { get; }

    /// <summary>The namespaces by prefix, ordered by prefix.</summary>
    public IReadOnlyDictionary<string, string> Declared => _declared;

    /// <summary>The namespace of a declared prefix; null for others.</summary>
    public string? UriOf(string prefix) => prefix == "xml" ? RelaxNgNames.XmlNamespace : _declared.GetValueOrDefault(prefix);

    /// <summary>How a name is written; null where that needs an attribute <c>ns</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="unprefixed">The namespace of a name without prefix.</param>
    public string? Write(NameNameClass name, string? unprefixed)
    {
        if (name.NamespaceUri is null)
        {
            return unprefixed is null ? name.LocalName : null;
        }

        if (name.Prefix.Length > 0 && UriOf(name.Prefix) == name.NamespaceUri)
        {
            return name.Prefix + ":" + name.LocalName;
        }

        if (name.NamespaceUri == unprefixed)
        {
            return name.LocalName;
        }

        return _prefixes.TryGetValue(name.NamespaceUri, out string? prefix) ? prefix + ":" + name.LocalName : null;
    }

    private void Declare(string prefix, string uri)
    {
        if (prefix is not ("xml" or "xmlns") && uri is not (RelaxNgNames.XmlNamespace or "http://www.w3.org/2000/xmlns/"))
        {
            _declared.TryAdd(prefix, uri);
        }
    }
}
