// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Recognition.Parentheses;

/// <summary>Tells stage directions and notes in parentheses from those of the speech itself. For one document, on one thread.</summary>
/// <param name="convention">The words of the rules.</param>
/// <param name="evidence">Takes down the judgements and knows the editor's decisions.</param>
internal sealed class ParenthesisRecogniser(Convention convention, EvidenceLog evidence)
{
    private const int Longest = 240;
    private const int MostWords = 16;
    private const int MostWordsOfAddress = 6;
    private const int DeepestNesting = 8;

    /// <summary>Adds the marks of parentheses that are no speech.</summary>
    /// <param name="marks">Gets the marks.</param>
    /// <param name="text">The text.</param>
    public void Add(NestedMarks marks, SpannedText text)
    {
        Stack<int> open = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text.Text[i] is '(' or '（')
            {
                open.Push(i);
            }
            else if (text.Text[i] is ')' or '）' && open.TryPop(out int start) && open.Count < DeepestNesting)
            {
                Judge(marks, text, start, i + 1);
            }
        }
    }

    private void Judge(NestedMarks marks, SpannedText text, int start, int end)
    {
        if (end - start > Longest || end - start <= 2)
        {
            return;
        }

        string content = text.Text[(start + 1)..(end - 1)].Trim();
        if (!content.Any(char.IsLetter))
        {
            return;
        }

        (string reading, string rule, string? type, Certainty certainty) = Read(text.Text, start, end, content);
        Judgement stands = evidence.Judge(
            JudgementKind.Parenthesis, text.Offsets[start], text.Offsets[end - 1] + 1, rule, certainty, reading, "speech", "stage", "note");
        if (stands.Reading == "stage")
        {
            marks.TryAdd(new StageMark(start, end, reading == "stage" && type is not null ? type : "business", stands.Certainty));
        }
        else if (stands.Reading == "note")
        {
            marks.TryAdd(new RemarkMark(start, end, reading == "note" && type is not null ? type : "gloss", stands.Certainty));
        }
    }

    private (string Reading, string Rule, string? Type, Certainty Certainty) Read(string text, int start, int end, string content)
    {
        string[] words = content.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        string? label = LabelledInsertions.Label(content, convention.BracketWords);
        if (label is "gloss" or "sic" || (label?.StartsWith("note-", StringComparison.Ordinal) == true && content.Contains(':', StringComparison.Ordinal)))
        {
            return ("note", "labelled note", label.StartsWith("note-", StringComparison.Ordinal) ? label[5..] : label, Certainty.High);
        }

        if (words.Length <= MostWords && StageType(text, start, end, words) is { } stage)
        {
            return ("stage", "stage direction", stage.Type, stage.Certainty);
        }

        return ("speech", "words in parentheses", null, Certainty.High);
    }

    private (string Type, Certainty Certainty)? StageType(string text, int start, int end, string[] words)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, start - 200)..start).TrimEnd();
        ReadOnlySpan<char> after = text.AsSpan(end..Math.Min(text.Length, end + 200)).TrimStart();
        bool sentenceStart = before.Length == 0 || ".?!:;…”\"’)]–—".Contains(before[^1], StringComparison.Ordinal);
        bool sentenceEnd = after.Length == 0 || char.IsUpper(after[0]) || !char.IsLetterOrDigit(after[0]);
        bool capital = char.IsUpper(words[0][0]);
        bool apart = capital && sentenceStart && sentenceEnd;
        string first = words[0].Trim('.', ',', '!', ';', ':');
        bool verb = words.Skip(1).Any(w => convention.Auxiliaries.Contains(w));
        if (convention.StageWords.TryGetValue(first, out string? type)
            && !verb && (apart || words.Length == 1 || ((!convention.WeakStageWords.Contains(first) || first.EndsWith("ing", StringComparison.OrdinalIgnoreCase)) && !words.Skip(1).Any(convention.Pronouns.Contains))))
        {
            return (type, Certainty.High);
        }

        if (apart && !verb && StageInsertions.TypeOf(words, convention, isSentence: true) is { } further)
        {
            return (further, Certainty.High);
        }

        bool address = apart && words.Length <= MostWordsOfAddress && convention.StageAddresses.Contains(words[0]) && words.Length > 1;
        return address ? ("delivery", Certainty.Medium) : null;
    }
}
