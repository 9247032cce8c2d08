// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;

namespace TeiEdition.Minutes.Tests;

/// <summary>What parentheses of fictional sentences are, and which words are in other letters.</summary>
[TestClass]
public sealed class ParenthesisTests
{
    [TestMethod]
    [DataRow("You are young (I was young once). How old?", "")]
    [DataRow("How old? (Pointing to the second row.)", "business")]
    [DataRow("Nineteen. (Prolonged applause, all rise.)", "sound")]
    [DataRow("It is (smiles) very long.", "delivery")]
    [DataRow("Good. (Laughter) Now", "sound")]
    [DataRow("Good (laughs) and bad", "sound")]
    [DataRow("Good. (He stands up.) Now", "business")]
    [DataRow("Good. (To the interpreter) Did you", "delivery")]
    [DataRow("(An aide brings tea.)", "business")]
    [DataRow("Good. (Pause)", "business")]
    [DataRow("No (interrupting) we", "delivery")]
    [DataRow("THE CHAIR (reading the telegram): No", "business")]
    [DataRow("in the army (the 4th Regiment, under Orlov) then", "")]
    [DataRow("He said no (laughter would have been rude).", "")]
    [DataRow("prices (exchange rates) and (tea imports)", "")]
    [DataRow("the way out (i.e. the bridge) is", "note gloss")]
    [DataRow("He goed (sic) home", "note sic")]
    [DataRow("a hill (Translator's note: a small one) is", "note translator")]
    [DataRow("() ( ) (1) ((", "")]
    public void Parenthesis_is_speech_stage_or_note(string text, string expected) => Assert.AreEqual(
        expected,
        string.Join(' ', Marks(text).Select(m => m is StageMark s ? s.Type : m is RemarkMark r ? "note " + r.Type : null).OfType<string>()));

    [TestMethod]
    [DataRow("Ri Yong-ho (리영호) said", null, "리영호=ko")]
    [DataRow("Lind (金日成) said", null, "金日成=und-Hani")]
    [DataRow("Lind (金日成) said", "zh", "金日成=zh")]
    [DataRow("Lind (さくら) said", null, "さくら=ja")]
    [DataRow("the words (самокритика, критика) are in use among them", null, "самокритика=und-Cyrl критика=und-Cyrl")]
    [DataRow("the words самокритика партии are in use among them", "ru", "самокритика партии=ru")]
    [DataRow("Речь идёт о Kim", null, "")]
    [DataRow("Yŏng-ho and Čapek", null, "")]
    public void Words_in_other_letters_are_foreign(string text, string? original, string expected) => Assert.AreEqual(
        expected, string.Join(' ', Marks(text, original).OfType<ForeignMark>().Select(m => $"{text[m.Start..m.End]}={m.Language}")));

    private static ImmutableArray<InlineMark> Marks(string text, string? original = null)
    {
        ConversionContext context = Contexts.Of(text);
        return new InlineRecogniser(context, NameLexicon.Create([]), original)
            .Recognise(SpannedText.FromSource(context.Source, 0, text.Length), []).Marks;
    }
}
