// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>A level of a list. Immutable.</summary>
internal sealed record ListLevel
{
    /// <summary>The number that the level begins with.</summary>
    public int Start { get; init; } = 1;

    /// <summary>How numbers are written: <c>w:numFmt</c>.</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>What is printed, with <c>%1</c> for the number of the first level and so on.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The font of a bullet; null where none is named.</summary>
    public string? Font { get; init; }

    /// <summary>Whether the numbers of all levels are printed in figures.</summary>
    public bool IsLegal { get; init; }

    /// <summary>
    /// From which level on, counted from 1, an item makes this level begin again; 0 for never, null for any level above.
    /// </summary>
    public int? RestartsAfter { get; init; }

    /// <summary>The style of paragraphs that this level is tied to; null for none.</summary>
    public string? Style { get; init; }

    /// <summary>Reads a <c>w:lvl</c>, which is consumed.</summary>
    /// <param name="reader">Stands on it.</param>
    public static ListLevel Read(PartReader reader)
    {
        ListLevel level = new();
        reader.WordChildren(name => level = name switch
        {
            "start" => level with { Start = reader.Number("val") ?? 1 },
            "numFmt" => level with { Format = reader.Attribute("val") ?? "decimal" },
            "lvlText" => level with { Text = reader.Attribute("val") ?? string.Empty },
            "isLgl" => level with { IsLegal = reader.IsOn() },
            "lvlRestart" => level with { RestartsAfter = reader.Number("val") },
            "pStyle" => level with { Style = reader.Attribute("val") },
            "rPr" => level with { Font = ReadFont(reader) },
            _ => level,
        });
        return level;
    }

    private static string? ReadFont(PartReader reader)
    {
        string? font = null;
        reader.WordChildren(name => font = name == "rFonts" ? reader.Attribute("ascii") ?? reader.Attribute("hAnsi") : font);
        return font;
    }
}
