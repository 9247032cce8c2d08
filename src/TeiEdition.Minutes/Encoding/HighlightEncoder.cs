// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Encoding;

/// <summary>The look of words as TEI writes it. Stateless.</summary>
internal static class HighlightEncoder
{
    /// <summary>The tokens of <c>@rend</c>, always in the same order.</summary>
    /// <param name="style">The look; not <see cref="RunStyle.None"/>.</param>
    public static string Tokens(RunStyle style) => string.Join(
        ' ',
        Enum.GetValues<RunStyle>().Where(s => s != RunStyle.None && style.HasFlag(s)).Select(s => s switch
        {
            RunStyle.Bold => "bold",
            RunStyle.Italic => "italic",
            RunStyle.Underline => "underline",
            RunStyle.SmallCapitals => "small-caps",
            RunStyle.Superscript => "superscript",
            RunStyle.Subscript => "subscript",
            _ => "strikethrough",
        }));
}
