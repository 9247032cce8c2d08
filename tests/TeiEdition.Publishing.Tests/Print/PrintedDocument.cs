// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Xslt;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace TeiEdition.Publishing.Tests.Print;

/// <summary>A formatted document and its letters, read once. Immutable; safe for concurrent use.</summary>
internal sealed class PrintedDocument
{
    /// <summary>Size of the text, in points: the default of the parameter <c>type-size</c>.</summary>
    private const double TextSize = 9.8;

    private static readonly ImmutableDictionary<string, string> Ligatures = ImmutableDictionary<string, string>.Empty
        .Add("\uFB00", "ff").Add("\uFB01", "fi").Add("\uFB02", "fl").Add("\uFB03", "ffi").Add("\uFB04", "ffl");

    private PrintedDocument(FormatResult result, ImmutableArray<PrintedPage> pages)
    {
        Result = result;
        Pages = pages;
    }

    /// <summary>What the worker returned.</summary>
    public FormatResult Result { get; }

    /// <summary>The pages in order.</summary>
    public ImmutableArray<PrintedPage> Pages { get; }

    /// <summary>The page with a number (1-based).</summary>
    public PrintedPage this[int number] => Pages[number - 1];

    /// <summary>The pages of the document proper: from page 3 to the one before the index.</summary>
    public IEnumerable<PrintedPage> TextPages => Pages.Skip(2).TakeWhile(page => !page.Text.Contains("Indexofnames", StringComparison.Ordinal));

    /// <summary>The pages of the index.</summary>
    public IEnumerable<PrintedPage> IndexPages => Pages.Skip(2 + TextPages.Count());

    /// <summary>The letters and digits of the text size, over all pages of the document proper.</summary>
    public string TextLetters => string.Concat(TextPages.Select(page => page.TextSized));

    /// <summary>Reads the PDF of a result.</summary>
    public static PrintedDocument Read(FormatResult result)
    {
        Assert.IsTrue(result.Success, string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.ToString())));
        using var pdf = PdfDocument.Open(result.Pdf.ToArray());
        return new PrintedDocument(result, [.. pdf.GetPages().Select(ReadPage)]);
    }

    /// <summary>
    /// Letters and digits only, without spaces, hyphens and marks. Ligatures (U+FB00 to U+FB04) are undone here, since
    /// string.Normalize leaves them under invariant globalisation.
    /// </summary>
    public static string Letters(string text) =>
        string.Concat(Ligatures.Aggregate(text, (result, ligature) => result.Replace(ligature.Key, ligature.Value, StringComparison.Ordinal))
            .EnumerateRunes().Where(Rune.IsLetterOrDigit));

    private static PrintedPage ReadPage(Page page)
    {
        var letters = page.Letters.ToImmutableArray();
        return new PrintedPage(page.Number, page.Width, letters, Letters(Join(letters)), Letters(Join(letters.Where(IsTextSized))));
    }

    private static string Join(IEnumerable<Letter> letters) => string.Concat(letters.Select(letter => letter.Value));

    private static bool IsTextSized(Letter letter) => Math.Abs(letter.PointSize - TextSize) < 0.15;
}
