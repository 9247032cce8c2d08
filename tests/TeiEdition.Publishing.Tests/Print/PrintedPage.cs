// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using UglyToad.PdfPig.Content;

namespace TeiEdition.Publishing.Tests.Print;

/// <summary>A page of a PDF. <paramref name="Letters"/> are in the order of the content stream.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Width">In points.</param>
/// <param name="Letters">All letters of the page.</param>
/// <param name="Text">Its letters and digits, of every size.</param>
/// <param name="TextSized">Its letters and digits of the size of the text.</param>
internal sealed record PrintedPage(int Number, double Width, ImmutableArray<Letter> Letters, string Text, string TextSized);
