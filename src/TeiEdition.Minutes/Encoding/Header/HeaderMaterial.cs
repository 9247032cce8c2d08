// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>
/// What the parts of the header are made from, and which fields of the record and which ids they have used. For one document,
/// on one thread.
/// </summary>
internal sealed class HeaderMaterial
{
    private readonly HashSet<RecordField> _used = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _ids;

    /// <summary>Takes the material.</summary>
    /// <param name="minutes">The recognised document.</param>
    /// <param name="pointers">Where authority entries stand.</param>
    /// <param name="context">Convention and settings.</param>
    public HeaderMaterial(RecognisedMinutes minutes, EntityPointers pointers, ConversionContext context)
    {
        Minutes = minutes;
        Pointers = pointers;
        Convention = context.Convention;
        Settings = context.Settings;
        _ids = new HashSet<string>(
            [
                .. minutes.Participants.Participants.Select(p => p.Id),
                .. context.Settings.Delegations.Select(d => d.Id),
                context.Settings.Id ?? string.Empty,
            ],
            StringComparer.Ordinal);
    }

    /// <summary>The recognised document.</summary>
    public RecognisedMinutes Minutes { get; }

    /// <summary>Where authority entries stand.</summary>
    public EntityPointers Pointers { get; }

    /// <summary>The convention.</summary>
    public Convention Convention { get; }

    /// <summary>The settings.</summary>
    public EditionSettings Settings { get; }

    /// <summary>An element of TEI.</summary>
    public static XElement Element(string name, params object?[] content) => new(TeiNames.Tei + name, content);

    /// <summary>Words with white space folded, by which two printings of one value are compared.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The fields of a kind that have a value and that no part of the header has used, in reading order.</summary>
    public IEnumerable<(RecordField Field, string Text)> Open(RecordFieldKind kind) =>
        Minutes.Segments.Record
            .Where(f => f.Kind == kind && f.Value is not null && !_used.Contains(f))
            .Select(f => (f, f.Value?.Text ?? string.Empty));

    /// <summary>The fields that no part of the header has used, in reading order.</summary>
    public IEnumerable<(RecordField Field, SpannedText Value)> Rest() =>
        Minutes.Segments.Record
            .Where(f => f.Kind != RecordFieldKind.Summary && f.Value is not null && !_used.Contains(f))
            .Select(f => (f, f.Value ?? f.Label));

    /// <summary>Marks a field as used: its value stands whole in the header.</summary>
    public void Use(RecordField field) => _used.Add(field);

    /// <summary>Takes an id, where it is free.</summary>
    public bool TakeId(string id) => _ids.Add(id);

    /// <summary>Makes an id from a name, and takes it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="prefix">What stands for a name without letters.</param>
    public string NewId(string name, string prefix)
    {
        string id = DocumentIds.Make(name, prefix, _ids.Contains);
        _ids.Add(id);
        return id;
    }

    /// <summary>A part of the citation.</summary>
    public string? Part(Range? range) => range is { } r ? Minutes.Facts.CitationText?[r] : null;

    /// <summary>A part of the field that says where the original is.</summary>
    public string? SourcePart(Range? range) => range is { } r ? Minutes.Facts.SourceText?[r] : null;

    /// <summary>The pointer to the authority entry that a text names; null for none.</summary>
    public XAttribute? EntityRef(string name) =>
        Minutes.EntityNamed(name) is { } entry ? new XAttribute("ref", Pointers.ToAuthority(entry)) : null;

    /// <summary>The person in the authority files that a text names; null for none.</summary>
    public AuthorityEntry? Person(string name) => Minutes.EntityNamed(name) is { Kind: EntityKind.Person } entry ? entry : null;

    /// <summary>The BCP 47 tag of a language; null where the convention does not know its name.</summary>
    public string? Tag(string name) => Convention.Languages.GetValueOrDefault(name.Trim());
}
