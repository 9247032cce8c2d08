// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Recognition.Citations;
using TeiEdition.Minutes.Recognition.People;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Segmentation.Pieces;
using TeiEdition.Minutes.Settings;

namespace TeiEdition.Minutes.Tests;

/// <summary>What the recognisers find in fictional sentences, and what they leave alone.</summary>
[TestClass]
public sealed class RecognitionTests
{
    private static readonly NameLexicon Lexicon =
        NameLexicon.Create(SampleAuthority.Index.Entries.SelectMany(e => e.Forms.Select(f => (f, e.Kind, e.Id))));

    private static readonly NameRecogniser Names = new(Lexicon, Contexts.English);

    [TestMethod]
    [DataRow("a [b] c", "2-5", "")]
    [DataRow("[a [b] [c]]", "0-11 3-6 7-10", "")]
    [DataRow("[]", "0-2", "")]
    [DataRow("a] [b", "", "1 3")]
    [DataRow("[a [b]", "3-6", "0")]
    public void Brackets_pair(string text, string pairs, string unbalanced)
    {
        (ImmutableArray<Bracket> found, ImmutableArray<int> alone) = BracketParser.Parse(text);
        Assert.AreEqual(pairs, string.Join(' ', found.Select(b => $"{b.Start}-{b.End}")));
        Assert.AreEqual(unbalanced, string.Join(' ', alone));
    }

    [TestMethod]
    [DataRow("Kind words [] here", "empty Loss")]
    [DataRow("He goed [sic] home", "sic Sic")]
    [DataRow("a [sick] man", "words of the sentence Sense")]
    [DataRow("then [one page missing] then", "loss Loss")]
    [DataRow("then [he felt that all that he had was lost] then", "words of the sentence Sense")]
    [DataRow("so [Note: twice] on", "labelled note Note")]
    [DataRow("so [notes] on", "words of the sentence Sense")]
    [DataRow("so [signed: A. B.]", "mark on the document Handwritten")]
    [DataRow("so [stamped] on", "words of the sentence Sense")]
    [DataRow("Good. [Applause]", "stage direction Stage")]
    [DataRow("Good. [Interpretation follows.]", "stage direction Stage")]
    [DataRow("the [reading of] books", "words of the sentence Sense")]
    [DataRow("is it[?] Yes", "punctuation Punctuation")]
    [DataRow("met Bogdan [?] there", "punctuation Note")]
    [DataRow("Karl Tamm [Karl Tham] came", "variant form Variant")]
    [DataRow("Zora Quill [Zora Quil] came", "variant form Variant")]
    [DataRow("Zora Quill [Borduria] came", "unknown name Identification")]
    [DataRow("with [Karl] Tamm now", "part of a name Name")]
    [DataRow("with Comrade [Karl Tamm] now", "title and name Identification")]
    [DataRow("then he [Karl Tamm] left", "pronoun and name Identification")]
    [DataRow("then he [the consul] left", "pronoun and name Identification")]
    [DataRow("then he [quickly] left", "words of the sentence Sense")]
    [DataRow("the [East] Bordurian plan", "proper adjective Name")]
    [DataRow("the [Bordurian] plan", "unknown name Identification")]
    [DataRow("Good. [Everything] is well", "words of the sentence Sense")]
    [DataRow("\"[Everything] is well\"", "words of the sentence Sense")]
    public void Insertion_is_judged_by_a_rule(string text, string expected)
    {
        InsertionMark mark = Marks(text).OfType<InsertionMark>().Single();
        Assert.AreEqual(expected, $"{mark.Rule} {mark.Kind}");
    }

    [TestMethod]
    [DataRow("in New Rivertown or Rivertown", "New Rivertown=new-rivertown|Rivertown=rivertown")]
    [DataRow("Karl Tamm's plan", "Karl Tamm's=karl-tamm")]
    [DataRow("Comrade Minister Karl Tamm", "Comrade Minister Karl Tamm=karl-tamm")]
    [DataRow("Premier Oll", "Premier Oll=mart-oll")]
    [DataRow("Anna I1ves", "Anna I1ves=anna-ilves")]
    [DataRow("Moss", "Moss=pavel-moss/petr-moss")]
    [DataRow("Tammy, Tamm-Oll, xTamm", "")]
    [DataRow("the Workers’ Party", "Workers’ Party=borduria-workers-party")]
    [DataRow("after the Great Flood", "Great Flood=flood-of-1901")]
    public void Names_are_found(string text, string expected) => Assert.AreEqual(
        expected, string.Join('|', Names.Find(text).Select(n => $"{text[n.Start..n.End]}={string.Join('/', n.Entities.Select(e => e.Id))}")));

