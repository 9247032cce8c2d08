// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;

namespace TeiEdition.Minutes.Tests;

/// <summary>What each bracket of fictional sentences is, where nothing but the sentence itself is known.</summary>
[TestClass]
public sealed class InsertionRulesTests
{
    [TestMethod]
    [DataRow("greetings [took place].", "Sense")]
    [DataRow("[but] after these ideas", "Sense")]
    [DataRow("[Everything is] very good.", "Sense")]
    [DataRow("Good. [But] now it is late.", "Sense")]
    [DataRow("Good. [Recently] Orlov came.", "Sense")]
    [DataRow("When I was Ambassador [to Borduria], I", "Sense")]
    [DataRow("does [the Soviet Union] not see", "Sense")]
    [DataRow("we will not provoke [them], [but] wait", "Sense Sense")]
    [DataRow("we spoke with [Orlov] for long", "Sense")]
    [DataRow("they went to [Geneva] in May", "Sense")]
    [DataRow("the [12] people and [three] ships", "Sense Sense")]
    [DataRow("on [15] February", "Sense")]
    [DataRow("on 15 [February]", "Sense")]
    [DataRow("on 15 February [1962] we", "Sense")]
    [DataRow("in 19[62] we", "Sense")]
    [DataRow("the [lost] territories", "Sense")]
    [DataRow("of the [missing] sailors we know", "Sense")]
    [DataRow("after a [break] we went", "Sense")]
    [DataRow("a [handwritten] letter came", "Sense")]
    [DataRow("This [ideological] work", "Sense")]
    [DataRow("I gave him [the book] then", "Sense")]
    [DataRow("[his] plan and [our] plan", "Sense Sense")]
    [DataRow("then [the Chairman] said", "Sense")]
    [DataRow("it is [actually] good", "Sense")]
    public void Words_of_the_sentence_are_sense(string text, string expected) => Check(text, expected);

    [TestMethod]
    [DataRow("he [Khrushchev] does", "Identification")]
    [DataRow("His [Orlov's] opposition", "Identification")]
    [DataRow("when you [North Korea] oppose", "Identification")]
    [DataRow("then he [the delegation chief] left", "Identification")]
    [DataRow("told them [the Koreans] so", "Identification")]
    [DataRow("the Chairman [Mao Zedong] said", "Identification")]
    [DataRow("by Comrade Chairman [Ivo Lind], who", "Identification")]
    [DataRow("the Premier [Orlov] said", "Identification")]
    [DataRow("the [Chinese] government said", "Identification")]
    [DataRow("the [Korean] political instructor", "Identification")]
    [DataRow("our leader [Orlov] said", "Identification")]
    [DataRow("this country [Yugoslavia] is", "Identification")]
    [DataRow("both leaders [Orlov and Lind] met", "Identification")]
    [DataRow("we who live here [in Pyongyang] know", "Identification")]
    [DataRow("now the latter [the Chinese] know", "Identification")]
    [DataRow("The KWP [Korean Workers' Party] said", "Identification")]
    [DataRow("then Orlov [the consul] left", "Identification")]
    [DataRow("they met in Geneva [Switzerland] again", "Identification")]
    public void Words_that_say_who_is_meant_are_identification(string text, string expected) => Check(text, expected);

    [TestMethod]
    [DataRow("led by [Vyacheslav] Molotov.", "Name")]
    [DataRow("The goal of [V. M.] Molotov", "Name")]
    [DataRow("the Chinese [Communist] Party", "Name")]
    [DataRow("the [North] Korean factory", "Name")]
    [DataRow("[North] Korean side", "Name")]
    [DataRow("the [North Korean] Embassy", "Name")]
    [DataRow("of the [Korean] Workers' Party", "Name")]
    [DataRow("our [Communist] Party", "Name")]
    [DataRow("I heard Premier [Kim] say", "Name")]
    [DataRow("then Mr. [Hale] said", "Name")]
    [DataRow("then Comrade Kim [Il Sung] said", "Name")]
    [DataRow("then [Comrade] Orlov said", "Name")]
    [DataRow("the [Prime] Minister", "Name")]
    [DataRow("the Soviet [Union] is", "Name")]
    [DataRow("the Communist Party [of China] is", "Name")]
    [DataRow("the [20th] Congress", "Name")]
    [DataRow("Gen[eral] Petrov", "Name")]
    [DataRow("the Gen[eral] came", "Name")]
    [DataRow("the [G]eneral came", "Name")]
    [DataRow("then Khrush[chev] came", "Name")]
    [DataRow("the U[nited] S[tates] is", "Name Name")]
    [DataRow("Good. [Vyacheslav] Molotov came", "Name")]
    public void Words_that_complete_a_name_are_name(string text, string expected) => Check(text, expected);

