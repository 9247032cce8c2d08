// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>What a page prints. Immutable.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Glyphs">The characters that run as most of the page does, in the order of the file, each once, without spaces.</param>
/// <param name="Rules">The heights of horizontal rules that are shorter than the page is wide.</param>
/// <param name="Omissions">What is left out: other directions, characters that are printed twice.</param>
/// <param name="Counts">How often each UTF-16 code unit stands on the page, white space left aside.</param>
/// <param name="Unknown">How many signs have no character.</param>
/// <param name="HasImages">Whether it shows a picture.</param>
internal sealed record PdfPage(
    int Number,
    double Height,
    ImmutableArray<PdfGlyph> Glyphs,
    ImmutableArray<double> Rules,
    ImmutableArray<(string Text, string Reason)> Omissions,
    ImmutableDictionary<char, int> Counts,
    int Unknown,
    bool HasImages);
