// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>
/// The declarations at the beginning of a schema in the compact syntax (RELAX NG Compact Syntax, section 4): those of the
/// schema, and those that are found to be needed while it is written. For one thread.
/// </summary>
internal sealed class CompactPrefixes
{
    private readonly SortedDictionary<string, string?> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _datatypes = new(StringComparer.Ordinal);
    private readonly List<(string Prefix, string Uri)> _libraries = [];

    /// <summary>Begins with the declarations of a schema.</summary>
    public CompactPrefixes(NamespaceContext namespaces, SchemaSurvey survey)
    {
        Default = survey.ChooseDefault(namespaces.DefaultNamespace);
        foreach ((string prefix, string? uri) in namespaces.Prefixes)
        {
            Declare(prefix, uri);
        }

        foreach ((string prefix, string uri) in survey.AnnotationPrefixes)
        {
            // Documentation mostly needs no prefix.
            if (uri != RelaxNgNames.AnnotationsNamespace)
            {
                Declare(prefix, uri);
            }
        }
    }

    /// <summary>The default namespace; null where it is inherited.</summary>
    public string? Default { get; }

    /// <summary>The prefix of a namespace; declared where it was not yet.</summary>
    /// <param name="uri">The namespace, empty for none; null for the inherited one.</param>
    /// <param name="preferred">The prefix that the schema had; empty for none.</param>
    public string Of(string? uri, string preferred)
    {
        if (uri == RelaxNgNames.XmlNamespace)
        {
            return "xml";
        }

        if (preferred.Length > 0 && _prefixes.TryGetValue(preferred, out string? bound) && bound == uri)
        {
            return preferred;
        }

        foreach ((string prefix, string? declared) in _prefixes)
        {
            if (declared == uri)
            {
                return prefix;
            }
        }

        string made = Free(preferred.Length > 0 ? preferred : Suggest(uri));
        _prefixes.Add(made, uri);
        return made;
    }

    /// <summary>Whether a prefix stands for a namespace.</summary>
    public bool Has(string? uri, string prefix) => _prefixes.TryGetValue(prefix, out string? bound) && bound == uri;

    /// <summary>The prefix of a datatype library; declared where it was not yet.</summary>
    public string OfLibrary(string uri)
    {
        if (uri == RelaxNgNames.XsdDatatypes)
        {
            return "xsd";
        }

        if (!_datatypes.TryGetValue(uri, out string? prefix))
        {
            string name = uri == RelaxNgNames.DtdDatatypes ? "dtd" : uri.Length == 0 ? "builtin" : "d";
            prefix = name;
            for (int i = 1; _libraries.Exists(l => l.Prefix == prefix); i++)
            {
                prefix = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}{i}");
            }

            _datatypes.Add(uri, prefix);
            _libraries.Add((prefix, uri));
        }

        return prefix;
    }

    /// <summary>Writes the declarations.</summary>
    public void Write(StringBuilder target)
    {
        bool withDefault = Default is not null;
        foreach ((string prefix, string? uri) in _prefixes)
        {
            // A default namespace with a prefix is one declaration.
            bool both = withDefault && uri == Default;
            withDefault &= !both;
            target.Append(both ? "default namespace " : "namespace ").Append(prefix).Append(" = ");
            target.Append(uri is null ? "inherit" : CompactLiterals.Quote(uri)).Append('\n');
        }

        if (withDefault)
        {
            target.Append("default namespace = ").Append(CompactLiterals.Quote(Default!)).Append('\n'); // not null, as just seen
        }

        foreach ((string prefix, string uri) in _libraries)
        {
            target.Append("datatypes ").Append(prefix).Append(" = ").Append(CompactLiterals.Quote(uri)).Append('\n');
        }
    }

    // The prefix of RELAX NG's own elements means nothing here.
    private void Declare(string prefix, string? uri)
    {
        if (prefix is not ("xml" or "xmlns") && uri is not (RelaxNgNames.XmlNamespace or RelaxNgNames.StructureNamespace))
        {
            _prefixes.TryAdd(prefix, uri);
        }
    }

    private static string Suggest(string? uri) => uri switch
    {
        null => "inherited",
        "" => "local",
        RelaxNgNames.AnnotationsNamespace => "a",
        RelaxNgNames.StructureNamespace => "rng",
        _ => "ns1",
    };

    private string Free(string suggested)
    {
        string made = suggested;
        for (int i = 1; made is "xml" or "xmlns" || _prefixes.ContainsKey(made); i++)
        {
            made = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{suggested.TrimEnd("0123456789")}{i}");
        }

        return made;
    }
}
