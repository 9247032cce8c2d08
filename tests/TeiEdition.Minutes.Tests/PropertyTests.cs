// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Minutes.Tests;

/// <summary>What holds for every text. <see cref="Repeatable"/> tells how to run other and more cases.</summary>
[TestClass]
public sealed class PropertyTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    private const string Toml = """
        id = "sample"
        [[delegation]]
        id = "bordurian-side"
        name = "Bordurian side"
        members = []
        [[reference]]
        text = "the Minister"
        ref = "karl-tamm"
        [[reference]]
        text = "Moss"
        context = "Comrade Moss said"
        ref = "petr-moss"
        """;

    private static readonly string[] Pieces =
    [
        " ", " ", " ", " ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\f", "\t", "\u00A0", "\u0085", "\u2028", "\v", "[", "]", "[", "]", "(", ")", "\"", "“", "”",
        "\"", ":", "：", ": ", ". ", ",", "?", "—", "-", "'s", "word", "and", "the", "then", "I", "Karl Tamm", "Tamm", "Moss", "Comrade Moss said",
        "the Minister", "Premier", "Oll", "Anna Ilves", "Anna I1ves", "New", "Rivertown", "Bordurian", "Workers' Party", "Great Flood", "Tamm [Tham]",
        "Karl Tamm [Carl Tamm]", "[sic]", "[illegible]", "[two lines missing]", "[Applause]", "(laughing)", "(Laughter)", "[?]", "[Translator's note: x]",
        "[stamp: A]", "[handwritten: B]", "Gen[eral]", "[North]", "5 May 1961", "1961-05-05", "31 June 1961", "5:30 PM", "٥:٣٠", "17", "Time: ", "Time:",
        "Participants: ", "Bordurian side: ", "Interpreter:", "Location:", "Citation:", "Summary: ", "Credits:", "Original Language:", "Contents:",
        "Title\n\nCitation: \"A\", 1961\n\nSummary:\n\n[a] b\n\nContents:\n\n", "15 May 1961. Title\n\nSummary:Some\n\nOriginal Language:Klingon\n\n",
        "\n\nChairman Tamm: ", "\n\nMoss:\n", "\n\nIvanov: ", "\n\nИванов: ", "\n\nT1: ", "(abbreviated as Tamm below)", "[a", "b]", "x[Y]", "é", "中文", "😀",
        "page 3", "\n\n3\n\n", "\n\n- 12 -\n\n", "https://archive.example/item/7", "Obtained by A. Moss and translated by B. C.", "&", "<", ">", "]]>",
    ];

    private static readonly Gen<string> Documents = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(p => string.Concat(p));

    [TestMethod]
    public void Convert_any_text_gives_wellformed_TEI_that_keeps_the_text() => Documents.Hold(
        text =>
        {
            Encoded encoded = Encoded.Of(text, Toml, SampleAuthority.Index);
            Assert.DoesNotContain("MIN009", encoded.Codes, encoded.Report);
            if (encoded.Result is null)
            {
                Assert.IsTrue(encoded.Diagnostics.Any(d => d.Severity == Severity.Error), "no result and no error");
                return;
            }

            DiagnosticBag bag = new();
            using MemoryStream stream = new([.. encoded.Result.Tei]);
            Assert.IsNotNull(SafeXmlReader.Load(stream, "out.xml", new XmlReadingOptions(), bag, CancellationToken.None), string.Join('\n', bag.ToImmutableArray()));
            string[] ids = [.. encoded.Root.DescendantsAndSelf().Attributes(TeiNames.XmlId).Select(a => a.Value)];
            Assert.HasCount(ids.Distinct().Count(), ids, string.Join(' ', ids));
        },
        cases: 4000);

    [TestMethod]
    public void Convert_twice_gives_the_same_bytes() => Documents.Hold(
        text => CollectionAssert.AreEqual(
            Encoded.Of(text, Toml, SampleAuthority.Index).Result?.Tei ?? [],
            Encoded.Of(System.Text.Encoding.UTF8.GetBytes(text), Toml, SampleAuthority.Index, "other").Result?.Tei ?? []),
        cases: 300);

    [TestMethod]
    public void Convert_any_bytes_gives_a_result_or_an_error() => Gen.Byte.Array[0, 400].Hold(
        bytes =>
        {
            Encoded encoded = Encoded.Of(bytes);
            Assert.IsTrue(encoded.Result is not null || encoded.Diagnostics.Any(d => d.Severity == Severity.Error && d.Code != "MIN009"));
        },
        cases: 2000);

    [TestMethod]
    public void Convert_any_characters_keeps_the_text() => Gen.Char.Array[1, 80].Select(c => new string(c)).Hold(
        text =>
        {
            Encoded encoded = Encoded.Of(System.Text.Encoding.UTF8.GetBytes("Tamm: " + text + "\n\nTamm: [" + text + "]"), Toml, SampleAuthority.Index);
            Assert.DoesNotContain("MIN009", encoded.Codes, encoded.Report);
        },
        cases: 2000);

    [TestMethod]
    public void Recognise_any_paragraph_gives_marks_that_nest() => Documents.Hold(
        text =>
        {
            ConversionContext context = Contexts.Of(text);
            SpannedText spanned = SpannedText.FromSource(context.Source, 0, text.Length);
            NameLexicon lexicon = NameLexicon.Create(SampleAuthority.Index.Entries.SelectMany(e => e.Forms.Select(f => (f, e.Kind, e.Id))));
            InlineRecogniser recogniser = new(context, lexicon);
            ImmutableArray<InlineMark> marks = recogniser.Recognise(spanned, [], withTimes: true).Marks;
            foreach (InlineMark a in marks)
            {
                Assert.IsTrue(a.Start >= 0 && a.Start < a.End && a.End <= spanned.Length, a.ToString());
                foreach (InlineMark b in marks)
                {
                    bool nest = a.End <= b.Start || b.End <= a.Start || (a.Start <= b.Start && a.End >= b.End) || (b.Start <= a.Start && b.End >= a.End);
                    Assert.IsTrue(nest, $"{a} and {b}");
                }
            }
        },
        cases: 2000);

    [TestMethod]
    public void FromSource_any_text_knows_where_each_character_stands() => Documents.Hold(
        text =>
        {
            SpannedText spanned = SpannedText.FromSource(new SourceText("source.txt", text), 0, text.Length);
            Assert.HasCount(spanned.Length, spanned.Offsets);
            for (int i = 0; i < spanned.Length; i++)
            {
                char there = text[spanned.Offsets[i]];
                Assert.IsTrue(spanned.Text[i] == there || (spanned.Text[i] == ' ' && char.IsWhiteSpace(there)));
                Assert.IsTrue(i == 0 || spanned.Offsets[i] > spanned.Offsets[i - 1]);
            }
        },
        cases: 1000);

    [TestMethod]
    public void Convert_ten_thousand_nested_brackets_ends()
    {
        string deep = new('[', 10_000);
        foreach (string text in new[] { deep, deep + "x" + new string(']', 10_000), deep.Replace("[", "[a ", StringComparison.Ordinal) })
        {
            Encoded encoded = Encoded.Of("Chairman Tamm: " + text + "\n\nChairman Tamm: good");
            Assert.IsNotNull(encoded.Result);
            Assert.IsLessThan(100, encoded.Root.Descendants().Max(e => e.Ancestors().Count()));
        }
    }

    // Quadratic work over a megabyte takes hours; this ends in seconds.
    [TestMethod]
    [DataRow("then Tamm said [and] Premier Oll \"agreed\" on 5 May 1961 in New Rivertown ", " ")]
    [DataRow("then [we] go on without an end", "\n")]
    [DataRow("then [we] go on without an end", "\n\n")]
    [DataRow("\"", "a ")]
    [DataRow("11.11.", "")]
    [DataRow("translated for a ", "")]
    [DataRow("Tamm [Tham] ", "")]
    public void Convert_a_megabyte_ends(string piece, string between)
    {
        int count = 1_000_000 / (piece.Length + between.Length);
        StringBuilder text = new("Title\n\nCitation: \"A\", ");
        text.Append(piece).Append("\n\nContents:\n\nTime: 5:30 ").Append(piece).Append("\n\nChairman Tamm: ");
        for (int i = 0; i < count; i++)
        {
            text.Append(piece).Append(between);
        }

        Encoded encoded = Encoded.Of(text.ToString(), authority: SampleAuthority.Index);
        Assert.DoesNotContain("MIN009", encoded.Codes, encoded.Report);
        Assert.IsNotNull(encoded.Result);
    }

    [TestMethod]
    [DataRow("Citation: ", "translated for a ")]
    [DataRow("Citation: ", "translated by A, ")]
    [DataRow("Summary: ", "[x [y \"z\"]] ")]
    public void Convert_a_record_of_a_megabyte_ends(string label, string piece)
    {
        string text = "Title\n\n" + label + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + "\n\nContents:\n\nChairman Tamm: Good.";
        Encoded encoded = Encoded.Of(text, authority: SampleAuthority.Index);
        Assert.DoesNotContain("MIN009", encoded.Codes, encoded.Report);
        Assert.IsNotNull(encoded.Result);
    }

    [TestMethod]
    public async Task Convert_any_text_gives_TEI_that_is_valid_against_tei_all()
    {
        List<byte[]> documents = [];
        Documents.Hold(
            text =>
            {
                if (Encoded.Of("Tamm: " + text, Toml, SampleAuthority.Index).Result is { } result)
                {
                    documents.Add([.. result.Tei]);
                }
            },
            cases: 150);
        Assert.AreEqual("", await Jing.AgainstTeiAll(documents, TestContext.CancellationToken));
    }
}
