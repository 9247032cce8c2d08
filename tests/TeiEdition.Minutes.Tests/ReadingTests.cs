// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.Minutes.Reading;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests;

/// <summary>Decoder, blocks and spans.</summary>
[TestClass]
public sealed class ReadingTests
{
    private const string Sample = "Café: “Yes”, said Łukasz.";

    public static IEnumerable<TestDataRow<(byte[] Bytes, string Codes)>> Encodings()
    {
        static byte[] With(System.Text.Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        yield return new((With(new UTF8Encoding(false), Sample), "")) { DisplayName = "UTF-8" };
        yield return new((With(new UTF8Encoding(true), Sample), "")) { DisplayName = "UTF-8 with mark" };
        yield return new((With(new UnicodeEncoding(false, true), Sample), "")) { DisplayName = "UTF-16LE with mark" };
        yield return new((With(new UnicodeEncoding(true, true), Sample), "")) { DisplayName = "UTF-16BE with mark" };
        yield return new((With(new UTF32Encoding(false, true), Sample), "")) { DisplayName = "UTF-32LE with mark" };
        yield return new((With(new UTF32Encoding(true, true), Sample), "")) { DisplayName = "UTF-32BE with mark" };
        yield return new((With(new UnicodeEncoding(false, false), Sample), "MIN003")) { DisplayName = "UTF-16LE" };
        yield return new((With(new UnicodeEncoding(true, false), Sample), "MIN003")) { DisplayName = "UTF-16BE" };
    }

    [TestMethod]
    [DynamicData(nameof(Encodings))]
    public void Decode_each_encoding_gives_the_text((byte[] Bytes, string Codes) sample)
    {
        DiagnosticBag bag = new();
        Assert.AreEqual(Sample, TextDecoder.Decode(new MinutesSource("a.txt", sample.Bytes), bag)?.Text);
        Assert.AreEqual(sample.Codes, string.Join(' ', bag.ToImmutableArray().Select(d => d.Code)));
    }

    [TestMethod]
    public void Decode_windows_1252_warns()
    {
        DiagnosticBag bag = new();
        Assert.AreEqual("Café “x”", TextDecoder.Decode(new MinutesSource("a.txt", new byte[] { 67, 97, 102, 0xE9, 32, 0x93, 120, 0x94 }), bag)?.Text);
        Assert.AreEqual("a.txt: warning: the source is not UTF-8; it was read as Windows-1252 [MIN003]", bag.ToImmutableArray().Single().ToString());
    }

    [TestMethod]
    [DataRow(new byte[0], "a.txt: error: the source is empty [MIN001]")]
    [DataRow(new byte[] { 32, 10, 9, 13 }, "a.txt: error: the source is empty [MIN001]")]
    [DataRow(new byte[] { 97, 10, 98, 1 }, "a.txt:2:2: error: the source is not plain text: it has the control character U+0001 [MIN002]")]
    [DataRow(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00 }, "a.txt: error: the source is not plain text: its bytes are invalid in every encoding that is read [MIN002]")]
    [DataRow(new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 0xE9, 0 }, "a.txt:1:3: error: the source is not plain text: it has the control character U+0003 [MIN002]")]
    public void Decode_what_is_no_text_is_an_error(byte[] bytes, string expected)
    {
        DiagnosticBag bag = new();
        Assert.IsNull(TextDecoder.Decode(new MinutesSource("a.txt", bytes), bag));
        Assert.AreEqual(expected, bag.ToImmutableArray()[^1].ToString());
    }

    [TestMethod]
    [DataRow("a\nb\n\nc", "a|b / c")]
    [DataRow("a\r\nb\r\n\r\nc\r\n", "a|b / c")]
    [DataRow("a\rb\r\rc", "a|b / c")]
    [DataRow("a\fb", "a /  / b")]
    [DataRow("  \n\n a  \t b \n \t \n\nc", "a b / c")]
    [DataRow("a\u0085b\u00A0c", "a|b\u00A0c")]
    [DataRow("a\u2028b\u2029c\vd", "a|b / c|d")]
    public void Read_cuts_at_blank_lines(string text, string expected) => Assert.AreEqual(
        expected, string.Join(" / ", PlainTextReader.Read(new SourceText("a.txt", text)).Blocks.Select(b => string.Join('|', b.Lines))));

    [TestMethod]
    public void Join_keeps_offsets()
    {
        SourceText source = new("a.txt", "ab\n\n cd");
        SpannedText joined = SpannedText.Join([SpannedText.FromSource(source, 0, 2), SpannedText.FromSource(source, 4, 7)]);
        Assert.AreEqual("ab cd", joined.Text);
        Assert.AreEqual("0 1 2 5 6", string.Join(' ', joined.Offsets));
        Assert.AreEqual("5 6", string.Join(' ', joined.Slice(2, 5).Offsets));
        Assert.AreEqual(new SourceLocation("a.txt", 3, 2), source.Locate(joined.Offsets[3]));
    }
}
