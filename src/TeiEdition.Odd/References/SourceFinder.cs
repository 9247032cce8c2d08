// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd.References;

/// <summary>
/// Finds the declarations behind <c>@source</c> (TEI P5 Guidelines, att.global.source): the TEI source that the user names,
/// another customisation, which is compiled first, or a release in the local store. Not safe on several threads.
/// </summary>
/// <param name="context">The compilation.</param>
/// <param name="reader">Reads declarations.</param>
/// <param name="chain">Merges the customisation in a file; null where it has errors.</param>
internal sealed class SourceFinder(OddContext context, SpecificationReader reader, Func<XElement, SchemaSpec?> chain)
{
    private const string VaultStart = "/Vault/P5/";

    private readonly Dictionary<XElement, SpecLibrary?> _libraries = [];
    private readonly List<XElement> _open = [];
    private readonly HashSet<XElement> _circles = [];
    private bool _missingReported;

    /// <summary>Whether a path is that of a source: what stands in it is not the customisation's own.</summary>
    /// <param name="path">The path, as places have it.</param>
    public bool IsSource(string path) => _libraries.Keys.Any(r => r.Place().Path == path);

    /// <summary>The declarations that an element refers to.</summary>
    /// <param name="element">A reference, or the <c>schemaSpec</c>.</param>
    /// <param name="schemaSpec">The <c>schemaSpec</c> around it.</param>
    /// <returns>The declarations; null where there are none, which was reported.</returns>
    public SpecLibrary? For(XElement element, XElement schemaSpec)
    {
        if (element != schemaSpec && Attributes.Value(element, "source") is { Length: > 0 } own)
        {
            return Named(element, own, isOwn: true);
        }

        return Attributes.Value(schemaSpec, "source") is { Length: > 0 } source ? Named(schemaSpec, source, isOwn: false) : Default(element);
    }

    /// <summary>The declarations of the TEI that count where an ODD says nothing.</summary>
    /// <param name="element">What needs them.</param>
    private SpecLibrary? Default(XElement element)
    {
        string? path = context.Options.Source ?? context.Options.Store?.FindSource(null);
        if (path is not null)
        {
            return Open(context.Load(path, string.Empty, null, quiet: false, out _), element);
        }

        if (!_missingReported)
        {
            _missingReported = true;
            context.Report(OddDiagnostics.NoTeiSource, element.Place());
        }

        return null;
    }

    private SpecLibrary? Named(XElement element, string source, bool isOwn)
    {
        if (ReleaseOf(source) is { } release)
        {
            return context.Options.Source is not null ? Default(element) : Stored(element, source, release);
        }

        // What the user names takes the place of the TEI source, not of another customisation in the chain.
        bool overridden = !isOwn && context.Options.Source is not null;
        XElement? root = context.Load(source, context.BaseUri(element), element.Place(), quiet: overridden, out _);
        if (overridden && (root is null || SchemaSpecs.FirstOf(root) is null))
        {
            return Default(element);
        }

        return Open(root, element);
    }

    private SpecLibrary? Stored(XElement element, string source, string release)
    {
        if (context.Options.Store?.FindSource(release == "current" ? null : release) is { } path)
        {
            return Open(context.Load(path, string.Empty, null, quiet: false, out _), element);
        }

        context.Report(OddDiagnostics.UnknownRelease, element.Place(), source);
        return null;
    }

    private SpecLibrary? Open(XElement? root, XElement element)
    {
        if (root is null)
        {
            return null;
        }

        if (_libraries.TryGetValue(root, out SpecLibrary? known))
        {
            return known;
        }

        if (_open.Contains(root))
        {
            if (!_circles.Add(root))
            {
                return null;
            }

            context.Report(OddDiagnostics.SourceCircle, element.Place(), root.Place().Path);
            return null;
        }

        _open.Add(root);
        SpecLibrary? library = SchemaSpecs.FirstOf(root) is null
            ? SpecLibrary.Of(root, reader)
            : chain(root) is { } schema ? SpecLibrary.Of(schema) : null;
        _open.Remove(root);
        _libraries[root] = library;
        return library;
    }

    /// <summary>Marks the customisation that is compiled, so that it is not taken for its own source.</summary>
    /// <param name="root">Its root element.</param>
    public void Enter(XElement root) => _open.Add(root);

    // tei:4.9.0, tei:current, https://www.tei-c.org/Vault/P5/4.9.0/xml/tei/odd/p5subset.xml
    private static string? ReleaseOf(string source)
    {
        if (source.StartsWith("tei:", StringComparison.Ordinal))
        {
            return source["tei:".Length..];
        }

        int vault = UriReference.IsAbsolute(source) ? source.IndexOf(VaultStart, StringComparison.Ordinal) : -1;
        if (vault < 0)
        {
            return null;
        }

        string rest = source[(vault + VaultStart.Length)..];
        int slash = rest.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? rest[..slash] : null;
    }
}
