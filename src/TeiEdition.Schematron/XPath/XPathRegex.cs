// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TeiEdition.Schematron.XPath;

/// <summary>
/// Regular expressions of XPath (XQuery 1.0 and XPath 2.0 Functions and Operators, section 7.6.1) in those of .NET. What has no equal there is
/// not translated, and the expression that has it is not run in this process. Stateless; safe on any thread.
/// </summary>
internal static class XPathRegex
{
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private const string Space = @" \t\n\r";
    private const string Word = @"\p{L}\p{M}\p{N}\p{S}";
    private const string NoWord = @"\p{P}\p{Z}\p{Cc}\p{Cf}\p{Co}\p{Cn}";
    private const string NameStart =
        @"_:A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD";

    private const string NameRest = @"\-.0-9\u00B7\u0300-\u036F\u203F\u2040";

    // A pattern that runs longer on one value than this was made to.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>Translates a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="flags">The flags: <c>s</c>, <c>m</c>, <c>i</c>, <c>x</c>.</param>
    /// <param name="failure">What cannot be translated, as the end of a sentence; null for nothing.</param>
    /// <returns>The expression; null where it cannot be translated.</returns>
    public static Regex? Translate(string pattern, string flags, out string? failure)
    {
        failure = flags.AsSpan().ContainsAnyExcept("smix") ? $"the flags \"{flags}\" are not known" : null;
        string text = flags.Contains('x', StringComparison.Ordinal) ? string.Concat(pattern.Where(c => c is not (' ' or '\t' or '\n' or '\r'))) : pattern;
        StringBuilder result = new(text.Length * 2);
        int at = 0;
        while (at < text.Length && failure is null)
        {
            at = TranslateAtom(text, at, flags, result, ref failure);
        }

        if (failure is not null)
        {
            return null;
        }

        try
        {
            RegexOptions options = RegexOptions.CultureInvariant
                | (flags.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : RegexOptions.None)
                | (flags.Contains('m', StringComparison.Ordinal) ? RegexOptions.Multiline : RegexOptions.None);
            return new Regex(result.ToString(), options, Limit);
        }
        catch (ArgumentException)
        {
            failure = $"\"{pattern}\" is no regular expression";
            return null;
        }
    }

    /// <summary>Whether a part of a string matches. Throws <see cref="DynamicErrorException"/> where that takes too long.</summary>
    /// <param name="regex">The expression.</param>
    /// <param name="text">The string.</param>
    public static bool IsMatch(Regex regex, string text) => Guard(() => regex.IsMatch(text));

    /// <summary>The parts between matches (section 7.6.4); none for the empty string. Throws <see cref="DynamicErrorException"/> where that takes too long.</summary>
    /// <param name="regex">The expression; it does not match the empty string.</param>
    /// <param name="text">The string.</param>
    public static ImmutableArray<string> Tokenize(Regex regex, string text) => text.Length == 0 ? [] : Guard(() =>
    {
        ImmutableArray<string>.Builder parts = ImmutableArray.CreateBuilder<string>();
        int done = 0;
        for (Match match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            parts.Add(text[done..match.Index]);
            done = match.Index + match.Length;
        }

        parts.Add(text[done..]);
        return parts.ToImmutable();
    });

    /// <summary>The string with its matches replaced (section 7.6.3). Throws <see cref="DynamicErrorException"/>.</summary>
    /// <param name="regex">The expression; it does not match the empty string.</param>
    /// <param name="text">The string.</param>
    /// <param name="replacement">What takes their place; <c>$1</c> stands for a group, a backslash before a dollar sign or another backslash.</param>
    public static string Replace(Regex regex, string text, string replacement) =>
        Guard(() => regex.Replace(text, match => Expand(match, replacement)));

    private static string Expand(Match match, string replacement)
    {
        StringBuilder result = new();
        for (int i = 0; i < replacement.Length; i++)
        {
            char next = i + 1 < replacement.Length ? replacement[i + 1] : '\0';
            if (replacement[i] == '\\' && next is '\\' or '$')
            {
                result.Append(next);
                i++;
            }
            else if (replacement[i] == '$' && char.IsAsciiDigit(next))
            {
                int number = next - '0';
                i++;
                while (i + 1 < replacement.Length && char.IsAsciiDigit(replacement[i + 1]) && (number * 10) + replacement[i + 1] - '0' < match.Groups.Count)
                {
                    number = (number * 10) + replacement[++i] - '0';
                }

                result.Append(match.Groups[number].Value);
            }
            else if (replacement[i] is '\\' or '$')
            {
                throw new DynamicErrorException("FORX0004", $"\"{replacement}\" is no replacement");
            }
            else
            {
                result.Append(replacement[i]);
            }
        }

        return result.ToString();
    }

