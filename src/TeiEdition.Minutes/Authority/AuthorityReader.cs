// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Minutes.Authority;

/// <summary>
/// Reads a folder of authority files: TEI documents with <c>listPerson</c>, <c>listPlace</c>, <c>listOrg</c> or
/// <c>listEvent</c> (TEI P5 Guidelines, section 14.3). Stateless; safe on any thread.
/// </summary>
public static class AuthorityReader
{
    // A form of one or two letters would match everywhere.
    private const int ShortestForm = 3;

    private static readonly ImmutableArray<(string Element, EntityKind Kind, ImmutableArray<string> Names)> Kinds =
    [
        ("person", EntityKind.Person, ["persName"]),
        ("place", EntityKind.Place, ["placeName"]),
        ("org", EntityKind.Organisation, ["orgName"]),
        ("event", EntityKind.Event, ["eventName", "label", "head"]),
    ];

    /// <summary>Reads all <c>*.xml</c> files of a folder, in the ordinal order of their names.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="sink">Gets MIN020 to MIN022 and the diagnostics of reading XML.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>The index, or null after an error.</returns>
    public static AuthorityIndex? Read(string folder, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(sink);
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.xml") : [];
        if (files.Length == 0)
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.NoAuthority, new SourceLocation(folder)));
            return null;
        }

        Array.Sort(files, StringComparer.Ordinal);
        List<AuthorityEntry> entries = [];
        Dictionary<string, string> fileOfId = new(StringComparer.Ordinal);
        bool good = true;
        foreach (string file in files)
        {
            good &= ReadFile(file, entries, fileOfId, sink, cancellationToken);
        }

        return good ? new AuthorityIndex([.. entries]) : null;
    }

    private static bool ReadFile(
        string file,
        List<AuthorityEntry> entries,
        Dictionary<string, string> fileOfId,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        XDocument? document = SafeXmlReader.Load(file, new XmlReadingOptions(), sink, cancellationToken);
        if (document is null)
        {
            return false;
        }

        if (document.Root?.Name != TeiNames.Tei + "TEI")
        {
            sink.Report(Diagnostic.Create(
                MinutesDiagnostics.BadAuthority, new SourceLocation(file), "its root is not a TEI element"));
            return false;
        }

        bool good = true;
        foreach (XElement element in document.Descendants())
        {
            if (KindOf(element) is not { } kind)
            {
                continue;
            }

            AuthorityEntry? entry = ReadEntry(element, kind.Kind, kind.Names, file, sink);
            if (entry is null)
            {
                good = false;
            }
            else if (!fileOfId.TryAdd(entry.Id, entry.File))
            {
                sink.Report(Diagnostic.Create(
                    MinutesDiagnostics.DuplicateAuthorityId, LocationOf(element, file), entry.Id, fileOfId[entry.Id]));
                good = false;
            }
            else
            {
                entries.Add(entry);
            }
        }

        return good;
    }

    private static (EntityKind Kind, ImmutableArray<string> Names)? KindOf(XElement element)
    {
        if (element.Name.Namespace != TeiNames.Tei || element.Parent?.Name.LocalName.StartsWith("list", StringComparison.Ordinal) != true)
        {
            return null;
        }

        foreach ((string name, EntityKind kind, ImmutableArray<string> names) in Kinds)
        {
            if (element.Name.LocalName == name)
            {
                return (kind, names);
            }
        }

        return null;
    }

    private static AuthorityEntry? ReadEntry(
        XElement element, EntityKind kind, ImmutableArray<string> nameElements, string file, IDiagnosticSink sink)
    {
        string? id = (string?)element.Attribute(TeiNames.XmlId);
        List<(string Text, bool Preferred)> names = [];
        foreach (XElement name in element.Elements().Where(e => nameElements.Contains(e.Name.LocalName, StringComparer.Ordinal)))
        {
            string text = string.Join(' ', name.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (text.Length > 0)
            {
                names.Add((text, (string?)name.Attribute("type") == "preferred"));
            }
        }

        if (id is null || names.Count == 0)
        {
            string what = id is null ? $"a {element.Name.LocalName} has no xml:id" : $"“{id}” has no name";
            sink.Report(Diagnostic.Create(MinutesDiagnostics.BadAuthority, LocationOf(element, file), what));
            return null;
        }

        int preferred = names.FindIndex(n => n.Preferred);
        return new AuthorityEntry
        {
            Id = id,
            Kind = kind,
            File = Path.GetFileName(file),
            Name = names[Math.Max(preferred, 0)].Text,
            Forms = [.. names.Select(n => n.Text).Where(t => t.Length >= ShortestForm).Distinct(StringComparer.Ordinal)],
        };
    }

    private static SourceLocation LocationOf(XElement element, string file)
    {
        IXmlLineInfo lines = element;
        return new SourceLocation(file, lines.LineNumber, lines.LinePosition);
    }
}
