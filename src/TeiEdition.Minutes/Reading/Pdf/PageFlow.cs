// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>A page cut into its parts, each in reading order. Immutable.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Heads">Lines of its head, with what they are.</param>
/// <param name="Body">Its text.</param>
/// <param name="Notes">The notes at its foot.</param>
/// <param name="Feet">Lines of its foot, with what they are.</param>
internal sealed record PageFlow(
    int Number,
    ImmutableArray<(PdfLine Line, BlockKind Kind)> Heads,
    ImmutableArray<PdfLine> Body,
    ImmutableArray<PdfLine> Notes,
    ImmutableArray<(PdfLine Line, BlockKind Kind)> Feet);
