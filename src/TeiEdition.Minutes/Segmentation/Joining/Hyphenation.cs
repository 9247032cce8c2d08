// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation.Joining;

/// <summary>
/// Decides whether a hyphen at the end of a line belongs to the word. The document itself is the dictionary. For one document,
/// on one thread.
/// </summary>
internal sealed class Hyphenation(ConversionContext context)
{
    private readonly Convention _convention = context.Convention;
    private readonly Lazy<WordIndex> _words = new(() => new WordIndex(
        context.Source.Text,
        context.Authority.Entries.SelectMany(e => e.Forms).Concat(context.Settings.Participants.SelectMany(p => p.Names))));

    /// <summary>Judges, and takes the judgement down.</summary>
    /// <param name="before">The line that ends.</param>
    /// <param name="next">The line that follows.</param>
    /// <returns>The decision, an editor's where there is one; null where no word goes on from one line to the other.</returns>
    public HyphenDecision? Judge(SpannedText before, SpannedText next)
    {
        if (Decide(before.Text, next.Text) is not { } decision)
        {
            return null;
        }

        int start = before.Offsets[before.Length - 1 - LeftHalf(before.Text).Length];
        int end = next.Offsets[RightHalf(next.Text).Length - 1] + 1;
        Judgement judgement = context.Evidence.Judge(
            JudgementKind.Hyphen, start, end, decision.Rule, decision.Certainty, decision.Keep ? "keep" : "join", "keep", "join");
        return decision with { Keep = judgement.Reading == "keep", Certainty = judgement.Certainty, Rule = judgement.Rule };
    }

    /// <summary>Judges two lines, without taking it down.</summary>
    public HyphenDecision? Decide(string before, string next)
    {
        ReadOnlySpan<char> left = LeftHalf(before);
        ReadOnlySpan<char> right = RightHalf(next);
        if (left.IsEmpty || right.IsEmpty || _convention.HyphenSuspended.Contains(right.ToString()))
        {
            return null;
        }

        if (before[^1] is '\u00AD' or '¬')
        {
            return new HyphenDecision(false, Certainty.High, "soft-hyphen");
        }

        if (char.IsDigit(left[^1]) || char.IsDigit(right[0]))
        {
            return new HyphenDecision(true, Certainty.High, "hyphen-number");
        }

        return ByWords(left, right) ?? ByForm(left, right);
    }

    // The document writes the word elsewhere, one way or the other.
    private HyphenDecision? ByWords(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int joined = _words.Value[string.Concat(left, right)];
        int compound = _words.Value[string.Concat(left, "-", right)];
        int inner = left.LastIndexOf('-');
        joined += inner > 0 ? _words.Value[string.Concat(left[(inner + 1)..], right)] : 0;
        return (joined, compound) switch
        {
            (0, 0) => null,
            ( > 0, 0) => new HyphenDecision(false, Certainty.High, "hyphen-word-elsewhere"),
            (0, > 0) => new HyphenDecision(true, Certainty.High, "hyphen-compound-elsewhere"),
            _ => new HyphenDecision(compound >= joined, Certainty.Medium, "hyphen-both-elsewhere"),
        };
    }

    private HyphenDecision ByForm(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        bool capitals = AllCapitals(left) && AllCapitals(right);
        if (char.IsUpper(right[0]) && !capitals)
        {
            return new HyphenDecision(true, char.IsUpper(left[0]) ? Certainty.High : Certainty.Medium, "hyphen-capital");
        }

        string first = left.ToString();
        string second = right.ToString();
        bool leftKnown = IsKnown(first);
        bool rightKnown = IsKnown(second);
        if (_convention.HyphenFirst.Contains(first))
        {
            return new HyphenDecision(true, Certainty.High, "hyphen-first-part");
        }

        if ((rightKnown && _convention.HyphenBeforeWord.Contains(first)) || (leftKnown && _convention.HyphenLast.Contains(second)))
        {
            return new HyphenDecision(true, Certainty.Medium, "hyphen-part");
        }

        Certainty certainty = (leftKnown, rightKnown) switch
        {
            (true, true) => Certainty.Low,
            (false, false) => Certainty.High,
            _ => Certainty.Medium,
        };
        return new HyphenDecision(false, certainty, "hyphen-no-words");
    }

    private bool IsKnown(string word) =>
        _words.Value[word] > 0 || _convention.FunctionWords.Contains(word) || _convention.NeverLast.Contains(word);

    private static bool AllCapitals(ReadOnlySpan<char> text)
    {
        bool any = false;
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            any |= char.IsUpper(c);
        }

        return any && text.Length > 1;
    }

    // The part of the word before the hyphen that ends the line; empty where the line ends otherwise, as with a dash.
    private static ReadOnlySpan<char> LeftHalf(string line)
    {
        if (line.Length < 2 || !WordIndex.IsHyphen(line[^1]))
        {
            return [];
        }

        int start = line.Length - 1;
        while (start > 0 && (WordIndex.IsOfWord(line[start - 1])
            || (WordIndex.IsInnerMark(line[start - 1]) && start < line.Length - 1 && start > 1 && WordIndex.IsOfWord(line[start - 2]))))
        {
            start--;
        }

        return line.AsSpan(start..^1);
    }

    private static ReadOnlySpan<char> RightHalf(string line)
    {
        int end = 0;
        while (end < line.Length && (WordIndex.IsOfWord(line[end])
            || (WordIndex.IsInnerMark(line[end]) && end > 0 && end + 1 < line.Length && WordIndex.IsOfWord(line[end + 1]))))
        {
            end++;
        }

        return line.AsSpan(0, end);
    }
}
