// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// Characters of fonts that have signs in the places of letters: the font Symbol whole (Adobe's Symbol encoding), of Wingdings the bullets,
/// arrows and marks that occur in texts. Stateless.
/// </summary>
internal static class SymbolFonts
{
    private const char FirstPrivate = '\uF000';
    private const char LastPrivate = '\uF0FF';

    // From 20 on, and from A0 on; a space where there is none.
    private const string SymbolLow =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    private const string SymbolHigh =
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

    /// <summary>The character of a <c>w:sym</c>.</summary>
    /// <param name="font">The font; null where none is named.</param>
    /// <param name="code">The code, 0 to FFFF, mostly F020 to F0FF.</param>
    /// <returns>The Unicode character; the code itself where none is known, which is one of private use.</returns>
    public static char Find(string? font, char code)
    {
        int place = code is >= FirstPrivate and <= LastPrivate ? code - FirstPrivate : code;
        char found = font switch
        {
            "Symbol" => Symbol(place),
            "Wingdings" => Wingdings(place),
            _ => ' ',
        };
        return found == ' ' && place != ' ' ? code : found;
    }

    /// <summary>The bullet of a list: one that Unicode knows.</summary>
    /// <param name="font">The font; null where none is named.</param>
    /// <param name="text">What the list has.</param>
    public static string Bullet(string? font, string text) => string.Concat(text.Select(c =>
    {
        char known = c is >= FirstPrivate and <= LastPrivate || font is "Symbol" or "Wingdings" ? Find(font ?? "Symbol", c) : c;
        return known is >= FirstPrivate and <= LastPrivate ? '•' : known;
    }));

    private static char Symbol(int place) => place switch
    {
        >= 0x20 and < 0x20 + 95 when place - 0x20 < SymbolLow.Length => SymbolLow[place - 0x20],
        >= 0xA0 when place - 0xA0 < SymbolHigh.Length => SymbolHigh[place - 0xA0],
        _ => ' ',
    };

    private static char Wingdings(int place) => place switch
    {
        0x22 => '✂',
        0x28 => '☎',
        0x2A => '✉',
        0x46 => '☞',
        0x4A => '☺',
        0x6C => '●',
        0x6E => '■',
        0x6F => '□',
        0x71 => '❑',
        0x75 => '◆',
        0x76 => '❖',
        0x9F => '•',
        0xA7 => '▪',
        0xA8 => '◻',
        0xAB => '★',
        0xD8 => '➢',
        0xDF => '←',
        0xE0 => '→',
        0xE8 => '➔',
        0xFB => '✗',
        0xFC => '✓',
        0xFD => '☒',
        0xFE => '☑',
        _ => ' ',
    };
}
