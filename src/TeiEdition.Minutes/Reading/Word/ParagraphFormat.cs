// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>What a style or a paragraph says of paragraphs; null for what it does not say. Immutable.</summary>
internal sealed record ParagraphFormat
{
    /// <summary>Nothing said.</summary>
    public static ParagraphFormat Empty { get; } = new();

    /// <summary>The id of the paragraph's style.</summary>
    public string? Style { get; init; }

    /// <summary>The list's number; <c>0</c> for none.</summary>
    public string? List { get; init; }

    /// <summary>The level in the list, from 0.</summary>
    public int? ListLevel { get; init; }

    /// <summary>The level of a heading, from 0; 9 for text.</summary>
    public int? Outline { get; init; }

    /// <summary>Whether a page begins with the paragraph.</summary>
    public bool? BeginsPage { get; init; }

    /// <summary>This format and what a nearer place says.</summary>
    /// <param name="over">The nearer place.</param>
    public ParagraphFormat With(ParagraphFormat over) => new()
    {
        Style = over.Style ?? Style,
        List = over.List ?? List,
        ListLevel = over.ListLevel ?? ListLevel,
        Outline = over.Outline ?? Outline,
        BeginsPage = over.BeginsPage ?? BeginsPage,
    };

    /// <summary>Reads a <c>w:pPr</c>, which is consumed.</summary>
    /// <param name="reader">Stands on it.</param>
    /// <param name="section">Consumes a <c>w:sectPr</c> in it.</param>
    public static ParagraphFormat Read(PartReader reader, Action? section = null)
    {
        ParagraphFormat format = Empty;
        reader.WordChildren(name =>
        {
            switch (name)
            {
                case "pStyle":
                    format = format with { Style = reader.Attribute("val") };
                    break;
                case "outlineLvl":
                    format = format with { Outline = reader.Number("val") };
                    break;
                case "pageBreakBefore":
                    format = format with { BeginsPage = reader.IsOn() };
                    break;
                case "numPr":
                    reader.WordChildren(child => format = child switch
                    {
                        "numId" => format with { List = reader.Attribute("val") },
                        "ilvl" => format with { ListLevel = reader.Number("val") is >= 0 and < 9 and int level ? level : null },
                        _ => format,
                    });
                    break;
                case "sectPr":
                    section?.Invoke();
                    break;
            }
        });
        return format;
    }
}
