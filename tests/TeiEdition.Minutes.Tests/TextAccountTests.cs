// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Minutes.Encoding;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests;

/// <summary>The account fails where words are dropped, doubled or moved; the digest where bytes change.</summary>
[TestClass]
public sealed class TextAccountTests
{
    private const string Text = "Talk\n\nSummary:\nOne [two] three.\n\nCredits:\nAn archive\n\nContents:\n\nTime: noon\n\nChairman Vesely: Four \"five\" [six] seven.\n";

    public static IEnumerable<TestDataRow<(Action<XElement> Change, string Expected)>> Changes()
    {
        static XElement P(XElement tei) => tei.Descendants(TeiNames.Tei + "sp").Single().Element(TeiNames.Tei + "p")!;
        static XElement First(XElement tei, string name) => tei.Descendants(TeiNames.Tei + name).First();
        yield return new((_ => { }, "")) { DisplayName = "nothing" };
        yield return new((t => ((XText)P(t).FirstNode!).Value = "", "13:18 Four")) { DisplayName = "word dropped" };
        yield return new((t => ((XText)P(t).FirstNode!).Value = "Four Four ", "13:23 \"five\"")) { DisplayName = "word doubled" };
        yield return new((t => ((XText)P(t).LastNode!).Value = " seven. eight", "14:1 nothing")) { DisplayName = "word added" };
        yield return new((t => P(t).Element(TeiNames.Tei + "supplied")!.Remove(), "13:30 [six]")) { DisplayName = "insertion dropped" };
        yield return new((t => P(t).Element(TeiNames.Tei + "supplied")!.Attribute(TeiNames.XmlId)!.Remove(), "13:30 [six]")) { DisplayName = "brackets dropped" };
        yield return new((t => P(t).Element(TeiNames.Tei + "soCalled")!.Attribute("rend")!.Remove(), "13:23 \"five\"")) { DisplayName = "quotation marks dropped" };
        yield return new((t => { XNode last = P(t).LastNode!; last.Remove(); P(t).AddFirst(last); }, "13:18 Four")) { DisplayName = "word moved" };
        yield return new((t => First(t, "speaker").Remove(), "13:1 Chairman")) { DisplayName = "label dropped" };
        yield return new((t => First(t, "item").Value = "", "11:7 noon")) { DisplayName = "item dropped" };
        yield return new((t => First(t, "abstract").RemoveNodes(), "4:1 One")) { DisplayName = "summary dropped" };
        yield return new((t => First(t, "title").Value = "", "1:1 Talk")) { DisplayName = "title dropped" };
        yield return new((t => t.Descendants(TeiNames.Tei + "publicationStmt").Single().RemoveNodes(), "7:1 An")) { DisplayName = "credits dropped" };
    }

    [TestMethod]
    [DynamicData(nameof(Changes))]
    public void Check_changed_encoding_fails_at_the_place((Action<XElement> Change, string Expected) row)
    {
        DiagnosticBag bag = new();
        ConversionContext context = Contexts.Of(Text, bag);
        SourceText source = context.Source;
        SegmentedMinutes segments = Segmenter.Segment(context);
        RecognisedMinutes minutes = Recogniser.Recognise(context, segments);
        XElement tei = TeiEncoder.Encode(context, minutes, "1").Tei;
        row.Change(tei);
        DiagnosticBag account = new();
        Assert.AreEqual(row.Expected.Length == 0, TextAccount.Check(source, segments, tei, account));
        Assert.AreEqual(row.Expected, string.Join(' ', account.ToImmutableArray().Select(d => $"{d.Location!.Line}:{d.Location.Column} {d.Arguments[0]}")));
    }

    [TestMethod]
    public void Digest_knows_its_own_files()
    {
        byte[] own = [.. Encoded.Of(Text).Result!.Tei]; // the text encodes
        Assert.IsTrue(OutputDigest.IsOwnUnedited(own));
        for (int i = 0; i < own.Length; i += 97)
        {
            byte[] edited = [.. own];
            edited[i] ^= 1;
            Assert.IsFalse(OutputDigest.IsOwnUnedited(edited), $"byte {i}");
        }

        Assert.IsFalse(OutputDigest.IsOwnUnedited(own.AsSpan()[..^1]));
        Assert.IsFalse(OutputDigest.IsOwnUnedited([]));
        Assert.IsFalse(OutputDigest.IsOwnUnedited("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI/>"u8));
        Assert.ThrowsExactly<ArgumentException>(() => OutputDigest.Insert("<TEI/>"u8));
    }
}
