// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// The parts of an Office Open XML file and how they point at each other (ISO/IEC 29500-2). Nothing outside the file is ever
/// opened, and no name in it is used as one of the file system. For one file, on one thread.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly string _path;
    private readonly WordReadingOptions _options;
    private readonly PartBudget _budget;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _extensions = new(StringComparer.OrdinalIgnoreCase);

    private WordPackage(ZipArchive zip, string path, WordReadingOptions options, CancellationToken cancellationToken)
    {
        _zip = zip;
        _path = path;
        _options = options;
        _budget = new PartBudget(options.MaxTotalBytes);
        _cancellationToken = cancellationToken;
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            _entries.TryAdd(Normalise(entry.FullName), entry);
        }
    }

    /// <summary>The names of all parts, in the order of the file, without a leading slash.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>Opens a file.</summary>
    /// <param name="source">Its bytes.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="WordFileException">The file is no zip, or is damaged.</exception>
    public static WordPackage Open(MinutesSource source, WordReadingOptions options, CancellationToken cancellationToken)
    {
        MemoryStream bytes = MemoryMarshal.TryGetArray(source.Content, out ArraySegment<byte> array)
            ? new MemoryStream(array.Array ?? [], array.Offset, array.Count, writable: false)
            : new MemoryStream(source.Content.ToArray(), writable: false);
        return Guard(
            new SourceLocation(source.Path),
            () => new WordPackage(new ZipArchive(bytes, ZipArchiveMode.Read), source.Path, options, cancellationToken));
    }

    /// <summary>Whether there is a part of a name.</summary>
    /// <param name="name">The name.</param>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Reads the types of the parts; without them each part's type is unknown.</summary>
    /// <exception cref="WordFileException">They cannot be read.</exception>
    public void ReadTypes() => Read("[Content_Types].xml", reader => reader.Children(() =>
    {
        string? type = reader.Attribute("ContentType");
        if (type is not null && reader.Name == "Default" && reader.Attribute("Extension") is { } extension)
        {
            _extensions.TryAdd(extension, type);
        }
        else if (type is not null && reader.Name == "Override" && reader.Attribute("PartName") is { } part)
        {
            _types.TryAdd(Normalise(part), type);
        }

        reader.Skip();
    }));

    /// <summary>The type of a part; empty where the file does not say it.</summary>
    /// <param name="name">The part.</param>
    public string TypeOf(string name)
    {
        int dot = name.LastIndexOf('.');
        return _types.GetValueOrDefault(name)
            ?? (dot >= 0 ? _extensions.GetValueOrDefault(name[(dot + 1)..]) : null) ?? string.Empty;
    }

    /// <summary>What a part points at, in the order of the file; targets outside the file are left out.</summary>
    /// <param name="name">The part; empty for the file itself.</param>
    /// <exception cref="WordFileException">The part's relationships cannot be read.</exception>
    public ImmutableArray<WordRelationship> RelationshipsOf(string name)
    {
        int slash = name.LastIndexOf('/');
        string folder = name[..(slash + 1)];
        string file = $"{folder}_rels/{name[(slash + 1)..]}.rels";
        ImmutableArray<WordRelationship>.Builder found = ImmutableArray.CreateBuilder<WordRelationship>();
        if (Has(file))
        {
            Read(file, reader => reader.Children(() =>
            {
                bool isInside = reader.Attribute("TargetMode") is not { } mode || !mode.Equals("External", StringComparison.OrdinalIgnoreCase);
                if (isInside && reader.Attribute("Id") is { } id && reader.Attribute("Type") is { } type && reader.Attribute("Target") is { } target)
                {
                    // The last step of a type's URI is the same in both kinds of the standard.
                    found.Add(new WordRelationship(id, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
                }

                reader.Skip();
            }));
        }

        return found.ToImmutable();
    }

    /// <summary>Reads a part: calls back with the reader on the root element.</summary>
    /// <param name="name">The part, which is there.</param>
    /// <param name="read">Consumes the root element.</param>
    /// <exception cref="WordFileException">The part cannot be read.</exception>
    public void Read(string name, Action<PartReader> read)
    {
        SourceLocation location = Locate(name);
        Guard(location, () =>
        {
            using PartReader reader = new(Unpack(name), location, _options.MaxDepth, _cancellationToken);
            reader.MoveToRoot();
            read(reader);
            return true;
        });
    }

    /// <summary>The bytes of a part, under the limits. The caller closes the stream.</summary>
    /// <param name="name">The part, which is there.</param>
    public Stream Unpack(string name)
    {
        ZipArchiveEntry entry = _entries[name];
        return new PartStream(entry.Open(), Locate(name), entry.CompressedLength, _budget, _options);
    }

    /// <summary>A place that names a part: <c>FILE#footnotes</c> for <c>word/footnotes.xml</c>.</summary>
    /// <param name="name">The part.</param>
    public SourceLocation Locate(string name)
    {
        string file = name[(name.LastIndexOf('/') + 1)..];
        return new SourceLocation($"{_path}#{(file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) ? file[..^4] : file)}");
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    // What the libraries for zip and XML throw at damaged bytes.
    private static T Guard<T>(SourceLocation location, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw new WordFileException(Diagnostic.Create(WordDiagnostics.DamagedWord, location, e.Message.TrimEnd('.')));
        }
    }

    // ISO/IEC 29500-2, 6.2.2: names of parts begin with a slash and have no backslash; some programs write others.
    private static string Normalise(string name) => name.Replace('\\', '/').TrimStart('/');

    private static string Resolve(string folder, string target)
    {
        int end = target.IndexOfAny(['#', '?']);
        string path = Uri.UnescapeDataString(Normalise(end < 0 ? target : target[..end]));
        string whole = target.StartsWith('/') || target.StartsWith('\\') ? path : folder + path;
        List<string> steps = [];
        foreach (string step in whole.Split('/'))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step is not ("." or ""))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
