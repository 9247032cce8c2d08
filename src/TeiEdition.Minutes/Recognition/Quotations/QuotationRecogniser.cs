// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.Quotations;

/// <summary>Pairs double quotation marks, straight and curly. Stateless; safe on any thread.</summary>
internal static class QuotationRecogniser
{
    private const int MostWordsOfTerm = 3;

    /// <summary>The quotations of a text, by their starts; they do not nest.</summary>
    /// <param name="text">The printed text.</param>
    public static ImmutableArray<QuotationMark> Find(string text)
    {
        ImmutableArray<QuotationMark>.Builder found = ImmutableArray.CreateBuilder<QuotationMark>();
        int? open = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool opens = text[i] == '“' || (text[i] == '"' && open is null && IsOpening(text, i));
            bool closes = text[i] is '”' or '"' && open is not null;
            if (opens)
            {
                open = i;
            }
            else if (closes && open is { } start)
            {
                if (i > start + 1)
                {
                    found.Add(new QuotationMark(start, i + 1, IsTerm(text, start, i)));
                }

                open = null;
            }
        }

        return found.ToImmutable();
    }

    private static bool IsOpening(string text, int i) =>
        (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '/')
        && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);

    // A word or term is short, and nobody says it: no comma or colon leads to it.
    private static bool IsTerm(string text, int open, int close)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, open).TrimEnd();
        bool said = before.Length > 0 && before[^1] is ',' or ':';
        return !said && text[(open + 1)..close].Split(' ').Length <= MostWordsOfTerm;
    }
}
