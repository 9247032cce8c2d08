// SPDX-License-Identifier: MIT
using System.IO.Compression;
using System.Text;
using TeiEdition.Minutes.Reading;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests;

/// <summary>Formats told by content, then by name.</summary>
[TestClass]
public sealed class SourceSnifferTests
{
    [TestMethod]
    [DataRow("", "a.txt", SourceFormat.PlainText)]
    [DataRow("Hale: Good morning.", "a.txt", SourceFormat.PlainText)]
    [DataRow("<Confidential> Hale: Good morning.", "a.txt", SourceFormat.PlainText)]
    [DataRow("Hale reads <i>The Herald</i>.", "a.txt", SourceFormat.PlainText)]
    [DataRow("Hale: a < b and b > c.", "a.html", SourceFormat.PlainText)]
    [DataRow("Hale reads <i>The Herald</i>.", "a.html", SourceFormat.Html)]
    [DataRow("Hale: Good morning.<br>Lind: Good morning.<br>Hale: Sit down.<br>", "-", SourceFormat.Html)]
    [DataRow("Write <br>, <p> and <div> for HTML.", "a.txt", SourceFormat.PlainText)]
    [DataRow("\uFEFF <!DOCTYPE html><title>x</title>", "a.txt", SourceFormat.Html)]
    [DataRow("<!-- saved from url -->\n<HTML><body>x", "a", SourceFormat.Html)]
    [DataRow("<p>One</p>", "-", SourceFormat.Html)]
    [DataRow("<?xml version='1.0'?><!DOCTYPE html><html/>", "a.xml", SourceFormat.Html)]
    [DataRow("<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>", "a.xml", SourceFormat.Html)]
    [DataRow("<?xml version='1.0'?>\n<?xml-model href='x'?>\n<TEI xmlns='http://www.tei-c.org/ns/1.0'>", "a.txt", SourceFormat.Tei)]
    [DataRow("<tei:teiCorpus xmlns:tei='http://www.tei-c.org/ns/1.0'>", "a.xml", SourceFormat.Tei)]
    [DataRow("<?xml version='1.0'?><article/>", "a.xml", SourceFormat.Xml)]
    [DataRow("<?xml version='1.0'?><office:document/>", "a.fodt", SourceFormat.OpenDocument)]
    [DataRow("{\\rtf1\\ansi x}", "a.doc", SourceFormat.Rtf)]
    [DataRow("%PDF-1.7\n1 0 obj", "a.txt", SourceFormat.Pdf)]
    [DataRow("\r\n\r\n%PDF-1.4\nstartxref 0 %%EOF", "a.txt", SourceFormat.Pdf)]
    [DataRow("Hale: The file begins with %PDF-1.4, I see.", "a.txt", SourceFormat.PlainText)]
    [DataRow("%!PS-Adobe-3.0", "a.ps", SourceFormat.PostScript)]
    [DataRow("From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;", "a.mhtml", SourceFormat.WebArchive)]
    [DataRow("From: Hale\nTo: Lind\nMIME types were not discussed.", "a.txt", SourceFormat.PlainText)]
    [DataRow("GIF89a...", "a.html", SourceFormat.Image)]
    [DataRow("BM is how he signs.", "a.txt", SourceFormat.PlainText)]
    [DataRow("BZh is no word.", "a.txt", SourceFormat.PlainText)]
    public void Sniff_text_gives_the_format(string text, string path, SourceFormat expected) =>
        Assert.AreEqual(expected, SourceSniffer.Sniff(System.Text.Encoding.UTF8.GetBytes(text), path));

    [TestMethod]
    [DataRow(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0 }, SourceFormat.OldWord)]
    [DataRow(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10 }, SourceFormat.Image)]
    [DataRow(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, SourceFormat.Image)]
    [DataRow(new byte[] { 0x1F, 0x8B, 8, 0 }, SourceFormat.Archive)]
    [DataRow(new byte[] { 0x50, 0x4B, 3, 4, 0, 0 }, SourceFormat.Archive)]
    public void Sniff_bytes_gives_the_format(byte[] bytes, SourceFormat expected) =>
        Assert.AreEqual(expected, SourceSniffer.Sniff(bytes, "a.txt"));

    [TestMethod]
    public void Sniff_html_in_utf_16_is_html() =>
        Assert.AreEqual(SourceFormat.Html, SourceSniffer.Sniff(new UnicodeEncoding(true, true).GetBytes("\uFEFF<html><p>x"), "a.txt"));

    [TestMethod]
    [DataRow("[Content_Types].xml word/document.xml", "", SourceFormat.Word)]
    [DataRow("[Content_Types].xml xl/workbook.xml", "", SourceFormat.OtherOffice)]
    [DataRow("mimetype content.xml", "application/vnd.oasis.opendocument.text", SourceFormat.OpenDocument)]
    [DataRow("mimetype content.xml", "application/epub+zip", SourceFormat.Epub)]
    [DataRow("minutes.txt", "", SourceFormat.Archive)]
    public void Sniff_zip_gives_the_format_of_what_is_in_it(string names, string content, SourceFormat expected)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string name in names.Split(' '))
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(System.Text.Encoding.ASCII.GetBytes(content));
            }
        }

        Assert.AreEqual(expected, SourceSniffer.Sniff(stream.ToArray(), "a.zip"));
    }

    [TestMethod]
    [DataRow("{\\rtf1 x}", "a.doc: error: the source is Rich Text Format, which is not read; open it in Word or LibreOffice and save it as .docx [MIN060]")]
    [DataRow("<TEI/>", "a.doc: error: the source is a TEI document already [MIN061]")]
    public void Read_what_no_reader_takes_says_what_it_is(string text, string expected)
    {
        DiagnosticBag bag = new();
        Assert.IsNull(SourceReader.Read(new MinutesSource("a.doc", System.Text.Encoding.UTF8.GetBytes(text)), bag, CancellationToken.None));
        Assert.AreEqual(expected, bag.ToImmutableArray().Single().ToString());
    }
}
