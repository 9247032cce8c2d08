// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Evidence.Report;

/// <summary>Kinds and certainties of judgements in words for editors. Stateless.</summary>
internal static class JudgementWords
{
    private const int LongestQuote = 60;

    /// <summary>The word by which ids and filters name a kind.</summary>
    public static string Key(JudgementKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The word for a certainty.</summary>
    public static string Of(Certainty certainty) => certainty.ToString().ToLowerInvariant();

    /// <summary>What a judgement is about.</summary>
    public static string Title(JudgementKind kind) => kind switch
    {
        JudgementKind.Turn => "Speaker's label",
        JudgementKind.Speaker => "Who speaks",
        JudgementKind.Bracket => "Bracket",
        JudgementKind.Parenthesis => "Parenthesis",
        JudgementKind.Join => "Break in a sentence",
        JudgementKind.Hyphen => "Hyphen at a line end",
        JudgementKind.Furniture => "Line of the page",
        JudgementKind.Name => "Name",
        JudgementKind.Date => "Date or time",
        JudgementKind.Stage => "Remark between speeches",
        JudgementKind.Correction => "Misreading",
        JudgementKind.Note => "Note",
        JudgementKind.Field => "Field of the record",
        JudgementKind.Structure => "Heading, item or text",
        _ => kind.ToString(),
    };

    /// <summary>What an editor is asked.</summary>
    public static string Question(JudgementKind kind) => kind switch
    {
        JudgementKind.Turn => "Does a speech begin here?",
        JudgementKind.Speaker => "Whom does the label mean?",
        JudgementKind.Bracket or JudgementKind.Parenthesis => "What do the words in it do?",
        JudgementKind.Join => "Did the break cut one sentence in two?",
        JudgementKind.Hyphen => "Does the hyphen belong to the word?",
        JudgementKind.Furniture => "Is the line text, or does it belong to the page?",
        JudgementKind.Name => "Whom or what does the name mean?",
        JudgementKind.Date => "Which day or time is meant?",
        JudgementKind.Correction => "What should it be?",
        JudgementKind.Note => "Where does the note belong?",
        _ => "What is it?",
    };

    /// <summary>The beginning of a text.</summary>
    public static string Short(string text)
    {
        int cut = text.Length > LongestQuote && char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return text.Length <= LongestQuote ? text : text[..cut] + "…";
    }
}
