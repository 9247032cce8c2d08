// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>What a <c>w:sectPr</c> says. Immutable.</summary>
internal sealed record SectionFormat
{
    /// <summary>The headers, then the footers: type and relationship of each.</summary>
    public ImmutableArray<(bool IsHeader, string Type, string Relationship)> Running { get; init; } = [];

    /// <summary>Whether the first page has its own.</summary>
    public bool HasTitlePage { get; init; }

    /// <summary>Whether the section begins a page.</summary>
    public bool BeginsPage { get; init; } = true;

    /// <summary>How footnotes are counted.</summary>
    public NoteFormat Footnotes { get; init; } = new();

    /// <summary>How endnotes are counted.</summary>
    public NoteFormat Endnotes { get; init; } = new();

    /// <summary>Reads it; it is consumed.</summary>
    /// <param name="reader">Stands on it.</param>
    public static SectionFormat Read(PartReader reader)
    {
        SectionFormat section = new();
        ImmutableArray<(bool IsHeader, string Type, string Relationship)>.Builder running = ImmutableArray.CreateBuilder<(bool IsHeader, string Type, string Relationship)>();
        reader.WordChildren(name =>
        {
            switch (name)
            {
                case "headerReference" or "footerReference" when reader.Relationship("id") is { } id:
                    running.Add((name[0] == 'h', reader.Attribute("type") ?? "default", id));
                    break;
                case "titlePg":
                    section = section with { HasTitlePage = reader.IsOn() };
                    break;
                case "type":
                    section = section with { BeginsPage = reader.Attribute("val") is not ("continuous" or "nextColumn") };
                    break;
                case "footnotePr":
                    section = section with { Footnotes = NoteFormat.Read(reader) };
                    break;
                case "endnotePr":
                    section = section with { Endnotes = NoteFormat.Read(reader) };
                    break;
            }
        });
        return section with { Running = running.ToImmutable() };
    }
}
