// SPDX-License-Identifier: MIT
using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TeiEdition.Xml.Names;

namespace TeiEdition.Xml.Reading;

/// <summary>
/// Finds the declarations of entities and notations in an internal subset that a parser has accepted (XML 1.0, section 2.8),
/// parameter entities included; of anything else it makes nothing. For one subset and thread.
/// </summary>
internal sealed class DoctypeScanner
{
    // As the parser's own limits have stopped what nests or grows without end, these only bound a subset that nobody parsed.
    private const int MaxDepth = 32;
    private const int MaxCharacters = 4_000_000;

    private static readonly SearchValues<char> WordEnd = SearchValues.Create(" \t\r\n\"'>");

    private readonly Dictionary<string, string> _parameters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _general = new(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>.Builder _unparsed = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>.Builder _notations = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private int _rest = MaxCharacters;

    /// <summary>Reads a subset.</summary>
    /// <param name="subset">What stands between the square brackets.</param>
    public DoctypeDeclarations Scan(string subset)
    {
        Scan(subset, 0);
        return new DoctypeDeclarations(_unparsed.ToImmutable(), _notations.ToImmutable());
    }

    private void Scan(ReadOnlySpan<char> text, int depth)
    {
        _rest -= text.Length;
        while (_rest >= 0 && text.IndexOfAny('<', '%') is >= 0 and var next)
        {
            text = text[next..];
            if (text[0] == '%')
            {
                int semicolon = text.IndexOf(';');
                if (semicolon < 0)
                {
                    return;
                }

                if (depth < MaxDepth && _parameters.TryGetValue(text[1..semicolon].ToString(), out string? replacement))
                {
                    Scan(replacement, depth + 1);
                }

                text = text[(semicolon + 1)..];
            }
            else
            {
                text = Declaration(text);
            }
        }
    }

    // What follows the declaration, comment or instruction at which the text begins.
    private ReadOnlySpan<char> Declaration(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<!--", StringComparison.Ordinal))
        {
            return After(text[4..], "-->");
        }

        if (text.StartsWith("<?", StringComparison.Ordinal))
        {
            return After(text, "?>");
        }

        if (text.StartsWith("<!ENTITY", StringComparison.Ordinal))
        {
            text = Entity(text[8..]);
        }
        else if (text.StartsWith("<!NOTATION", StringComparison.Ordinal))
        {
            text = text[10..];
            _notations.Add(Word(ref text).ToString());
        }

        return AfterDeclaration(text);
    }

    private ReadOnlySpan<char> Entity(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = Word(ref text);
        bool parameter = name is "%";
        name = parameter ? Word(ref text) : name;
        text = text.TrimStart(XmlNames.WhiteSpace);
        if (text.Length > 0 && text[0] is '"' or '\'')
        {
            string value = Literal(ref text);
            if (parameter)
            {
                _parameters.TryAdd(name.ToString(), WithCharacters(value));
            }
            else
            {
                _general.Add(name.ToString());
            }

            return text;
        }

        if (Word(ref text) is "PUBLIC")
        {
            Literal(ref text);
        }

        Literal(ref text);

        // Of several declarations the first binds (section 4.2).
        if (!parameter && _general.Add(name.ToString()) && Word(ref text) is "NDATA")
        {
            _unparsed.Add(name.ToString());
        }

        return text;
    }

    private static ReadOnlySpan<char> Word(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart(XmlNames.WhiteSpace);
        int end = text.IndexOfAny(WordEnd);
        end = end < 0 ? text.Length : end;
        ReadOnlySpan<char> word = text[..end];
        text = text[end..];
        return word;
    }

    private static string Literal(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart(XmlNames.WhiteSpace);
        if (text.IsEmpty || text[0] is not ('"' or '\''))
        {
            return string.Empty;
        }

        int end = text[1..].IndexOf(text[0]);
        if (end < 0)
        {
            text = [];
            return string.Empty;
        }

        string value = text.Slice(1, end).ToString();
        text = text[(end + 2)..];
        return value;
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string mark)
    {
        int end = text.IndexOf(mark, StringComparison.Ordinal);
        return end < 0 ? [] : text[(end + mark.Length)..];
    }

    private static ReadOnlySpan<char> AfterDeclaration(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('>', '"', '\'') is >= 0 and var mark)
        {
            if (text[mark] == '>')
            {
                return text[(mark + 1)..];
            }

            int close = text[(mark + 1)..].IndexOf(text[mark]);
            text = close < 0 ? [] : text[(mark + close + 2)..];
        }

        return [];
    }

    // Section 4.5: character references in a literal are replaced when it is declared.
    private static string WithCharacters(string literal)
    {
        int reference = literal.IndexOf("&#", StringComparison.Ordinal);
        if (reference < 0)
        {
            return literal;
        }

        StringBuilder value = new(literal.Length);
        ReadOnlySpan<char> rest = literal;
        while (rest.IndexOf("&#", StringComparison.Ordinal) is >= 0 and var start)
        {
            value.Append(rest[..start]);
            rest = rest[(start + 2)..];
            int semicolon = rest.IndexOf(';');
            ReadOnlySpan<char> digits = semicolon < 0 ? [] : rest[..semicolon];
            bool hexadecimal = digits.StartsWith('x');
            bool number = int.TryParse(
                hexadecimal ? digits[1..] : digits,
                hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
                CultureInfo.InvariantCulture,
                out int code);
            value.Append(number && Rune.IsValid(code) ? new Rune(code).ToString() : string.Empty);
            rest = semicolon < 0 ? [] : rest[(semicolon + 1)..];
        }

        return value.Append(rest).ToString();
    }
}