    private static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new DynamicErrorException(string.Empty, "a regular expression takes too long", e);
        }
    }

    private static int TranslateAtom(string text, int at, string flags, StringBuilder result, ref string? failure)
    {
        char c = text[at];
        switch (c)
        {
            case '.':
                result.Append("(?:").Append(Pair).Append(flags.Contains('s', StringComparison.Ordinal) ? @"|[\s\S])" : @"|[^\n\r])");
                return at + 1;
            case '$':
                result.Append(flags.Contains('m', StringComparison.Ordinal) ? @"(?:(?=\n)|\z)" : @"\z");
                return at + 1;
            case '[':
                return TranslateClass(text, at, result, ref failure);
            case '\\':
                return TranslateEscape(text, at, result, ref failure);
            case '(' when at + 1 < text.Length && text[at + 1] == '?' && !(at + 2 < text.Length && text[at + 2] == ':'):
                failure = "a group of a kind that XPath does not have";
                return at + 1;
            default:
                // A quantifier after a character of two units is for both.
                bool isPair = char.IsHighSurrogate(c) && at + 1 < text.Length;
                result.Append(isPair ? $"(?:{text.Substring(at, 2)})" : c.ToString());
                return at + (isPair ? 2 : 1);
        }
    }

    private static int TranslateEscape(string text, int at, StringBuilder result, ref string? failure)
    {
        char c = at + 1 < text.Length ? text[at + 1] : '\0';
        switch (c)
        {
            case 's' or 'i' or 'c' or 'W':
                result.Append('[').Append(SetOf(c)).Append(']');
                return at + 2;
            case 'w':
                result.Append("(?:").Append(Pair).Append("|[").Append(Word).Append("])");
                return at + 2;
            case 'S' or 'I' or 'C':
                result.Append("(?:").Append(Pair).Append("|[^").Append(SetOf(char.ToLowerInvariant(c))).Append("])");
                return at + 2;
            case 'p' or 'P':
                int end = text.IndexOf('}', at);
                failure = end < 0 ? "a category without its braces" : failure;
                result.Append(text, at, Math.Max(at + 2, end + 1) - at);
                return Math.Max(at + 2, end + 1);
            case 'd' or 'D' or 'n' or 'r' or 't' or >= '1' and <= '9':
                result.Append('\\').Append(c);
                return at + 2;
            default:
                failure = "\\|.-^?*+{}()[]$".Contains(c, StringComparison.Ordinal) ? failure
                    : string.Create(CultureInfo.InvariantCulture, $"the escape \\{c} is not one of XPath's");
                result.Append('\\').Append(c);
                return at + 2;
        }
    }

    // What excludes characters takes those of two units whole.
    private static int TranslateClass(string text, int at, StringBuilder result, ref string? failure)
    {
        bool isNegative = at + 1 < text.Length && text[at + 1] == '^';
        StringBuilder inner = new();
        int end = TranslateSet(text, at + (isNegative ? 2 : 1), inner, ref failure);
        result.Append(isNegative ? $"(?:{Pair}|[^{inner}])" : $"[{inner}]");
        return end;
    }

    private static int TranslateSet(string text, int at, StringBuilder result, ref string? failure)
    {
        while (at < text.Length && text[at] != ']')
        {
            char c = text[at];
            char next = at + 1 < text.Length ? text[at + 1] : '\0';
            if (char.IsSurrogate(c) || (c == '\\' && next is 'S' or 'I' or 'C'))
            {
                failure = "a set that .NET cannot express";
            }

            if (c == '-' && next == '[')
            {
                bool isNegative = at + 2 < text.Length && text[at + 2] == '^';
                result.Append(isNegative ? "-[^" : "-[");
                at = TranslateSet(text, at + (isNegative ? 3 : 2), result, ref failure);
                result.Append(']');
            }
            else if (c == '\\' && next is 's' or 'i' or 'c' or 'w' or 'W')
            {
                result.Append(SetOf(next));
                at += 2;
            }
            else if (c == '\\')
            {
                at = TranslateEscape(text, at, result, ref failure);
            }
            else
            {
                result.Append(c == '[' ? "\\[" : c.ToString());
                at++;
            }
        }

        failure ??= at < text.Length ? null : "a set does not end";
        return at + 1;
    }

    private static string SetOf(char escape) => escape switch
    {
        's' => Space,
        'i' => NameStart,
        'c' => NameStart + NameRest,
        'w' => Word,
        _ => NoWord,
    };
}
