// SPDX-License-Identifier: MIT
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace TeiEdition.Publishing.Tests.Print;

/// <summary>The PDF as a file: fonts, syntax, bookmarks, metadata, reproducibility.</summary>
[TestClass]
public sealed class PrintFileTests
{
    /// <summary>The test's context, for its cancellation token.</summary>
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Fonts_ShortDocument_AreAllEmbeddedWithUnicode()
    {
        var document = await PrintedDocuments.ShortAsync();

        var (status, output) = PrintRoom.Run("pdffonts", document.Result.Pdf.AsSpan(), "{pdf}");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        Assert.AreEqual(0, status);
        Assert.IsGreaterThanOrEqualTo(4, lines.Count);
        foreach (var line in lines)
        {
            Assert.Contains("yes yes yes", line);
        }
    }

    [TestMethod]
    public async Task Syntax_BothDocuments_PassesQpdf()
    {
        Assert.AreEqual(0, PrintRoom.Run("qpdf", (await PrintedDocuments.ShortAsync()).Result.Pdf.AsSpan(), "--check", "{pdf}").Status);
        Assert.AreEqual(0, PrintRoom.Run("qpdf", (await PrintedDocuments.LongAsync()).Result.Pdf.AsSpan(), "--check", "{pdf}").Status);
    }

    [TestMethod]
    public async Task Bookmarks_ShortDocument_NamePartsTurnsAndKinds()
    {
        using var pdf = PdfDocument.Open((await PrintedDocuments.ShortAsync()).Result.Pdf.ToArray());

        Assert.IsTrue(pdf.TryGetBookmarks(out var bookmarks));
        var titles = bookmarks.GetNodes().Select(node => node.Title).ToList();

        Assert.AreEqual(
            "Title page|About this edition|" +
            "Minutes of a Talk between Harbour Master Ilse Varn and Commissioner Tomas Orrel on the Northern Lamps|" +
            "1 · Harbour Master Ilse Varn|2 · Orrel|3 · Varn|Index of names|Persons|Places|Organisations|Events",
            string.Join('|', titles));
    }

    [TestMethod]
    public async Task Metadata_ShortDocument_HasTitleAuthorLanguageAndTags()
    {
        using var pdf = PdfDocument.Open((await PrintedDocuments.ShortAsync()).Result.Pdf.ToArray());

        Assert.AreEqual("Minutes of a Talk between Harbour Master Ilse Varn and Commissioner Tomas Orrel on the Northern Lamps", pdf.Information.Title);
        Assert.AreEqual("Edda Lorn", pdf.Information.Author);
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        Assert.AreEqual("en", ((StringToken)catalog.Data["Lang"]).Data);
        Assert.IsTrue(catalog.ContainsKey(NameToken.Create("StructTreeRoot")));
        Assert.IsTrue(pdf.TryGetXmpMetadata(out var metadata));
        var xmp = metadata.GetXDocument().ToString();
        Assert.Contains("Mina Osk", xmp);
        Assert.Contains("Archive of the Coast", xmp);
    }

    [TestMethod]
    public async Task Bytes_SameDocumentInAnotherWorker_AreTheSame()
    {
        var first = await PrintedDocuments.ShortAsync();
        await using var worker = PrintRoom.CreateWorker();
        var second = await PrintRoom.FormatAsync(worker, PrintRoom.LampTalk, TestContext.CancellationToken);

        Assert.IsTrue(first.Result.Pdf.AsSpan().SequenceEqual(second.Pdf.AsSpan()));
    }

    [TestMethod]
    public async Task Pages_BothDocuments_CanBeRendered()
    {
        Assert.AreEqual((await PrintedDocuments.ShortAsync()).Pages.Length, Render("short", (await PrintedDocuments.ShortAsync()).Result.Pdf.AsSpan()));
        Assert.AreEqual((await PrintedDocuments.LongAsync()).Pages.Length, Render("long", (await PrintedDocuments.LongAsync()).Result.Pdf.AsSpan()));
    }

    [TestMethod]
    public async Task RealEdition_Formatted_HasPagesAndNoWarning()
    {
        var editions = Path.Combine(PrintRoom.Root, "editions");
        var source = Path.Combine(editions, "1962-02-15-liu-ri", "minutes.xml");
        if (!File.Exists(source))
        {
            Assert.Inconclusive("The edition is not there: it is encoded by editions/build.sh.");
        }

        await using var worker = PrintRoom.CreateWorker(editions);
        var document = PrintedDocument.Read(await PrintRoom.FormatAsync(worker, source, TestContext.CancellationToken));

        Assert.IsEmpty(document.Result.Diagnostics.Where(diagnostic => diagnostic.Severity != TeiEdition.Xml.Diagnostics.Severity.Info));
        Assert.AreEqual(document.Pages.Length, Render("edition", document.Result.Pdf.AsSpan()));
    }

    /// <summary>Writes the pages as images below tests/out, to be looked at, and counts them.</summary>
    private static int Render(string name, ReadOnlySpan<byte> pdf)
    {
        var folder = Path.Combine(PrintRoom.Root, "tests", "out", "print", name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        Assert.AreEqual(0, PrintRoom.Run("pdftoppm", pdf, "-r", "60", "-png", "{pdf}", Path.Combine(folder, "page")).Status);
        return Directory.GetFiles(folder, "page*.png").Length;
    }
}
