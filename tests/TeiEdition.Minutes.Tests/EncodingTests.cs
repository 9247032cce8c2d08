// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests;

/// <summary>Encodings of characters, found by evidence, declared and named.</summary>
[TestClass]
public sealed class EncodingTests
{
    private const string English = "The Minister said: “We have agreed.” It was the delegation’s view – and ours – that the talks go on.";
    private const string French = "Le ministre a déclaré que le gouvernement était prêt à négocier. Où êtes-vous ? Ça va très bien, l’été dernier à Genève.";
    private const string German = "Der Minister erklärte, daß die Gespräche über die Übergabe fortgesetzt würden. Größere Schwierigkeiten gäbe es nicht.";
    private const string Polish = "Minister oświadczył, że rozmowy będą kontynuowane. Życzył sobie również, żeby następne spotkanie odbyło się w Łodzi.";
    private const string Czech = "Ministr prohlásil, že jednání budou pokračovat. Příští schůzka se uskuteční v květnu, řekl předseda vlády.";
    private const string Russian = "Министр заявил, что переговоры будут продолжены. Следующая встреча состоится в мае, сказал председатель.";
    private const string Japanese = "大臣は会談を続けると述べた。次の会合は五月に開かれる予定です、と議長が言った。";
    private const string Korean = "장관은 회담을 계속하겠다고 말했다. 다음 회의는 오월에 열릴 예정입니다.";
    private const string Chinese = "部长表示会谈将继续进行。下一次会议将于五月举行，主席说。";

    [TestMethod]
    [DataRow(1252, English)]
    [DataRow(1252, French)]
    [DataRow(1252, German)]
    [DataRow(1252, "It’s a café.")]
    [DataRow(1252, "Señor Peña met Mr. Łąka’s aide.", DisplayName = "1252 without the letters it lacks")]
    [DataRow(10000, English)]
    [DataRow(10000, French)]
    [DataRow(850, "Le ministre a déclaré que le gouvernement était prêt à négocier. Ça va très bien à Genève.")]
    [DataRow(850, German)]
    [DataRow(437, "The café in Genève was closed, said Señor Peña. The talks about the Übergabe were to go on.")]
    [DataRow(1250, Polish)]
    [DataRow(1250, Czech)]
    [DataRow(28592, Czech)]
    [DataRow(852, Czech)]
    [DataRow(1251, Russian)]
    [DataRow(20866, Russian)]
    [DataRow(866, Russian)]
    [DataRow(28595, Russian)]
    [DataRow(10007, Russian)]
    [DataRow(1251, "HALE: Good morning, Mr. Minister. The word is мир, as you know. LIND: Yes, Министр.")]
    [DataRow(1253, "Ο υπουργός δήλωσε ότι οι συνομιλίες θα συνεχιστούν. Η επόμενη συνάντηση θα γίνει τον Μάιο.")]
    [DataRow(1254, "Bakan, görüşmelerin süreceğini açıkladı. Bir sonraki toplantı Mayıs ayında İstanbul’da yapılacaktır.")]
    [DataRow(1255, "השר הודיע כי השיחות יימשכו. הפגישה הבאה תתקיים בחודש מאי, אמר היושב ראש.")]
    [DataRow(1256, "أعلن الوزير أن المحادثات ستستمر. وسيعقد الاجتماع المقبل في شهر مايو، قال الرئيس.")]
    [DataRow(1257, "Ministras pareiškė, kad derybos bus tęsiamos. Kitas susitikimas įvyks gegužės mėnesį, sakė pirmininkas.")]
    [DataRow(874, "รัฐมนตรีกล่าวว่าการเจรจาจะดำเนินต่อไป การประชุมครั้งต่อไปจะมีขึ้นในเดือนพฤษภาคม")]
    [DataRow(932, Japanese)]
    [DataRow(51932, Japanese)]
    [DataRow(50220, Japanese)]
    [DataRow(949, Korean)]
    [DataRow(936, Chinese)]
    [DataRow(54936, Chinese)]
    [DataRow(950, "部長表示會談將繼續進行。下一次會議將於五月舉行，主席說。")]
    public void Decode_legacy_bytes_finds_the_text(int page, string text)
    {
        System.Text.Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? throw new AssertFailedException("no page");
        text = encoding.GetString(encoding.GetBytes(text));
        (SourceText? read, string codes) = Decode(encoding.GetBytes(text));
        Assert.AreEqual(text, read?.Text);
        Assert.AreEqual("MIN003", codes);
    }

