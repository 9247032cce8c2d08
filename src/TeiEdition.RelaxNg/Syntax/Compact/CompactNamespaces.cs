// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>
/// What the declarations of a file bind (RELAX NG Compact Syntax, section 4, and the constraints of appendix A, section 1).
/// Filled by the preamble, read by all that comes after it. For one thread.
/// </summary>
/// <param name="tokens">The file.</param>
/// <param name="baseUri">Its URI.</param>
internal sealed class CompactNamespaces(CompactTokens tokens, string baseUri)
{
    // A prefix whose namespace is inherited is bound to null.
    private readonly Dictionary<string, string?> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _datatypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private bool _hasDefault;
    private NamespaceContext? _context;

    /// <summary>The namespace of an element name without a prefix; null where it is inherited.</summary>
    public string? Default { get; private set; }

    /// <summary>The base URI of references within the file.</summary>
    public string BaseUri { get; } = baseUri;

    /// <summary>All declarations, for writers.</summary>
    public NamespaceContext Declared => new(_prefixes.ToImmutableDictionary(StringComparer.Ordinal), Default, BaseUri);

    /// <summary>The namespaces of values: without those that are inherited or none (appendix A, section 1, function "element").</summary>
    public NamespaceContext ValueContext => _context ??= new NamespaceContext(
        _prefixes.Where(p => !string.IsNullOrEmpty(p.Value)).ToImmutableDictionary(StringComparer.Ordinal), Default, BaseUri);

    /// <summary>The prefix of the compatibility annotations: the declared one, or one that is free.</summary>
    public string AnnotationsPrefix
    {
        get
        {
            if (field is null)
            {
                field = _prefixes.FirstOrDefault(p => p.Value == RelaxNgNames.AnnotationsNamespace).Key ?? "a";
                while (_prefixes.TryGetValue(field, out string? bound) && bound != RelaxNgNames.AnnotationsNamespace)
                {
                    field += "a";
                }
            }

            return field;
        }
    }

    /// <summary>Declares the default namespace.</summary>
    /// <param name="at">Where it is declared.</param>
    /// <param name="uri">The namespace; null where it is inherited.</param>
    /// <param name="hasPrefix">Whether the same declaration binds a prefix, which is then checked with it.</param>
    public void DeclareDefault(CompactToken at, string? uri, bool hasPrefix)
    {
        if (_hasDefault)
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.DuplicateDefault, tokens.Position(at));
            return;
        }

        if (uri == RelaxNgNames.XmlNamespace && !hasPrefix)
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.XmlNamespace, tokens.Position(at));
        }

        _hasDefault = true;
        Default = uri;
        _context = null;
    }

    /// <summary>Declares a prefix.</summary>
    public void DeclarePrefix(CompactToken at, string? uri)
    {
        string prefix = tokens.Name(at);
        if (prefix == "xmlns")
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.XmlnsPrefix, tokens.Position(at));
        }
        else if (prefix == "xml" && uri != RelaxNgNames.XmlNamespace)
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.XmlPrefix, tokens.Position(at), uri is null ? "an inherited one" : $"'{uri}'");
        }
        else if (prefix != "xml" && uri == RelaxNgNames.XmlNamespace)
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.XmlNamespace, tokens.Position(at));
        }

        if (!_prefixes.TryAdd(prefix, uri))
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.DuplicatePrefix, tokens.Position(at), prefix);
        }

        _context = null;
    }

    /// <summary>Declares a prefix of datatypes.</summary>
    /// <param name="at">The prefix.</param>
    /// <param name="uri">The library.</param>
    /// <param name="literal">Where the library is named.</param>
    public void DeclareDatatypes(CompactToken at, string uri, CompactToken literal)
    {
        string prefix = tokens.Name(at);
        if (prefix == "xsd" && uri != RelaxNgNames.XsdDatatypes)
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.XsdPrefix, tokens.Position(at), $"'{uri}'");
        }
        else if (uri.Length > 0 && !(UriReference.IsValid(uri) && UriReference.IsAbsolute(uri) && !UriReference.HasFragment(uri)))
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.DatatypesUri, tokens.Position(literal), uri);
        }

        if (!_datatypes.TryAdd(prefix, UriReference.Escape(uri)))
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.DuplicateDatatypes, tokens.Position(at), prefix);
        }
    }

    /// <summary>Makes the predefined prefixes known; to be called after the preamble.</summary>
    public void AddPredefined() => _datatypes.TryAdd("xsd", RelaxNgNames.XsdDatatypes);

    /// <summary>The namespace of a prefix, null where it is inherited; an undeclared prefix is reported once and stands for no namespace.</summary>
    public string? Resolve(string prefix, CompactToken at)
    {
        if (prefix == "xml")
        {
            return RelaxNgNames.XmlNamespace;
        }

        if (_prefixes.TryGetValue(prefix, out string? uri))
        {
            return uri;
        }

        if (_reported.Add(prefix))
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.UndeclaredPrefix, tokens.Position(at), prefix);
        }

        return string.Empty;
    }

    /// <summary>Whether a prefix is declared.</summary>
    public bool IsDeclared(string prefix) => _prefixes.ContainsKey(prefix);

    /// <summary>The library of a datatype prefix; an undeclared prefix is reported once and stands for the built-in library.</summary>
    public string ResolveDatatypes(string prefix, CompactToken at)
    {
        if (_datatypes.TryGetValue(prefix, out string? uri))
        {
            return uri;
        }

        // A colon is in no prefix, so that it keeps the two kinds apart.
        if (_reported.Add("datatypes:" + prefix))
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.UndeclaredDatatypes, tokens.Position(at), prefix);
        }

        return string.Empty;
    }
}
