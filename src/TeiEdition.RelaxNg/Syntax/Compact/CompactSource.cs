// SPDX-License-Identifier: MIT
using System.Buffers;
using System.Globalization;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>
/// The characters of a schema after newline normalisation and escape interpretation (RELAX NG Compact Syntax, appendix A,
/// sections 2.3 and 2.4), with the way back to lines and columns of the file as it stands. Immutable once made.
/// </summary>
internal sealed class CompactSource
{
    // What is not copied as it is: line ends, the beginning of an escape, and what is no character of XML.
    private static readonly SearchValues<char> Stops = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\\\uFFFE\uFFFF");

    private readonly char[] _text;
    private int _length;
    private readonly List<int> _lines = [0];

    // For each escape the place of its replacement in the text, and how many more characters all up to it have in the file.
    private readonly List<int> _escapes = [];
    private readonly List<int> _shifts = [];
    private int _line;

    /// <summary>Makes the source of decoded text, and reports what is wrong with its characters and escapes.</summary>
    public CompactSource(ReadOnlySpan<char> raw, CompactErrors errors)
    {
        _text = new char[raw.Length];
        int from = 0;
        while (from < raw.Length)
        {
            int plain = raw[from..].IndexOfAny(Stops);
            plain = plain < 0 ? raw.Length - from : plain;
            raw.Slice(from, plain).CopyTo(_text.AsSpan(_length));
            _length += plain;
            from += plain;
            if (from < raw.Length)
            {
                from += CopyStop(raw[from..], errors);
            }
        }
    }

    /// <summary>The characters; a line ends with a line feed.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>Whether the line feed at a place was written as an escape, so that no line ends there.</summary>
    public bool IsEscape(int index) => _escapes.Count > 0 && _escapes.BinarySearch(index) >= 0;

    /// <summary>The line and column of a place. Quick when places are asked for in ascending order.</summary>
    public TextPosition Locate(int index)
    {
        if (index < _lines[_line])
        {
            int found = _lines.BinarySearch(index);
            _line = found < 0 ? ~found - 1 : found;
        }

        while (_line + 1 < _lines.Count && _lines[_line + 1] <= index)
        {
            _line++;
        }

        int start = _lines[_line];
        return new TextPosition(_line + 1, index - start + Shift(index) - Shift(start) + 1);
    }

    // How many more characters the file has before a place than the text.
    private int Shift(int index)
    {
        if (_escapes.Count == 0)
        {
            return 0;
        }

        int found = _escapes.BinarySearch(index);
        int before = found < 0 ? ~found : found;
        return before == 0 ? 0 : _shifts[before - 1];
    }

    private int CopyStop(ReadOnlySpan<char> rest, CompactErrors errors)
    {
        switch (rest[0])
        {
            case '\n':
                AddLine();
                return 1;
            case '\r':
                AddLine();
                return rest.Length > 1 && rest[1] == '\n' ? 2 : 1;
            case '\\':
                return CopyBackslash(rest, errors);
            default:
                string number = ((int)rest[0]).ToString("X4", CultureInfo.InvariantCulture);
                errors.Report(CompactSyntaxDiagnostics.BadCharacter, Locate(_length), number);
                _text[_length++] = ' ';
                return 1;
        }
    }

    private void AddLine()
    {
        _text[_length++] = '\n';
        _lines.Add(_length);
    }

    private int CopyBackslash(ReadOnlySpan<char> rest, CompactErrors errors)
    {
        int at = 1;
        while (at < rest.Length && rest[at] == 'x')
        {
            at++;
        }

        if (at == 1 || at == rest.Length || rest[at] != '{')
        {
            _text[_length++] = '\\';
            return 1;
        }

        int digits = ++at;
        int value = 0;
        while (at < rest.Length && char.IsAsciiHexDigit(rest[at]))
        {
            value = Math.Min((value * 16) + HexValue(rest[at]), 0x110000);
            at++;
        }

        bool closed = at > digits && at < rest.Length && rest[at] == '}';
        bool legal = IsXmlChar(value);
        if (!closed)
        {
            errors.Report(CompactSyntaxDiagnostics.BadEscape, Locate(_length), rest[..digits].ToString());
        }
        else if (!legal)
        {
            errors.Report(CompactSyntaxDiagnostics.BadEscapedCharacter, Locate(_length), Shorten(rest[..(at + 1)]));
        }

        int used = closed ? at + 1 : at;
        AddEscaped(legal ? value : '_', used);
        return used;
    }

    private void AddEscaped(int value, int written)
    {
        int place = _length;
        if (value > 0xFFFF)
        {
            _text[_length++] = (char)(0xD800 + ((value - 0x10000) >> 10));
            _text[_length++] = (char)(0xDC00 + ((value - 0x10000) & 0x3FF));
        }
        else
        {
            _text[_length++] = (char)value;
        }

        _escapes.Add(place);
        _shifts.Add((_shifts.Count == 0 ? 0 : _shifts[^1]) + written - (_length - place));
    }

    private static string Shorten(ReadOnlySpan<char> escape) =>
        escape.Length <= 20 ? escape.ToString() : string.Concat(escape[..16], "…}");

    private static int HexValue(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static bool IsXmlChar(int value) =>
        value is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF);
}
