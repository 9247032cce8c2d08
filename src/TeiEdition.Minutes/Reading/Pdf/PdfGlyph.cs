// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>A character as a page prints it. Lengths are in points, the origin is the lower left corner. Immutable.</summary>
/// <param name="Text">The character, or the few that one sign stands for; never empty, may be a space.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next one would begin.</param>
/// <param name="Baseline">The height of the line that it stands on.</param>
/// <param name="Size">The size of the font.</param>
/// <param name="Style">Bold, italic, small capitals, raised or lowered.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Baseline, double Size, RunStyle Style)
{
    /// <summary>Whether a space was printed behind it.</summary>
    public bool EndsWord { get; init; }

    /// <summary>Whether it prints nothing.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