    [TestMethod]
    [DataRow("the govern[ment] of", "Sense")]
    [DataRow("the comrade[s] of", "Sense")]
    [DataRow("[t]he plan", "Sense")]
    [DataRow("Yes. [W]e go", "Sense")]
    [DataRow("the Korea[n] people", "Sense")]
    [DataRow("Orlov['s] plan", "Sense")]
    public void Parts_of_common_words_are_sense(string text, string expected) => Check(text, expected);

    [TestMethod]
    [DataRow("take the revisionist path[?] As I see it", "Punctuation")]
    [DataRow("are we not against revisionism[?] I am", "Punctuation")]
    [DataRow("Shall we go [?]", "Punctuation")]
    [DataRow("one[,] two[.]", "Punctuation Punctuation")]
    [DataRow("We met Bogdan [?] there.", "Note:doubt")]
    [DataRow("Comrade Pak [?], the consul", "Note:doubt")]
    [DataRow("the 5th [?] Division", "Note:doubt")]
    [DataRow("We met Bogdan [?]. Then", "Note:doubt")]
    [DataRow("They met Orlov [?]", "Note:doubt")]
    [DataRow("the ship[?] and", "Note:doubt")]
    public void Question_mark_is_punctuation_or_doubt(string text, string expected) => Check(text, expected);

    [TestMethod]
    [DataRow("Tae Ho [Thae Ho]", "Variant")]
    [DataRow("Kang Ryong-gu [Kang Ryong Gu]", "Variant")]
    [DataRow("Ri Yong-ho [Ri Yŏng-ho] said", "Variant")]
    [DataRow("Kim Il Sung [김일성] said", "Variant")]
    [DataRow("of the Korean Workers' Party [KWP] is", "Variant")]
    [DataRow("the principle [주체] is", "Note:original")]
    [DataRow("to recieve [receive] guests", "Correction")]
    [DataRow("He goed [sic] home", "Sic")]
    [DataRow("He goed [sic!] home", "Sic")]
    [DataRow("He goed [as in original] home", "Sic")]
    [DataRow("the colour blew [should be: blue] of", "Correction")]
    public void Other_forms_are_variants_or_corrections(string text, string expected) => Check(text, expected);

    [TestMethod]
    [DataRow("[...]", "Loss:ellipsis")]
    [DataRow("so […] on", "Loss:ellipsis")]
    [DataRow("so [. . .] on", "Loss:ellipsis")]
    [DataRow("so [] on", "Loss:unspecified")]
    [DataRow("so [illegible] on", "Loss:illegible")]
    [DataRow("so [one word illegible] on", "Loss:illegible")]
    [DataRow("so [illegible scribble] on", "Loss:illegible")]
    [DataRow("so [two lines missing] on", "Loss:lost")]
    [DataRow("so [1 page illegible] on", "Loss:illegible")]
    [DataRow("so [remainder of page torn]", "Loss:lost")]
    [DataRow("so [text redacted] on", "Loss:redacted")]
    [DataRow("so [12 lines of source text not declassified] on", "Loss:redacted")]
    [DataRow("so [less than 1 line not declassified] on", "Loss:redacted")]
    [DataRow("so [name of the agent redacted] on", "Loss:redacted")]
    [DataRow("so [discussion of fish omitted] on", "Loss:sampling")]
    [DataRow("so [page 3 missing] on", "Loss:lost")]
    [DataRow("so [inaudible] on", "Loss:inaudible")]
    public void Losses_are_gaps(string text, string expected) => Check(text, expected);