    [TestMethod]
    public void Misreading_is_marked_and_corrected()
    {
        Encoded encoded = Encoded.Of("Chairman Tamm: I met Anna I1ves.", authority: SampleAuthority.Index);
        Assert.AreEqual("source.txt:1:27: info: “Anna I1ves” is probably a misreading of “Anna Ilves”; both are encoded [MIN031]", encoded.Report);
        Assert.Contains("Anna <choice><sic>I1ves</sic><corr>Ilves</corr></choice></persName>", encoded.Body);
    }

    [TestMethod]
    [DataRow("5 May 1961", "5 May 1961=1961-05-05")]
    [DataRow("on May 5, 1961.", "May 5, 1961=1961-05-05")]
    [DataRow("1961-05-05", "1961-05-05=1961-05-05")]
    [DataRow("29 February 1960", "29 February 1960=1960-02-29")]
    [DataRow("29 February 1961, 31 June 1961, 5 Foo 1961, 1961-13-01, May 1961", "")]
    public void Dates_have_values(string text, string expected) => Assert.AreEqual(
        expected, string.Join('|', new DateRecogniser(Contexts.English).Dates(text).Select(d => $"{text[d.Start..d.End]}={d.When}")));

    [TestMethod]
    [DataRow("a \"term\" here", "\"term\" term")]
    [DataRow("he said, \"no\"", "\"no\" quotation")]
    [DataRow("a “very long saying of many words” here", "“very long saying of many words” quotation")]
    [DataRow("an \"unpaired one", "")]
    [DataRow("5\" and 6\"", "")]
    [DataRow("\"\"", "")]
    [DataRow("\"[a]\" b", "\"[a]\" term")]
    [DataRow("he said: “they call it ‘the front’ here”", "“they call it ‘the front’ here” quotation|‘the front’ term")]
    [DataRow("‘he said, “go”, and left us all’", "‘he said, “go”, and left us all’ quotation|“go” quotation")]
    [DataRow("it’s the workers’ party’s", "")]
    [DataRow("‘the workers’ party of the north’ is", "‘the workers’ party of the north’ quotation")]
    [DataRow("his ‘friends’ came, the others’ did not", "‘friends’ term")]
    [DataRow("in the ‘60s the workers’ party", "")]
    [DataRow("rock ‘n’ roll", "‘n’ term")]
    [DataRow("er sagte „wir gehen heute nach Hause“ und „ja”", "„wir gehen heute nach Hause“ quotation|„ja” term")]
    [DataRow("„a “ b", "„a “ term")]
    [DataRow("il dit : « nous partons tous demain » puis ‹ non ›", "« nous partons tous demain » quotation|‹ non › term")]
    [DataRow("他说：「我们明天『一起』走」", "「我们明天『一起』走」 quotation|『一起』 term")]
    [DataRow("「前线」是", "「前线」 term")]
    [DataRow("“first paragraph “second paragraph of it here”", "“second paragraph of it here” quotation")]
    [DataRow("they cried “Long live peace!” and “why?”", "“Long live peace!” quotation|“why?” quotation")]
    [DataRow("” b ’ » 」 a", "")]
    [DataRow("“open ‘shut” then’", "“open ‘shut” term")]
    public void Quotations_pair(string text, string expected) => Assert.AreEqual(
        expected, string.Join('|', QuotationRecogniser.Find(text).Select(q => $"{text[q.Start..q.End]} {(q.IsTerm ? "term" : "quotation")}")));

    [TestMethod]
    [DataRow("\"A Talk,\" 3 May 1960, State Archive of Borduria, fond 5, opis 30, delo 161, listy 9-12. Translated by Ada Bell and J. P. Cole; edited by Di Eames.",
        "A Talk|1960-05-03||State Archive of Borduria, fond 5, opis 30, delo 161, listy 9-12||Translated by: Ada Bell+J. P. Cole; edited by: Di Eames|9-12")]
    [DataRow("“B,” AVPRF f. 0100, op. 55, p. 7", "B|||AVPRF f. 0100, op. 55, p. 7|||")]
    [DataRow("1 June 1970, National Library, Box 4. https://lib.example/a/9.", "|1970-06-01||National Library, Box 4|https://lib.example/a/9||")]
    [DataRow("no parts", "||||||")]
    [DataRow("https://archive.example/item/7[aMoss", "||||https://archive.example/item/7||")]
    public void Citation_has_parts(string text, string expected)
    {
        Citation c = new CitationParser(Contexts.English, new DateRecogniser(Contexts.English)).Parse(text);
        string Part(Range? range) => range is { } r ? text[r] : string.Empty;
        string credits = string.Join("; ", c.Responsibilities.Select(r => $"{r.Resp}: {string.Join('+', r.Names)}"));
        Assert.AreEqual(expected, string.Join('|', Part(c.Title), c.When, Part(c.Publisher), Part(c.Archival), Part(c.Url), credits, Part(c.Pages)));
    }

