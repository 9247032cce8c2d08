// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation.Joining;

/// <summary>The rules by which a break is judged: whether it cut a sentence in two. Immutable; for one document.</summary>
internal sealed partial class JoinRules
{
    // Shorter lines without a full stop may be headings, entries of lists or signatures.
    private const int ShortestParagraph = 60;

    private const int LongestLook = 1000;
    private const string Terminals = ".?!…:。？！：";

    private readonly Convention _convention;
    private readonly SourceText _source;
    private readonly LineMeasure _measure;
    private readonly NameSpans _names;

    /// <summary>Prepares for a document.</summary>
    public JoinRules(ConversionContext context)
    {
        _convention = context.Convention;
        _source = context.Source;
        _measure = LineMeasure.Of(context.Document);
        _names = new NameSpans(
            context.Authority.Entries.SelectMany(e => e.Forms).Concat(context.Settings.Participants.SelectMany(p => p.Names)));
    }

    /// <summary>Decides. Neither piece is empty.</summary>
    public JoinDecision Decide(ParagraphBuilder before, SpannedText next, JoinPlace place)
    {
        if (before.Kind is not (ParagraphKind.Text or ParagraphKind.Item) || IsEnclosed(next.Text) || IsEnclosed(before.Last.Text))
        {
            return JoinDecision.Apart;
        }

        string end = before.Last.Text.TrimEnd(')', ']', '"', '”', '’', '\'', '»');
        if (end.Length == 0)
        {
            return JoinDecision.Apart;
        }

        bool page = before.EndsPage || place == JoinPlace.SameBlock;
        return Terminals.Contains(end[^1], StringComparison.Ordinal)
            ? AfterSentence(before, end, next, page, place)
            : InSentence(before, end, next, page, place);
    }

    // A sentence ends, or an abbreviation.
    private JoinDecision AfterSentence(ParagraphBuilder before, string end, SpannedText next, bool page, JoinPlace place)
    {
        if (_convention.Titles.Contains(LastWord(end)))
        {
            return new JoinDecision(true, Certainty.High, "title-before");
        }

        bool small = BeginsSmall(next.Text);
        if (place == JoinPlace.Front || !page || MarkerPattern().IsMatch(next.Text))
        {
            return JoinDecision.Apart;
        }

        if (small)
        {
            return new JoinDecision(true, end[^1] == ':' ? Certainty.Low : Certainty.Medium, "small-letter-after-stop");
        }

        bool full = _measure.IsFull(before.Last, next.Text);
        if (end[^1] == ':' || !full || before.Length <= before.Last.Length)
        {
            return JoinDecision.Apart;
        }

        // Two paragraphs only where the page shows that one begins.
        bool indented = LineMeasure.Indent(_source, next) > 0;
        return _measure.IndentsParagraphs
            ? indented ? JoinDecision.Apart : new JoinDecision(true, Certainty.Medium, "no-indent-after-page")
            : new JoinDecision(true, place == JoinPlace.SameBlock ? Certainty.Medium : Certainty.Low, "full-line-before-page");
    }

    private JoinDecision InSentence(ParagraphBuilder before, string end, SpannedText next, bool page, JoinPlace place)
    {
        bool small = BeginsSmall(next.Text);
        if (IsUnfinished(end) && (small || page || !MarkerPattern().IsMatch(next.Text)))
        {
            return new JoinDecision(true, small || page ? Certainty.High : Certainty.Medium, "unfinished");
        }

        if (end.Length > 1 && WordIndex.IsHyphen(end[^1]) && WordIndex.IsOfWord(end[^2]) && WordIndex.IsOfWord(next.Text[0]))
        {
            return new JoinDecision(true, small ? Certainty.High : Certainty.Medium, "hyphen");
        }

        if (MarkerPattern().IsMatch(next.Text))
        {
            return JoinDecision.Apart;
        }

        if (small)
        {
            return new JoinDecision(true, Certainty.High, "small-letter");
        }

        if (_names.Span(end, next.Text))
        {
            return new JoinDecision(true, Certainty.High, "name-across");
        }

        if (Closes(before, next.Text))
        {
            return new JoinDecision(true, Certainty.High, "bracket-across");
        }

        return place == JoinPlace.Front ? JoinDecision.Apart : ByLayout(before, end, next, page);
    }

