// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>Reads the parts of a Word file, each once. For one file, on one thread.</summary>
/// <param name="package">The file.</param>
/// <param name="path">The name that diagnostics give.</param>
/// <param name="sink">Gets MIN054 to MIN059.</param>
internal sealed class WordParts(WordPackage package, string path, IDiagnosticSink sink)
{
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(SourceNoteKind Kind, string Id), NoteStory> _notes = [];
    private readonly WordStyles _styles = new();
    private readonly WordLists _lists = new();

    /// <summary>The parts whose text was read, in the order of reading.</summary>
    public List<string> Names { get; } = [];

    /// <summary>What the settings say.</summary>
    public WordSettings Settings { get; private set; } = new();

    /// <summary>The notes, in the order of their parts.</summary>
    public IEnumerable<NoteStory> Notes => _notes.Values;

    /// <summary>Text that stands in no page, and why.</summary>
    public List<(StoryDraft Story, string Reason)> Unused { get; } = [];

    /// <summary>Finds a note.</summary>
    /// <param name="reference">The place that refers to it.</param>
    public NoteStory? Find(NoteReference reference) => _notes.GetValueOrDefault((reference.Kind, reference.Id));

    /// <summary>Reads everything.</summary>
    /// <param name="main">The main part.</param>
    /// <returns>The sections, in order; one at least.</returns>
    /// <exception cref="WordFileException">A part that has text cannot be read.</exception>
    public ImmutableArray<WordSection> Read(string main)
    {
        ImmutableArray<WordRelationship> relationships = package.RelationshipsOf(main);
        ReadAside(relationships, "styles", _styles.Read);
        ReadAside(relationships, "numbering", _lists.Read);
        ReadAside(relationships, "settings", reader => Settings = WordSettings.Read(reader));
        ReadNotes(relationships, "comments", SourceNoteKind.Comment);
        ReadNotes(relationships, "footnotes", SourceNoteKind.Footnote);
        ReadNotes(relationships, "endnotes", SourceNoteKind.Endnote);
        ImmutableArray<WordSection> sections = ReadBody(main);
        ReadRunning(relationships, sections);
        ReadUnused();
        return sections;
    }

    private void ReadAside(ImmutableArray<WordRelationship> relationships, string kind, Action<PartReader> read)
    {
        if (Target(relationships, kind) is not { } part)
        {
            return;
        }

        try
        {
            package.Read(part, read);
        }
        catch (WordFileException e) when (e.Diagnostic.Descriptor == WordDiagnostics.DamagedWord)
        {
            sink.Report(e.Diagnostic with { Descriptor = WordDiagnostics.WordPartIgnored });
        }
    }

    private string? Target(ImmutableArray<WordRelationship> relationships, string kind)
    {
        WordRelationship? found = relationships.FirstOrDefault(r => r.Kind == kind);
        if (found is not null && !package.Has(found.Target))
        {
            sink.Report(Diagnostic.Create(WordDiagnostics.MissingWordPart, new SourceLocation(path), found.Target));
            return null;
        }

        return found?.Target;
    }

    private void ReadNotes(ImmutableArray<WordRelationship> relationships, string kind, SourceNoteKind noteKind)
    {
        if (Target(relationships, kind) is not { } part || !_read.Add(part))
        {
            return;
        }

        Names.Add(part);
        string place = package.Locate(part).Path;
        StoryWriter writer = new(place, _styles, _lists, null);
        package.Read(part, reader =>
        {
            NoteStory note = new(noteKind, null);
            StoryReader stories = new(reader, Context(place, isRunning: false))
            {
                Paragraph = paragraph => writer.Add(note.Story, paragraph),
            };
            reader.Children(() =>
            {
                note = new NoteStory(noteKind, noteKind == SourceNoteKind.Comment ? reader.Attribute("author") : null);
                if (!_notes.TryAdd((noteKind, reader.Attribute("id") ?? string.Empty), note))
                {
                    Unused.Add((note.Story, "note whose number another has"));
                }

                stories.ReadStory();
            });
        });
    }

