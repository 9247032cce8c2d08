// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>A line of a page. Lengths are in points. Immutable.</summary>
/// <param name="Page">The number of its page.</param>
/// <param name="Glyphs">Its characters from left to right, with the spaces between words; it begins and ends with none.</param>
internal sealed record PdfLine(int Page, ImmutableArray<PdfGlyph> Glyphs)
{
    /// <summary>Where it begins.</summary>
    public double Left => Glyphs[0].Left;

    /// <summary>Where it ends.</summary>
    public double Right => Glyphs[^1].Right;

    /// <summary>The height that it stands on.</summary>
    public required double Baseline { get; init; }

    /// <summary>The size of most of its characters.</summary>
    public required double Size { get; init; }

    /// <summary>The text.</summary>
    public string Text { get; } = string.Concat(Glyphs.Select(g => g.Text));

    /// <summary>Whether all its letters are bold.</summary>
    public bool IsBold => Glyphs.All(g => g.IsSpace || g.Style.HasFlag(RunStyle.Bold));
}
