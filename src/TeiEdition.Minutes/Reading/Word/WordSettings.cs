// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>What <c>settings.xml</c> says. Immutable.</summary>
internal sealed record WordSettings
{
    /// <summary>How footnotes are counted.</summary>
    public NoteFormat Footnotes { get; init; } = new() { Format = "decimal", Start = 1 };

    /// <summary>How endnotes are counted.</summary>
    public NoteFormat Endnotes { get; init; } = new() { Format = "lowerRoman", Start = 1 };

    /// <summary>Whether even pages have headers and footers of their own.</summary>
    public bool HasEvenPages { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <param name="reader">Stands on the root, which is consumed.</param>
    public static WordSettings Read(PartReader reader)
    {
        WordSettings settings = new();
        reader.WordChildren(name =>
        {
            switch (name)
            {
                case "footnotePr":
                    settings = settings with { Footnotes = settings.Footnotes.With(NoteFormat.Read(reader)) };
                    break;
                case "endnotePr":
                    settings = settings with { Endnotes = settings.Endnotes.With(NoteFormat.Read(reader)) };
                    break;
                case "evenAndOddHeaders":
                    settings = settings with { HasEvenPages = reader.IsOn() };
                    break;
            }
        });
        return settings;
    }
}