    [TestMethod]
    [DataRow("so [Translator's note: twice] on", "Note:translator")]
    [DataRow("so [T.N.: twice] on", "Note:translator")]
    [DataRow("so [Trans.: twice] on", "Note:translator")]
    [DataRow("so [Editor's Note: twice] on", "Note:editor")]
    [DataRow("so [Ed.: twice] on", "Note:editor")]
    [DataRow("so [Note: twice] on", "Note:editor")]
    [DataRow("so [in English] on", "Note:translator")]
    [DataRow("so [In the original: zweimal] on", "Note:translator")]
    [DataRow("the road [i.e., the way out] is", "Note:gloss")]
    [DataRow("so [notes] on", "Sense")]
    [DataRow("so [note the day] on", "Sense")]
    [DataRow("Yes. [This was said before the others came.] Then", "Note:editor")]
    [DataRow("so [stamp: TOP SECRET] on", "Stamp")]
    [DataRow("so [handwritten: read it] on", "Handwritten:handwritten")]
    [DataRow("so [in the margin: read it] on", "Handwritten:marginal")]
    [DataRow("so [underlined by hand: x] on", "Sense")]
    [DataRow("so [underlined] on", "Sense")]
    [DataRow("at the end. [Signature]", "Handwritten:signature")]
    [DataRow("[signed] Ivo Lind", "Handwritten:signature")]
    public void Notes_and_marks_say_what_they_are(string text, string expected) => Check(text, expected);

    [TestMethod]
    [DataRow("Good. [Applause]", "Stage:sound")]
    [DataRow("Good. [Interpretation follows]", "Stage:business")]
    [DataRow("Good. [They drink.]", "Stage:business")]
    [DataRow("Good. [Laughs] Now", "Stage:sound")]
    [DataRow("good [laughing] and", "Stage:sound")]
    [DataRow("Good. [Premier Orlov leaves the room.] Now", "Stage:exit")]
    [DataRow("the [reading of] books", "Sense")]
    [DataRow("the [reading] room", "Sense")]
    public void Stage_directions_are_told_by_their_words(string text, string expected) => Check(text, expected);

    [TestMethod]
    [DataRow("so [Page 3] on", "Page")]
    [DataRow("so [p. 3] on", "Page")]
    [DataRow("so [end of page 3] on", "Page")]
    [DataRow("a statement [1].", "")]
    [DataRow("a statement.[12] Then", "")]
    [DataRow("a statement[3] and", "")]
    public void Pages_and_references_are_told_by_their_numbers(string text, string expected) => Check(text, expected);

    [TestMethod]
    [DataRow("[[illegible]]", "Loss:illegible Loss:illegible")]
    [DataRow("so ［illegible］ and 【North】 Korean", "Loss:illegible Name")]
    [DataRow("so {illegible} and <so> and ⟨so⟩", "")]
    [DataRow("one [two] three 【four]", "Sense")]
    public void Brackets_of_all_widths_pair_with_their_like(string text, string expected) => Check(text, expected);

    [TestMethod]
    [DataRow("THE [NORTH] KOREAN SIDE", "Sense")]
    [DataRow("HE [ORLOV] LEFT", "Sense")]
    [DataRow("SO [ILLEGIBLE] ON", "Loss:illegible")]
    public void Capitals_say_nothing_where_all_is_in_capitals(string text, string expected) => Check(text, expected);

    private static void Check(string text, string expected)
    {
        ConversionContext context = Contexts.Of(text);
        ImmutableArray<InlineMark> marks = new InlineRecogniser(context, NameLexicon.Create([]))
            .Recognise(SpannedText.FromSource(context.Source, 0, text.Length), []).Marks;
        Assert.AreEqual(expected, string.Join(' ', marks.OfType<InsertionMark>().Select(m => m.Kind + (m.Detail is null ? "" : ":" + m.Detail))));
    }
}
