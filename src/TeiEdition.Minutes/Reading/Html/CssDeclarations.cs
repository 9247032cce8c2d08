// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Html;

/// <summary>What declarations of CSS say that matters to a reader of text. Immutable.</summary>
internal sealed record CssDeclarations
{
    /// <summary>No declaration.</summary>
    public static CssDeclarations None { get; } = new();

    /// <summary>The looks that are turned on.</summary>
    public RunStyle On { get; init; }

    /// <summary>The looks that are turned off.</summary>
    public RunStyle Off { get; init; }

    /// <summary>Whether the element is not shown.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether the element stands apart from the text round it.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether line ends are kept; null where nothing is said.</summary>
    public bool? KeepsLines { get; init; }

    /// <summary>Whether a page begins here.</summary>
    public bool BreaksPage { get; init; }

    /// <summary>How the items of a list are marked, as <c>lower-alpha</c>; null where nothing is said.</summary>
    public string? ListStyle { get; init; }

    /// <summary>The level of an item as Word counts it, from 1; 0 for none.</summary>
    public int WordListLevel { get; init; }

    /// <summary>Reads declarations, as an attribute <c>style</c> has them. What is not understood is passed over.</summary>
    /// <param name="text">The declarations.</param>
    public static CssDeclarations Parse(ReadOnlySpan<char> text)
    {
        CssDeclarations result = None;
        foreach (Range range in text.Split(';'))
        {
            ReadOnlySpan<char> declaration = text[range];
            int colon = declaration.IndexOf(':');
            if (colon > 0 && declaration.Length < 300)
            {
                string name = declaration[..colon].Trim().ToString().ToLowerInvariant();
                string value = declaration[(colon + 1)..].Trim().ToString().ToLowerInvariant();
                result = result.With(name, value.Replace("!important", string.Empty, StringComparison.Ordinal).Trim());
            }
        }

        return result;
    }

    /// <summary>These declarations, then others that win over them.</summary>
    public CssDeclarations Then(CssDeclarations later) => new()
    {
        On = (On & ~later.Off) | later.On,
        Off = (Off & ~later.On) | later.Off,
        IsHidden = IsHidden || later.IsHidden,
        IsBlock = IsBlock || later.IsBlock,
        KeepsLines = later.KeepsLines ?? KeepsLines,
        BreaksPage = BreaksPage || later.BreaksPage,
        ListStyle = later.ListStyle ?? ListStyle,
        WordListLevel = later.WordListLevel > 0 ? later.WordListLevel : WordListLevel,
    };

    private CssDeclarations With(string name, string value) => name switch
    {
        "font-weight" => Turn(RunStyle.Bold, value is "bold" or "bolder" || (int.TryParse(value, out int weight) && weight >= 600)),
        "font-style" => Turn(RunStyle.Italic, value.StartsWith("italic", StringComparison.Ordinal) || value.StartsWith("oblique", StringComparison.Ordinal)),
        "font-variant" or "font-variant-caps" => Turn(RunStyle.SmallCapitals, value.Contains("small-caps", StringComparison.Ordinal)),
        "font" => Font(value),
        "text-decoration" or "text-decoration-line" => Turn(RunStyle.Underline, value.Contains("underline", StringComparison.Ordinal))
            .Turn(RunStyle.Strikethrough, value.Contains("line-through", StringComparison.Ordinal)),
        "vertical-align" when value is "super" or "sub" => Turn(value == "sub" ? RunStyle.Subscript : RunStyle.Superscript, true),
        "display" when value == "none" => this with { IsHidden = true },
        "display" when value is "block" or "flex" or "grid" or "list-item" or "table" => this with { IsBlock = true },
        "visibility" when value is "hidden" or "collapse" => this with { IsHidden = true },
        "mso-hide" when value == "all" => this with { IsHidden = true },
        "white-space" => this with { KeepsLines = value.StartsWith("pre", StringComparison.Ordinal) || value == "break-spaces" },
        "page-break-before" or "break-before" => this with { BreaksPage = value is "always" or "page" or "left" or "right" },
        "list-style" or "list-style-type" => this with { ListStyle = value },
        "mso-list" => this with { WordListLevel = WordLevel(value) },
        _ => this,
    };

    private CssDeclarations Font(string value)
    {
        CssDeclarations result = this;
        foreach (string word in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            result = word switch
            {
                "bold" or "bolder" => result.Turn(RunStyle.Bold, true),
                "italic" or "oblique" => result.Turn(RunStyle.Italic, true),
                "small-caps" => result.Turn(RunStyle.SmallCapitals, true),
                _ => result,
            };
        }

        return result;
    }

    private CssDeclarations Turn(RunStyle style, bool on) =>
        on ? this with { On = On | style, Off = Off & ~style } : this with { On = On & ~style, Off = Off | style };

    // "l0 level2 lfo1": the second part is the level.
    private static int WordLevel(string value)
    {
        int level = value.IndexOf("level", StringComparison.Ordinal);
        return level >= 0 && level + 5 < value.Length && char.IsAsciiDigit(value[level + 5]) ? value[level + 5] - '0' : 0;
    }
}
