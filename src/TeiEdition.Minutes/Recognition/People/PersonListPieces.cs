// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Cuts a list of persons at its commas, semicolons and dashes. Stateless; safe on any thread.</summary>
internal static class PersonListPieces
{
    /// <summary>The pieces, each with its index and what stands before and behind it: a comma, a semicolon, a dash; at the beginning nothing.</summary>
    /// <param name="text">The list.</param>
    public static IEnumerable<(string Piece, int Index, char Before, char After)> Split(string text)
    {
        int start = Marker(text);
        int depth = 0;
        char before = '\0';
        for (int i = start; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ';';
            depth = Math.Max(0, depth + (c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0));
            bool dash = i > start && i + 1 < text.Length && c is '–' or '—' or '-' && text[i - 1] == ' ' && text[i + 1] == ' ';
            if (i == text.Length || (depth == 0 && (c is ',' or ';' || dash || EndsSentence(text, i))))
            {
                string piece = text[start..i];
                string trimmed = piece.TrimStart();
                if (trimmed.StartsWith("and ", StringComparison.Ordinal))
                {
                    trimmed = trimmed[4..].TrimStart();
                }

                if (trimmed.TrimEnd(' ', '.').Length > 0)
                {
                    yield return (trimmed.TrimEnd(), start + piece.Length - trimmed.Length, before, dash ? '–' : c);
                }

                before = dash ? '–' : c == '.' ? ';' : c;
                start = i + 1;
            }
        }
    }

    /// <summary>A text without what stands in parentheses, and that.</summary>
    /// <param name="text">The text.</param>
    public static (string Text, ImmutableArray<string> Remarks) WithoutParentheses(string text)
    {
        if (!text.Contains('(', StringComparison.Ordinal))
        {
            return (text, []);
        }

        StringBuilder outside = new();
        ImmutableArray<string>.Builder remarks = ImmutableArray.CreateBuilder<string>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && depth++ == 0)
            {
                start = i + 1;
            }
            else if (text[i] == ')' && depth > 0 && --depth == 0)
            {
                remarks.Add(text[start..i]);
            }
            else if (depth == 0)
            {
                outside.Append(text[i]);
            }
        }

        return (string.Join(' ', outside.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)), remarks.ToImmutable());
    }

    // A full stop behind a word of small letters, and a capital behind it: "… Second Secretary. Interpreter: …".
    private static bool EndsSentence(string text, int index) =>
        text[index] == '.' && index > 4 && index + 2 < text.Length && text[index + 1] == ' ' && char.IsUpper(text[index + 2])
        && text.AsSpan(index - 4, 4).IndexOfAnyExceptInRange('a', 'z') < 0;

    // A bullet or number at the beginning.
    private static int Marker(string text)
    {
        int i = 0;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is '-' or '•' or '–' or '—' or '*' or '·'))
        {
            i++;
        }

        return i > 0 && i < text.Length && text[i] is '.' or ')' ? i + 1 : i > 0 && i < text.Length && text[i] == ' ' ? i : 0;
    }
}
