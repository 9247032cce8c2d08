// SPDX-License-Identifier: MIT
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using static TeiEdition.Minutes.Tests.WordSample;

namespace TeiEdition.Minutes.Tests;

/// <summary>Holds the samples, and what is read from them, against Microsoft's Open XML SDK.</summary>
[TestClass]
public sealed class WordOracleTests
{
    private static WordSample Sample(bool isStrict) => new()
    {
        Body = $"""
            {P("Title", "<w:pStyle w:val=\"Heading1\"/>")}
            <w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="10"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="10" w:type="dxa"/></w:tcPr>{P("cell")}</w:tc></w:tr></w:tbl>
            <w:p>{R("Hale: ", "<w:b/>")}<w:ins w:id="1" w:author="Ada">{R("in ")}</w:ins><w:hyperlink w:anchor="x">{R("link")}</w:hyperlink><w:r><w:footnoteReference w:id="1"/></w:r></w:p>
            <w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>
            """,
        Parts = new()
        {
            ["footnotes"] = $"<w:footnote w:id=\"1\">{P("note")}</w:footnote>",
            ["header1"] = P("Top"),
            ["styles"] = "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>",
        },
        IsStrict = isStrict,
    };

    [TestMethod]
    public void Samples_are_valid()
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(Sample(isStrict: false).ToBytes()), false);
        Assert.AreEqual(string.Empty, string.Join('\n', new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")));
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Paragraphs_are_those_of_the_kit(bool isStrict)
    {
        byte[] bytes = Sample(isStrict).ToBytes();
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        string[] expected = [.. document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText)]; // a valid sample has them
        string[] read = [.. Read(bytes, out _).Blocks.Skip(1).Select(b => b.Lines[0].Text.TrimEnd(Reading.SourceDocument.Anchor))];
        CollectionAssert.AreEqual(expected, read);
    }
}
