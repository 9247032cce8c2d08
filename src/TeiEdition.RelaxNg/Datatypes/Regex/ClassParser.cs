// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>
/// Parses the character classes and escapes of a regular expression: XML Schema Part 2: Datatypes (Second Edition,
/// 28 October 2004), appendix F.1. For one thread, for one expression.
/// </summary>
/// <param name="text">The expression.</param>
internal sealed class ClassParser(string text)
{
    private int _depth;

    /// <summary>The first error; null where there is none.</summary>
    public RegexError? Error { get; private set; }

    /// <summary>Parses a class in brackets ([12] charClassExpr).</summary>
    /// <param name="at">The offset of the opening bracket, 0-based in UTF-16 code units; afterwards that behind the closing one.</param>
    /// <returns>The set; null where there is an error.</returns>
    public CharSet? ParseClass(ref int at)
    {
        if (_depth == RegexParser.MaxDepth)
        {
            Error = new RegexError(true, string.Create(CultureInfo.InvariantCulture, $"subtractions nest more than {RegexParser.MaxDepth} deep"));
            return null;
        }

        _depth++;
        CharSet? set = ParseGroup(ref at);
        _depth--;
        return set;
    }

    /// <summary>Parses an escape ([23] charClassEsc).</summary>
    /// <param name="at">The offset of the backslash, 0-based in UTF-16 code units; afterwards that behind the escape.</param>
    /// <returns>The set; null where there is an error.</returns>
    public CharSet? ParseEscape(ref int at)
    {
        at++;
        if (at >= text.Length)
        {
            return Fail("a backslash ends it");
        }

        char c = text[at++];
        return c switch
        {
            'n' => Single('\n'),
            'r' => Single('\r'),
            't' => Single('\t'),
            '\\' or '|' or '.' or '?' or '*' or '+' or '(' or ')' or '{' or '}' or '-' or '[' or ']' or '^' => Single(c),
            's' or 'i' or 'c' => new NamedSet(c),
            'S' or 'I' or 'C' => new NotSet(new NamedSet(char.ToLowerInvariant(c))),
            'd' => CategorySet.Find("Nd"),
            'D' => new NotSet(CategorySet.Find("Nd")!), // A category that there is.
            'w' => new NotSet(PunctuationSeparatorsOther()),
            'W' => PunctuationSeparatorsOther(),
            'p' => ParseProperty(ref at),
            'P' => ParseProperty(ref at) is { } property ? new NotSet(property) : null,
            _ => Fail($"\"\\{RuneAt(at - 1)}\" is no escape"),
        };
    }

    private static RangeSet Single(int codePoint) => new(codePoint, codePoint);

    // \W is [\p{P}\p{Z}\p{C}].
    private static CategorySet PunctuationSeparatorsOther() =>
        new(CategorySet.Find("P")!.Categories | CategorySet.Find("Z")!.Categories | CategorySet.Find("C")!.Categories); // Three that there are.

    // [25] catEsc, [26] complEsc: the braces and what is in them.
    private CharSet? ParseProperty(ref int at)
    {
        int end = at < text.Length && text[at] == '{' ? text.IndexOf('}', at) : -1;
        if (end < 0)
        {
            return Fail("the name of a category in braces is missing");
        }

        ReadOnlySpan<char> name = text.AsSpan(at + 1, end - at - 1);
        at = end + 1;
        CharSet? set = name.StartsWith("Is") ? UnicodeBlocks.Find(name[2..]) : CategorySet.Find(name);
        return set ?? Fail($"there is no category or block \"{name}\"");
    }

    // [13] charGroup ::= posCharGroup | negCharGroup | charClassSub
    private CharSet? ParseGroup(ref int at)
    {
        at++;
        bool negative = at < text.Length && text[at] == '^';
        if (negative)
        {
            at++;
        }

        ImmutableArray<CharSet>.Builder parts = ImmutableArray.CreateBuilder<CharSet>();
        while (true)
        {
            if (at >= text.Length)
            {
                return Fail("a closing bracket is missing");
            }

            if (text[at] == ']' && parts.Count > 0)
            {
                at++;
                return Close(parts, negative);
            }

            if (text[at] == '-' && parts.Count > 0 && at + 1 < text.Length && text[at + 1] == '[')
            {
                at++;
                return ParseSubtraction(Close(parts, negative), ref at);
            }

            CharSet? part = ParsePart(ref at, parts.Count == 0);
            if (part is null)
            {
                return null;
            }

            parts.Add(part);
        }
    }

    private CharSet? ParseSubtraction(CharSet whole, ref int at)
    {
        CharSet? taken = ParseClass(ref at);
        if (taken is null)
        {
            return null;
        }

        if (at >= text.Length || text[at] != ']')
        {
            return Fail("a subtraction must be the last part of its class");
        }

        at++;
        return new DifferenceSet(whole, taken);
    }

    // A class escape, a character, or a range of characters: [17] charRange.
    private CharSet? ParsePart(ref int at, bool isFirst)
    {
        bool isEscape = text[at] == '\\';
        CharSet? first = ParseMember(ref at, isFirst);
        if (first is null || at + 1 >= text.Length || text[at] != '-' || text[at + 1] is ']' or '[')
        {
            return first;
        }

        // A hyphen that is itself the first character is no end of a range.
        if (first is not RangeSet { First: int low, Last: int end } || low != end || (!isEscape && low == '-'))
        {
            return Fail("a range must stand between two characters");
        }

        at++;
        bool isHyphen = text[at] == '-';
        CharSet? last = ParseMember(ref at, false);
        if (last is null)
        {
            return null;
        }

        if (isHyphen || last is not RangeSet { First: int high, Last: int highEnd } || high != highEnd)
        {
            return Fail("a range must stand between two characters");
        }

        return high < low ? Fail("a range has its larger character first") : new RangeSet(low, high);
    }

    private CharSet? ParseMember(ref int at, bool isFirst)
    {
        switch (text[at])
        {
            case '\\':
                return ParseEscape(ref at);
            case '[' or ']':
                return Fail($"\"{text[at]}\" must be written \"\\{text[at]}\" in a class");
            case '-' when !isFirst && at + 1 < text.Length && text[at + 1] != ']':
                return Fail("a hyphen within a class must be written \"\\-\"");
            default:
                Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out int length);
                at += length;
                return Single(rune.Value);
        }
    }

    private static CharSet Close(ImmutableArray<CharSet>.Builder parts, bool negative)
    {
        CharSet set = parts.Count == 1 ? parts[0] : new UnionSet(parts.ToImmutable());
        return negative ? new NotSet(set) : set;
    }

    private string RuneAt(int at)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out _);
        return rune.ToString();
    }

    private CharSet? Fail(string reason)
    {
        Error ??= new RegexError(false, reason);
        return null;
    }
}