    [TestMethod]
    [DataRow("Ministry of Canals Vice Minister Karl Tamm, Second Secretary Zora Quill [Zora Quil]", "Karl Tamm//Vice Minister/Ministry of Canals|Zora Quill/Zora Quil/Second Secretary/")]
    [DataRow("Zora Quill, Secretary; and Bo Dahl", "Zora Quill//Secretary/|Bo Dahl///")]
    [DataRow("several others", "")]
    [DataRow("[", "")]
    [DataRow("Secretary", "")]
    public void Persons_of_a_list_are_told_apart(string text, string expected) => Assert.AreEqual(
        expected,
        string.Join('|', new PersonListParser(new PersonPhraseParser(Names, Contexts.English), Contexts.English).Parse(text).Select(p => $"{p.Name}/{p.Variant}/{p.Office ?? p.Titles}/{p.Affiliation}")));

    [TestMethod]
    [DataRow("Chairman [Karl] Tamm: Hello", 21)]
    [DataRow("Tamm (laughing): Hello", 16)]
    [DataRow("Zed: Hello", 4)]
    [DataRow("Quill: Hello", 6)]
    [DataRow("We say: Hello", null)]
    [DataRow("Time: Hello", null)]
    [DataRow("It is 5:30 now", null)]
    public void Labels_are_found_by_evidence(string line, int? expected)
    {
        EditionSettings settings = new() { Participants = [new ParticipantSettings("quill", ["Quill"])] };
        string[] lines = ["Minister Zora Quill (hereafter Zed): Yes", "Zed: No", line];
        ConversionContext context = Contexts.Of(string.Join('\n', lines), authority: SampleAuthority.Index, settings: settings);
        LabelFinder labels = new(DocumentLines.Of(context.Document.Blocks), context, Contexts.English);
        Assert.AreEqual(expected, labels.Find(line)?.Length);
    }

    [TestMethod]
    public void Reference_with_context_is_resolved()
    {
        const string Toml = "[[reference]]\ntext = \"Moss\"\ncontext = \"saw Moss\"\nref = \"petr-moss\"\n[[reference]]\ntext = \"the boss\"\nref = \"karl-tamm\"\n"
            + "[[reference]]\ntext = \"nowhere\"\nref = \"nobody\"\n";
        Encoded encoded = Encoded.Of("Chairman Tamm: I saw [Moss] with the boss. Not the bosses, not Moss.", Toml, SampleAuthority.Index);
        Assert.AreEqual(
            "source.txt:1:64: warning: “Moss” may be pavel-moss or petr-moss; it is not tagged [MIN008]\n"
            + "edition.toml:8:1: error: the reference “nowhere” in the settings refers to “nobody”, which neither the participants nor the authority files have [MIN014]\n"
            + "edition.toml:8:1: warning: the reference “nowhere” in the settings matches nothing in the source [MIN013]",
            encoded.Report);
        encoded = Encoded.Of("Chairman Tamm: I saw [Moss] with the boss.", Toml[..Toml.LastIndexOf("[[reference]]", StringComparison.Ordinal)], SampleAuthority.Index);
        Assert.Contains("ref=\"../authority/persons.xml#petr-moss\"", encoded.Body);
        Assert.Contains("<rs ref=\"#karl-tamm\">the boss</rs>", encoded.Body);
    }

    [TestMethod]
    public void Speaker_that_fits_two_is_recorded_under_the_label()
    {
        Encoded encoded = Encoded.Of("Participants: Minister Ada Bell, Minister Bo Dahl\n\nMinister: Yes.\n\nOle: No.\n\nOle: No.");
        Assert.AreEqual(
            "source.txt:3:1: warning: “Minister” may be Ada Bell or Bo Dahl; the speaker is recorded under the label itself [MIN007]\n"
            + "source.txt:5:1: warning: nobody known is called “Ole”; the speaker is recorded under the label itself [MIN006]",
            encoded.Report);
        Assert.Contains("who=\"#minister\"", encoded.Body);
    }

    private static ImmutableArray<InlineMark> Marks(string text)
    {
        ConversionContext context = Contexts.Of(text);
        return new InlineRecogniser(context, Lexicon).Recognise(SpannedText.FromSource(context.Source, 0, text.Length), []).Marks;
    }
}
