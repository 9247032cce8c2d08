// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// How characters look, as one place of the file says it: which properties it sets, and which of them it switches on.
/// Immutable.
/// </summary>
/// <param name="Set">The properties that are set.</param>
/// <param name="On">Those of them that are on.</param>
internal readonly record struct TextFormat(TextProperties Set, TextProperties On)
{
    // ISO/IEC 29500-1, 17.7.3: where paragraph style and character style both switch these on, they are off.
    private const TextProperties Toggles = TextProperties.Bold | TextProperties.Italic | TextProperties.SmallCapitals
        | TextProperties.Capitals | TextProperties.Strike | TextProperties.Hidden;

    /// <summary>This format and what a nearer place sets.</summary>
    /// <param name="over">The nearer place.</param>
    public TextFormat With(TextFormat over) => new(Set | over.Set, (On & ~over.Set) | over.On);

    /// <summary>What is on for a run.</summary>
    /// <param name="paragraph">The format of the paragraph's style, the defaults of the document below it.</param>
    /// <param name="character">The format of the run's style.</param>
    /// <param name="direct">The format of the run itself.</param>
    public static TextProperties Combine(TextFormat paragraph, TextFormat character, TextFormat direct)
    {
        TextProperties toggled = (paragraph.On ^ character.On) & Toggles;
        TextProperties other = paragraph.With(character).On & ~Toggles;
        return ((toggled | other) & ~direct.Set) | direct.On;
    }

    /// <summary>Reads a <c>w:rPr</c>, which is consumed.</summary>
    /// <param name="reader">Stands on it.</param>
    /// <param name="style">The id of the character style that it names; null for none.</param>
    public static TextFormat Read(PartReader reader, out string? style)
    {
        TextFormat format = default;
        string? named = null;
        reader.WordChildren(name =>
        {
            (TextProperties set, bool isOn) = name switch
            {
                "b" => (TextProperties.Bold, reader.IsOn()),
                "i" => (TextProperties.Italic, reader.IsOn()),
                "smallCaps" => (TextProperties.SmallCapitals, reader.IsOn()),
                "caps" => (TextProperties.Capitals, reader.IsOn()),
                "strike" => (TextProperties.Strike, reader.IsOn()),
                "dstrike" => (TextProperties.DoubleStrike, reader.IsOn()),
                "vanish" => (TextProperties.Hidden, reader.IsOn()),
                "u" => (TextProperties.Underline, reader.Attribute("val") is not (null or "none")),
                "vertAlign" => (TextProperties.Superscript | TextProperties.Subscript, true),
                _ => (TextProperties.None, false),
            };
            TextProperties on = name != "vertAlign" ? (isOn ? set : TextProperties.None) : reader.Attribute("val") switch
            {
                "superscript" => TextProperties.Superscript,
                "subscript" => TextProperties.Subscript,
                _ => TextProperties.None,
            };
            format = format.With(new TextFormat(set, on));
            named = name == "rStyle" ? reader.Attribute("val") : named;
        });
        style = named;
        return format;
    }

    /// <summary>The look that the model knows.</summary>
    /// <param name="on">What is on.</param>
    public static RunStyle ToRunStyle(TextProperties on)
    {
        RunStyle style = (RunStyle)((int)on & 0x7F);
        style |= (on & TextProperties.Capitals) != 0 ? RunStyle.SmallCapitals : RunStyle.None;
        return style | ((on & TextProperties.DoubleStrike) != 0 ? RunStyle.Strikethrough : RunStyle.None);
    }
}
