// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Segmentation.Joining;

namespace TeiEdition.Minutes.Tests;

/// <summary>Which breaks cut a sentence, and what becomes of a hyphen at one.</summary>
[TestClass]
public sealed class JoinerTests
{
    [TestMethod]
    [DataRow("a sentence goes", "on here.", "join high small-letter")]
    [DataRow("met with the", "Minister", "join medium unfinished")]
    [DataRow("met with [the]", "Minister", "join medium unfinished")]
    [DataRow("It ended.", "then more", "apart high sentence-ends")]
    [DataRow("It ends here", "Then more", "apart high sentence-ends")]
    [DataRow("so it", "[", "apart high sentence-ends")]
    [DataRow("so it", "[then]", "apart high sentence-ends")]
    [DataRow("so it", "[then] went on", "join high small-letter")]
    [DataRow("said Dr.", "Hale", "join high title-before")]
    [DataRow("we spoke with Karl", "Tamm about it", "join high name-across")]
    [DataRow("so he [the minister of", "Canals] said", "join medium unfinished")]
    [DataRow("so he [Minister", "Canals] said", "join high bracket-across")]
    [DataRow("the Marxist-", "Leninist view", "join medium hyphen")]
    [DataRow("the nego-", "tiations", "join high hyphen")]
    [DataRow("we agreed on", "1. the first", "apart high sentence-ends")]
    [DataRow("we agreed", "a) the first", "apart high sentence-ends")]
    [DataRow("we agreed", "(Laughter)", "apart high sentence-ends")]
    [DataRow("It was signed in the capital of the river country on 3 May", "1961, as I said", "apart high sentence-ends")]
    [DataRow("And so it was signed in the capital of the river country on 3 May", "1961, as I said", "join high date-across")]
    [DataRow("And so it was signed in the capital of the river country by Minister", "Orsk, as I said", "join low no-stop")]
    [DataRow("And so it was signed in the capital of the river country by Minister", "The others went", "apart medium no-stop")]
    public void Break_between_blocks_is_judged(string first, string second, string expected) =>
        Assert.AreEqual(expected, Judge(first, second, null));

    [TestMethod]
    [DataRow("a sentence goes", "on here.", "join high small-letter")]
    [DataRow("It ended.", "then more", "join medium small-letter-after-stop")]
    [DataRow("It ended.", "Then more", "apart high sentence-ends")]
    [DataRow("It ends here", "Then more", "apart high sentence-ends")]
    [DataRow("met with the", "Minister", "join high unfinished")]
    [DataRow("And so it was signed in the capital of the river country by Minister", "Orsk, as I said", "join medium no-stop-before-page")]
    [DataRow("And so it was signed in the capital of the river country by Minister", "The others went", "apart low sentence-begins")]
    public void Break_of_a_page_is_judged(string first, string second, string expected) =>
        Assert.AreEqual(expected, Judge(first, second, "- 3 -"));

    [TestMethod]
    [DataRow("the nego-", "tiations", "", "join high hyphen-no-words")]
    [DataRow("the nego-", "tiations", "negotiations go on", "join high hyphen-word-elsewhere")]
    [DataRow("the canal-", "building", "canal-building", "keep high hyphen-compound-elsewhere")]
    [DataRow("the canal-", "building", "canal-building and canalbuilding", "keep medium hyphen-both-elsewhere", DisplayName = "both")]
    [DataRow("the canal-", "building", "a canal and a building", "join low hyphen-no-words")]
    [DataRow("Marxist-", "Leninist", "", "keep high hyphen-capital")]
    [DataRow("pre-", "Soviet", "", "keep medium hyphen-capital")]
    [DataRow("in 1941-", "45", "", "keep high hyphen-number")]
    [DataRow("self-", "criticism", "", "keep high hyphen-first-part")]
    [DataRow("vice-", "minister", "the minister", "keep medium hyphen-part")]
    [DataRow("vice-", "roy", "", "join high hyphen-no-words")]
    [DataRow("two-", "and threefold", "", "")]
    [DataRow("so -", "said he", "", "")]
    [DataRow("so--", "said he", "", "")]
    [DataRow("so—", "said he", "", "")]
    [DataRow("nego\u00AD", "tiations", "", "join high soft-hyphen")]
    [DataRow("NEGO-", "TIATIONS", "", "join high hyphen-no-words")]
    [DataRow("Marxist-Len-", "inist", "the Leninist way", "join high hyphen-word-elsewhere")]
    public void Hyphen_at_the_end_of_a_line_is_judged(string first, string second, string elsewhere, string expected)
    {
        ConversionContext context = Contexts.Of($"{elsewhere}\n\n{first}\n{second}");
        HyphenDecision? decision = new Hyphenation(context).Decide(first, second);
        Assert.AreEqual(expected, decision is { } d ? $"{(d.Keep ? "keep" : "join")} {Small(d.Certainty)} {d.Rule}" : "");
    }

    [TestMethod]
    [DataRow("the nego-\ntiations", "the nego- tiations", "8-10 hyphen")]
    [DataRow("the Marxist-\nLeninist view", "the Marxist- Leninist view", "12-13 kept")]
    [DataRow("the long\nroad", "the long road", "")]
    public void Lines_of_a_block_are_one_paragraph(string text, string expected, string breaks)
    {
        ConversionContext context = Contexts.Of(text);
        Paragraph paragraph = new Joiner(context).Build(context.Document.Blocks[0].Lines).Build();
        Assert.AreEqual(expected, paragraph.Text.Text);
        Assert.AreEqual(breaks, string.Join(' ', paragraph.Breaks.Select(b => $"{b.Start}-{b.End} {(b.IsHyphen ? "hyphen" : b.KeepsHyphen ? "kept" : "space")}")));
    }

    private static string Judge(string first, string second, string? page)
    {
        ConversionContext context = Contexts.Of($"{first}\n\n{page}\n\n{second}", authority: SampleAuthority.Index);
        int next = first.Length + 4 + (page?.Length ?? 0);
        SpannedText Span(int start, int length) => SpannedText.FromSource(context.Source, start, start + length);
        ParagraphBuilder before = new(Span(0, first.Length));
        if (page is not null)
        {
            before.AddFurniture(Span(first.Length + 2, page.Length), "pageNum");
        }

        JoinDecision decision = new Joiner(context).Judge(before, Span(next, second.Length));
        return $"{(decision.Join ? "join" : "apart")} {Small(decision.Certainty)} {decision.Rule}";
    }

    private static string Small(Certainty certainty) => certainty.ToString().ToLowerInvariant();
}