    private ImmutableArray<WordSection> ReadBody(string main)
    {
        _read.Add(main);
        Names.Add(main);
        StoryWriter writer = new(path, _styles, _lists, null);
        List<WordSection> sections = [new WordSection()];
        package.Read(main, reader => new StoryReader(reader, Context(path, isRunning: false))
        {
            Paragraph = paragraph => writer.Add(sections[^1].Story, paragraph),
            Section = format =>
            {
                sections[^1].Format = format;
                sections.Add(new WordSection());
            },
        }.ReadStory());

        // The last section ends with the body.
        if (sections.Count > 1 && !sections[^1].Story.HasText && sections[^1].Story.Omissions.Count == 0)
        {
            sections.RemoveAt(sections.Count - 1);
        }

        WrappedLines.Join(sections.Select(s => s.Story));
        return [.. sections];
    }

    private StoryContext Context(string place, bool isRunning) => new()
    {
        Path = place,
        Styles = _styles,
        Sink = sink,
        IsRunning = isRunning,
        TakeNote = (kind, id) =>
        {
            if (!_notes.TryGetValue((kind, id), out NoteStory? note))
            {
                sink.Report(Diagnostic.Create(WordDiagnostics.MissingWordNote, new SourceLocation(place), id));
                return false;
            }

            bool isNew = note.Story.HasText && !note.IsTaken;
            note.IsTaken |= isNew;
            return isNew;
        },
    };

    private void ReadRunning(ImmutableArray<WordRelationship> relationships, ImmutableArray<WordSection> sections)
    {
        ILookup<string, string> targets = relationships.ToLookup(r => r.Id, r => r.Target, StringComparer.Ordinal);
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (WordSection section in sections)
        {
            // The first page comes first.
            foreach ((bool isHeader, string type, string id) in section.Format.Running.OrderBy(r => r.Type == "first" ? 0 : 1))
            {
                string? part = targets[id].FirstOrDefault();
                if (part is null || !package.Has(part))
                {
                    sink.Report(Diagnostic.Create(WordDiagnostics.MissingWordPart, new SourceLocation(path), part ?? id));
                }
                else if (_read.Add(part))
                {
                    StoryDraft story = ReadRunning(part, isHeader ? BlockKind.RunningHead : BlockKind.RunningFoot);
                    bool isShown = (type != "first" || section.Format.HasTitlePage) && (type != "even" || Settings.HasEvenPages);
                    if (isShown && story.HasText && known.Add(story.Text.ToString()))
                    {
                        (isHeader ? section.Headers : section.Footers).Add(story);
                    }
                    else
                    {
                        Unused.Add((story, isShown ? "running head that stands elsewhere, too" : "running head that no page shows"));
                    }
                }
            }
        }
    }

    private StoryDraft ReadRunning(string part, BlockKind kind)
    {
        Names.Add(part);
        string place = package.Locate(part).Path;
        StoryWriter writer = new(place, _styles, _lists, kind);
        StoryDraft story = new();
        package.Read(part, reader => new StoryReader(reader, Context(place, isRunning: true))
        {
            Paragraph = paragraph => writer.Add(story, paragraph),
        }.ReadStory());
        return story;
    }

    // Parts that hold text and that the document does not point at, so that they, too, are accounted for.
    private void ReadUnused()
    {
        foreach (string name in package.Names)
        {
            string type = package.TypeOf(name);
            const string kind = "wordprocessingml.";
            int at = type.IndexOf(kind, StringComparison.Ordinal);
            bool hasText = at >= 0 && type[(at + kind.Length)..] is "header+xml" or "footer+xml" or "footnotes+xml" or "endnotes+xml" or "comments+xml";
            if (hasText && _read.Add(name))
            {
                Unused.Add((ReadRunning(name, BlockKind.Paragraph), "part that the document does not use"));
            }
        }
    }
}
