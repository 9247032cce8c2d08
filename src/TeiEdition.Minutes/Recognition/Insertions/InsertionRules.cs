// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>
/// The rules by which insertions are told apart, in their order: the first that has an opinion decides. Each has a name,
/// which the reports give. Stateless; safe on any thread.
/// </summary>
internal static partial class InsertionRules
{
    /// <summary>Name and rule, in the order of asking.</summary>
    public static ImmutableArray<(string Name, Func<InsertionContext, InsertionJudgement?> Judge)> All =>
    [
        ("empty", Empty),
        ("sic", Sic),
        ("loss", Loss),
        ("labelled note", LabelledNote),
        ("mark on the document", DocumentMark),
        ("stage direction", StageDirection),
        ("punctuation", Punctuation),
        ("variant form", Variant),
        ("part of a name", PartOfName),
        ("title and name", TitleAndName),
        ("pronoun and name", PronounAndName),
        ("proper adjective", ProperAdjective),
        ("words of the sentence", Sense),
    ];

    private static InsertionJudgement? Empty(InsertionContext c) =>
        c.Content.Length == 0 ? new InsertionJudgement(InsertionKind.Loss, Certainty.Low, "unspecified") : null;

    private static InsertionJudgement? Sic(InsertionContext c)
    {
        if (!c.Content.Equals("sic", StringComparison.OrdinalIgnoreCase) && !c.Content.Equals("sic!", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int end = c.Bracket.Start;
        while (end > 0 && char.IsWhiteSpace(c.Text[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && !char.IsWhiteSpace(c.Text[start - 1]) && c.Text[start - 1] is not ('[' or ']' or '"' or '“' or '('))
        {
            start--;
        }

        return new InsertionJudgement(InsertionKind.Sic, Certainty.High, null, start < end ? start : null);
    }

    private static InsertionJudgement? Loss(InsertionContext c)
    {
        if (c.Content.Trim('.', ' ', '…').Length == 0)
        {
            return new InsertionJudgement(InsertionKind.Loss, Certainty.High, "ellipsis");
        }

        string? reason = c.Words
            .Select(w => w.Trim('.', ',', ':', ';', '?', '(', ')', '-', '—'))
            .Where(c.Convention.LossWords.ContainsKey)
            .Select(w => c.Convention.LossWords[w])
            .FirstOrDefault();
        bool few = c.Words.Length <= 6;
        return reason is not null && few ? new InsertionJudgement(InsertionKind.Loss, Certainty.High, reason) : null;
    }

    private static InsertionJudgement? LabelledNote(InsertionContext c)
    {
        Match match = NotePattern().Match(c.Content);
        return match.Success
            ? new InsertionJudgement(InsertionKind.Note, Certainty.High, match.Groups["who"].Success ? match.Groups["who"].Value.ToLowerInvariant() : "editor")
            : null;
    }

    private static InsertionJudgement? DocumentMark(InsertionContext c)
    {
        Match match = MarkPattern().Match(c.Content);
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["stamp"].Success
            ? new InsertionJudgement(InsertionKind.Stamp, Certainty.High)
            : new InsertionJudgement(InsertionKind.Handwritten, Certainty.High, match.Groups["hand"].Value.ToLowerInvariant().Replace(' ', '-'));
    }

    private static InsertionJudgement? StageDirection(InsertionContext c)
    {
        string first = c.Words[0].Trim('.', ',', '!');
        bool apart = char.IsUpper(c.Content[0]) || c.After.TrimStart().Length == 0 || c.Words.Length == 1;
        return apart && c.Words.Length <= 8 && c.Convention.StageWords.TryGetValue(first, out string? type)
            && (c.IsSentenceStart || c.Words.Length == 1)
            ? new InsertionJudgement(InsertionKind.Stage, Certainty.High, type)
            : null;
    }

    private static InsertionJudgement? Punctuation(InsertionContext c)
    {
        if (c.Content.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        // "[?]" inside a sentence, after a name, is the translator's doubt about the name; at its end it is the mark that was left out.
        bool doubt = c.Content == "?" && c.WordBefore.Length > 0 && char.IsUpper(c.WordBefore[0])
            && c.NextLetter is { } next && char.IsLower(next);
        return doubt
            ? new InsertionJudgement(InsertionKind.Note, Certainty.Medium, "doubt")
            : new InsertionJudgement(InsertionKind.Punctuation, Certainty.High);
    }

    // The form of a name, after a like form of it.
    private static InsertionJudgement? Variant(InsertionContext c)
    {
        if (!c.IsCapitalised || c.Bracket.Start == 0 || c.Text[c.Bracket.Start - 1] != ' ')
        {
            return null;
        }

        int end = c.Bracket.Start - 1;
        PrintedName? name = c.Names.FirstOrDefault(n => n.End == end);
        int start = name?.NameStart ?? WordsBack(c.Text, end, c.Words.Length);
        string other = c.Text[start..end];
        bool capitalised = other.Length > 0 && other.Split(' ').All(w => char.IsUpper(w[0]));
        return capitalised && !other.Contains(']', StringComparison.Ordinal) && Likeness.AreVariants(other, c.Content)
            ? new InsertionJudgement(InsertionKind.Variant, name is null ? Certainty.Medium : Certainty.High, null, start)
            : null;
    }

    private static InsertionJudgement? PartOfName(InsertionContext c) =>
        c.NameAround is { } name && (name.FormStart < c.Bracket.Start || name.End > c.Bracket.End)
            ? new InsertionJudgement(InsertionKind.Name, Certainty.High)
            : null;

    // "Comrade Chairman [Name]": the title stood alone, the bracket says who bore it.
    private static InsertionJudgement? TitleAndName(InsertionContext c) =>
        c.NameAround is { } name && name.FormStart >= c.Bracket.Start
            ? new InsertionJudgement(InsertionKind.Identification, Certainty.High)
            : null;

    private static InsertionJudgement? PronounAndName(InsertionContext c)
    {
        if (!c.Convention.Pronouns.Contains(c.WordBefore) || c.IsSentenceStart)
        {
            return null;
        }

        if (c.NameAsContent is not null || (c.IsCapitalised && c.Words.All(w => !c.Convention.FunctionWords.Contains(w))))
        {
            return new InsertionJudgement(InsertionKind.Identification, Certainty.High);
        }

        bool nounPhrase = c.Words.Length is > 1 and <= 6 && c.Words[0] is "the" or "i.e." or "namely";
        return nounPhrase ? new InsertionJudgement(InsertionKind.Identification, Certainty.Medium) : null;
    }

    private static InsertionJudgement? ProperAdjective(InsertionContext c)
    {
        if (!c.IsCapitalised || c.IsSentenceStart || c.TouchesWordBefore || c.Words.Any(c.Convention.FunctionWords.Contains))
        {
            return null;
        }

        return c.NextLetter is { } next && char.IsUpper(next)
            ? new InsertionJudgement(InsertionKind.Name, Certainty.Medium)
            : new InsertionJudgement(InsertionKind.Identification, Certainty.Medium);
    }

    private static InsertionJudgement Sense(InsertionContext c) =>
        new(InsertionKind.Sense, c.IsCapitalised && !c.IsSentenceStart ? Certainty.Medium : Certainty.High);

    // Where so many words begin that end at an index.
    private static int WordsBack(string text, int end, int words)
    {
        int start = end;
        for (int i = 0; i < words && start > 0; i++)
        {
            start = text.LastIndexOf(' ', start - 1);
            if (start < 0)
            {
                return 0;
            }
        }

        return start == end ? start : start + 1;
    }

    [GeneratedRegex(@"^(?:(?<who>translator|editor|interpreter|author|archivist)s?['’]?s?['’]?\s+note|note)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotePattern();

    [GeneratedRegex(@"^(?:(?<stamp>stamp(?:ed)?)|(?<hand>handwritten|marginalia|in the margin|by hand|signature|signed))\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MarkPattern();
}
