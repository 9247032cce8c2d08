// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>Lines of a page that are one block. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">The level of a heading, from 1; else 0.</param>
/// <param name="Lines">The lines, with how far each is set in, in characters.</param>
internal sealed record PdfBlock(BlockKind Kind, int Level, ImmutableArray<(PdfLine Line, int Indent)> Lines);