    [TestMethod]
    [DataRow(English)]
    [DataRow(Russian)]
    [DataRow(Korean)]
    [DataRow(Japanese + "\n" + Japanese)]
    [DataRow(Chinese + "\r\n一 no\u3000一")]
    public void Decode_utf_16_without_mark_finds_the_text(string text)
    {
        foreach (bool bigEndian in (bool[])[false, true])
        {
            (SourceText? read, string codes) = Decode(new UnicodeEncoding(bigEndian, false).GetBytes(text));
            Assert.AreEqual(text, read?.Text);
            Assert.AreEqual("MIN003", codes);
        }
    }

    [TestMethod]
    public void Decode_says_which_encoding_and_how_sure()
    {
        DiagnosticBag bag = new();
        _ = TextDecoder.Decode(new MinutesSource("a.txt", EncodingNames.OfPage(20866).GetBytes(Russian)), bag);
        Assert.AreEqual("a.txt: warning: the source is not UTF-8; it was read as koi8-r [MIN003]", bag.ToImmutableArray().Single().ToString());
    }

    [TestMethod]
    public void Decode_damaged_utf_8_keeps_each_byte_and_says_where()
    {
        DiagnosticBag bag = new();
        byte[] bytes = [.. Utf8("“Caf\u00e9” caf\u00e9 caf\u00e9 caf\u00e9 caf\u00e9\nŁĄŻĆŚ "), 0x93, .. Utf8("yes"), 0x81];
        Assert.AreEqual("“Café” café café café café\nŁĄŻĆŚ “yes\uFFFD", TextDecoder.Decode(new MinutesSource("a.txt", bytes), bag)?.Text);
        Assert.AreEqual(
            "a.txt:2:7: warning: 2 bytes, the first here, are invalid in utf-8; they were read as Windows-1252 [MIN064]",
            bag.ToImmutableArray().Single().ToString());
    }

    [TestMethod]
    [DataRow("koi8-r")]
    [DataRow("KOI8-R")]
    [DataRow("cp866")]
    [DataRow("utf-8")]
    [DataRow("macintosh")]
    public void Decode_takes_the_name_in_the_settings(string name)
    {
        System.Text.Encoding encoding = EncodingNames.Find(name) ?? throw new AssertFailedException(name);
        string text = name == "macintosh" ? "é" : "я";
        Assert.AreEqual((text, string.Empty), Text(Decode(encoding.GetBytes(text), name)));
    }

    [TestMethod]
    [DataRow("<meta charset=windows-1251><p>", 1251)]
    [DataRow("<meta http-equiv='Content-Type' content='text/html; charset=KOI8-R'><p>", 20866)]
    [DataRow("<?xml version='1.0' encoding='cp866'?><p>", 866)]
    [DataRow("<p>", 1251)]
    [DataRow("<meta charset=no-such-thing><p>", 1251)]
    [DataRow("<meta charset=utf-16><p>", 20866)]
    public void DecodePage_takes_what_the_page_declares(string head, int page)
    {
        DiagnosticBag bag = new();
        byte[] bytes = EncodingNames.OfPage(page).GetBytes(head + Russian);
        Assert.AreEqual(head + Russian, TextDecoder.DecodePage(new MinutesSource("a.html", bytes), bag)?.Text);
    }

    [TestMethod]
    public void DecodePage_valid_utf_8_wins_over_what_the_page_declares()
    {
        string page = "<meta charset=iso-8859-1><p>" + Polish;
        Assert.AreEqual(page, TextDecoder.DecodePage(new MinutesSource("a.html", Utf8(page)), new DiagnosticBag())?.Text);
    }

    [TestMethod]
    public void Settings_name_the_encoding_of_the_source()
    {
        Assert.AreEqual("koi8-r", EditionSettingsReader.Parse("[source]\nencoding = \"koi8-r\"", "e.toml", new DiagnosticBag())?.SourceEncoding);
        DiagnosticBag bag = new();
        Assert.IsNull(EditionSettingsReader.Parse("[source]\nencoding = \"klingon\"", "e.toml", bag));
        Assert.AreEqual("MIN011 2", string.Join(' ', bag.ToImmutableArray().Select(d => $"{d.Code} {d.Location?.Line}")));
    }

    private static (string? Text, string Codes) Text((SourceText? Text, string Codes) read) => (read.Text?.Text, read.Codes);

    private static byte[] Utf8(string text) => new UTF8Encoding(false).GetBytes(text);

    private static (SourceText? Text, string Codes) Decode(byte[] bytes, string? name = null)
    {
        DiagnosticBag bag = new();
        SourceText? text = TextDecoder.Decode(new MinutesSource("a.txt", bytes) { Encoding = name }, bag);
        return (text, string.Join(' ', bag.ToImmutableArray().Select(d => d.Code)));
    }
}
