// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.Quotations;

/// <summary>
/// Pairs quotation marks: straight and curly double ones, curly single ones, those of German, French and East Asian print.
/// Stateless; safe on any thread.
/// </summary>
internal static class QuotationRecogniser
{
    private const int MostWordsOfTerm = 3;

    // Scripts without spaces have no words to count.
    private const int MostLettersOfTerm = 8;

    /// <summary>What kinds of marks belong together.</summary>
    private enum Family
    {
        None,
        Double,
        Single,
        Low,
        Guillemet,
        SingleGuillemet,
        Corner,
        WhiteCorner,
    }

    /// <summary>The quotations of a text, by their starts; they nest.</summary>
    /// <param name="text">The printed text.</param>
    public static ImmutableArray<QuotationMark> Find(string text)
    {
        List<QuotationMark> found = [];
        Stack<(Family Family, int Start)> open = new();
        int[] counts = new int[Enum.GetValues<Family>().Length];
        for (int i = 0; i < text.Length; i++)
        {
            Family closing = Closed(text, i, counts);
            Family opening = closing == Family.None ? Opened(text, i) : Family.None;
            if (opening != Family.None)
            {
                // Only marks in corners nest in their like; all others begin anew, as at the head of each quoted paragraph.
                if (opening is not (Family.Corner or Family.WhiteCorner) && counts[(int)opening] > 0)
                {
                    PopTo(opening);
                }

                open.Push((opening, i));
                counts[(int)opening]++;
            }
            else if (closing != Family.None)
            {
                int start = PopTo(closing);
                if (i > start + 1)
                {
                    found.Add(new QuotationMark(start, i + 1, IsTerm(text, start, i)));
                }
            }
        }

        return [.. found.OrderBy(q => q.Start)];

        // What is open inside has no end, so it is no quotation.
        int PopTo(Family family)
        {
            while (true)
            {
                (Family top, int start) = open.Pop();
                counts[(int)top]--;
                if (top == family)
                {
                    return start;
                }
            }
        }
    }

    private static Family Opened(string text, int i) => text[i] switch
    {
        '“' => Family.Double,
        '"' when IsOpening(text, i) => Family.Double,
        '‘' when IsOpening(text, i) && char.IsLetter(text[i + 1]) => Family.Single,
        '„' => Family.Low,
        '«' => Family.Guillemet,
        '‹' => Family.SingleGuillemet,
        '「' => Family.Corner,
        '『' => Family.WhiteCorner,
        _ => Family.None,
    };

    private static Family Closed(string text, int i, int[] counts)
    {
        Family family = text[i] switch
        {
            '“' or '”' when counts[(int)Family.Low] > 0 => Family.Low,
            '”' or '"' => Family.Double,
            '’' when !IsApostrophe(text, i) => Family.Single,
            '»' => Family.Guillemet,
            '›' => Family.SingleGuillemet,
            '」' => Family.Corner,
            '』' => Family.WhiteCorner,
            _ => Family.None,
        };
        return counts[(int)family] > 0 ? family : Family.None;
    }

    private static bool IsOpening(string text, int i) =>
        (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '/' or '“' or '‘' or '"')
        && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);

    // Inside a word, or behind the s of a plural when the word that it belongs to follows; ‘friends’ came is a quoted word.
    private static bool IsApostrophe(string text, int i)
    {
        bool inWord = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
        bool plural = i > 0 && text[i - 1] == 's' && i + 2 < text.Length && text[i + 1] is ' ' or '\u00A0' && char.IsLower(text[i + 2])
            && !IsOneWord(text, i) && ClosesLater(text, i + 2);
        return inWord || plural;
    }

    private static bool IsOneWord(string text, int close)
    {
        int start = close - 1;
        while (start > 0 && char.IsLetterOrDigit(text[start]))
        {
            start--;
        }

        return text[start] == '‘';
    }

    // Whether another mark ends the quotation soon: only then is this one none.
    private static bool ClosesLater(string text, int from)
    {
        const int Near = 200;
        int end = Math.Min(text.Length, from + Near);
        for (int i = from; i < end; i++)
        {
            if (text[i] is '‘' or '”')
            {
                return false;
            }

            if (text[i] == '’' && !(i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    // A word or term is short, and nobody says it: no comma or colon leads to it, and it is no cry or question.
    private static bool IsTerm(string text, int open, int close)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, open).TrimEnd();
        bool said = before.Length > 0 && before[^1] is ',' or ':' or '：';
        string[] words = text[(open + 1)..close].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isShort = words.Length <= MostWordsOfTerm
            && !(words.Length == 1 && words[0].Length > MostLettersOfTerm && words[0].Any(c => c >= '\u3000'));
        return !said && isShort && text[close - 1] is not ('!' or '?' or '！' or '？');
    }
}