    // No full stop, and a capital or a number behind the break: a heading or a name.
    private JoinDecision ByLayout(ParagraphBuilder before, string end, SpannedText next, bool page)
    {
        bool full = _measure.IsFull(before.Last, next.Text);
        bool isShort = before.Length < ShortestParagraph || (_measure.IsWrapped && !full);
        if (isShort)
        {
            return page && before.Length >= ShortestParagraph
                ? new JoinDecision(false, Certainty.Medium, "line-ends-early")
                : JoinDecision.Apart;
        }

        string first = FirstWord(next.Text);
        bool begins = _convention.FunctionWords.Contains(first) && first != "I";
        bool number = char.IsDigit(next.Text[0]);
        bool expectsNumber = number && _convention.Months.ContainsKey(LastWord(end));
        bool comma = end[^1] is ',' or ';' or '，' or '、';
        bool name = char.IsUpper(LastWord(end).FirstOrDefault());
        return (page, full, begins && !comma) switch
        {
            _ when expectsNumber => new JoinDecision(true, Certainty.High, "date-across"),
            (true, true, _) => new JoinDecision(true, Certainty.Medium, "full-line-before-page"),
            (true, _, false) => new JoinDecision(true, Certainty.Medium, "no-stop-before-page"),
            (true, _, true) => new JoinDecision(false, Certainty.Low, "sentence-begins"),
            (false, true, false) => new JoinDecision(true, Certainty.Medium, "full-line"),
            (false, false, false) when (name && !number) || comma => new JoinDecision(true, Certainty.Low, "no-stop"),
            _ => new JoinDecision(false, Certainty.Medium, "no-stop"),
        };
    }

    // Nothing can end behind such a word.
    private bool IsUnfinished(string end) =>
        LastWord(end) is { Length: > 0 } word && _convention.NeverLast.Contains(word)
        && (char.IsLower(word[0]) || !_convention.Months.ContainsKey(word));

    private static string LastWord(string text) => NameSpans.LastWord(text).TrimStart('[', '(', '"', '“', '‘');

    private static string FirstWord(string text)
    {
        string word = text.TrimStart('[', '(', '"', '“', '‘');
        int end = 0;
        while (end < word.Length && char.IsLetter(word[end]))
        {
            end++;
        }

        return word[..end];
    }

    private static bool BeginsSmall(string text) => char.IsLower(text.AsSpan().TrimStart("[(\"“‘…") is [var first, ..] ? first : ' ');

    // A bracket that was opened before the break is closed behind it.
    private static bool Closes(ParagraphBuilder before, string next)
    {
        ReadOnlySpan<char> look = next.AsSpan(0, Math.Min(next.Length, LongestLook));
        int square = look.IndexOfAny('[', ']');
        int round = look.IndexOfAny('(', ')');
        return (before.OpenSquare > 0 && square >= 0 && look[square] == ']')
            || (before.OpenRound > 0 && round >= 0 && look[round] == ')');
    }

    // Wholly in one pair of parentheses or brackets: a stage direction or a stamp.
    private static bool IsEnclosed(string text) =>
        (text[0] == '(' && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1)
        || (text[0] == '[' && text.IndexOf(']', StringComparison.Ordinal) == text.Length - 1);

    // The number, letter or bullet of an item.
    [GeneratedRegex(@"^(?:\(?[\p{L}\p{Nd}]{1,4}\)|[\p{L}\p{Nd}]{1,3}\.|[-–—•*·])\s", RegexOptions.CultureInvariant)]
    private static partial Regex MarkerPattern();
}
