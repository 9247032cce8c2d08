// SPDX-License-Identifier: MIT
using CsCheck;
using TeiEdition.Minutes.Tests.Cases;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests;

/// <summary>Whatever the bytes, the converter gives a result or an error; it never throws.</summary>
[TestClass]
public sealed class HostileBytesTests
{
    private static readonly byte[][] Beginnings =
    [
        [],
        [0xEF, 0xBB, 0xBF],
        [0xFF, 0xFE],
        [0xFE, 0xFF],
        [0xFF, 0xFE, 0, 0],
        [0, 0, 0xFE, 0xFF],
        [.. "PK\u0003\u0004"u8],
        [.. "PK\u0003\u0004\u0014\0\u0006\0\b\0\0\0!\0"u8, .. new byte[12], 19, 0, 0, 0, .. "[Content_Types].xml"u8],
        [.. "PK\u0005\u0006"u8, .. new byte[18]],
        [.. "%PDF-1.7\n"u8],
        [.. "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\n"u8],
        [.. "%PDF-1.4\ntrailer\n<< /Root 1 0 R /Size 999999999 >>\nstartxref\n0\n%%EOF\n"u8],
        [.. "<!DOCTYPE html><html><body>"u8],
        [.. "<html><head><meta charset=\"utf-16\"></head><body><p>"u8],
        [.. "<?xml version=\"1.0\" encoding=\"ebcdic\"?><html>"u8],
        [.. "<html><body>"u8, .. System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 2000)))],
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        [.. "{\\rtf1\\ansi "u8],
    ];

    private static readonly string[] Names = ["source.txt", "source.docx", "source.html", "source.pdf", "source", "source.xml"];

    private static readonly Gen<(int Beginning, int Name, byte[] More)> Sources =
        Gen.Select(Gen.Int[0, Beginnings.Length - 1], Gen.Int[0, Names.Length - 1], Gen.Byte.Array[0, 300]);

    [TestMethod]
    public void Convert_bytes_that_begin_like_a_format_gives_a_result_or_an_error() => Sources.Hold(
        s => GivesSomething([.. Beginnings[s.Beginning], .. s.More], Names[s.Name]),
        cases: 600);

    [TestMethod]
    public void Convert_a_case_with_a_few_bytes_changed_gives_a_result_or_an_error() => Gen.Select(
        Gen.Int[0, Case.Names.Count - 1], Gen.Select(Gen.Double.Unit, Gen.Byte).Array[1, 6]).Hold(
        s =>
        {
            byte[] bytes = System.Text.Encoding.UTF8.GetBytes(Case.Read(Case.Names[s.Item1]).Source.Text);
            foreach ((double place, byte value) in s.Item2)
            {
                bytes[(int)(place * (bytes.Length - 1))] = value;
            }

            GivesSomething(bytes, "source.txt");
        },
        cases: 150);

    [TestMethod]
    public void Convert_a_case_that_is_cut_off_keeps_its_text() => Gen.Select(Gen.Int[0, Case.Names.Count - 1], Gen.Double.Unit).Hold(
        s =>
        {
            string text = Case.Read(Case.Names[s.Item1]).Source.Text;
            int length = (int)(s.Item2 * text.Length);
            Encoded encoded = Encoded.Of(text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)], authority: SampleAuthority.Index);
            Assert.DoesNotContain("MIN009", encoded.Codes, encoded.Report);
        },
        cases: 150);

    private static void GivesSomething(byte[] bytes, string name)
    {
        Encoded encoded = Encoded.Of(bytes, authority: SampleAuthority.Index, path: name);
        Assert.IsTrue(encoded.Result is not null || encoded.Diagnostics.Any(d => d.Severity == Severity.Error && d.Code != "MIN009"), encoded.Report);
    }
}
