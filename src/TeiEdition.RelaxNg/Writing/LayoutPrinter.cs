// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>
/// Breaks pieces into lines: a group stands on one line where it fits, otherwise all its own spaces are line breaks. For one
/// thread.
/// </summary>
/// <param name="target">Takes the text.</param>
internal sealed class LayoutPrinter(StringBuilder target)
{
    private const int Width = 120;
    private const int IndentWidth = 2;

    // Deeper nodes are not indented further: lines would be all space, and a deep schema would grow with the square of its depth.
    private const int MostIndent = 60;

    // Wider than any line.
    private const long Endless = 1L << 32;

    private readonly List<LayoutPiece> _pieces = [];
    private readonly List<long> _widths = [];
    private readonly Stack<int> _open = new();
    private readonly Stack<(bool Flat, int Indent)> _groups = new();
    private int _column;
    private int _pending;

    /// <summary>Takes the next piece; nodes must have been made into others before.</summary>
    public void Add(LayoutPiece piece)
    {
        _pieces.Add(piece);
        _widths.Add(0);
    }

    /// <summary>Prints what was added since the last time, with a line break after it.</summary>
    public void Flush()
    {
        MeasureTails();
        MeasureGroups();
        _groups.Push((false, 0));
        for (int i = 0; i < _pieces.Count; i++)
        {
            Print(_pieces[i], _widths[i]);
        }

        _groups.Clear();
        if (_column > 0)
        {
            target.Append('\n');
        }

        _column = 0;
        _pending = 0;
        _pieces.Clear();
        _widths.Clear();
    }

    // What follows the end of a group up to the next possible line break must fit on the line, too.
    private void MeasureTails()
    {
        long tail = 0;
        for (int i = _pieces.Count - 1; i >= 0; i--)
        {
            switch (_pieces[i].Kind)
            {
                case LayoutKind.Text:
                    tail += _pieces[i].Text!.Length; // a text has its text
                    break;
                case LayoutKind.End:
                    _widths[i] = tail;
                    break;
                case LayoutKind.Space or LayoutKind.Cut or LayoutKind.Line or LayoutKind.Blank:
                    tail = 0;
                    break;
            }
        }
    }

    private void MeasureGroups()
    {
        long flat = 0;
        for (int i = 0; i < _pieces.Count; i++)
        {
            switch (_pieces[i].Kind)
            {
                case LayoutKind.Group or LayoutKind.Align or LayoutKind.Indent:
                    _open.Push(i);
                    _widths[i] = -flat;
                    break;
                case LayoutKind.End:
                    _widths[_open.Pop()] += flat + _widths[i];
                    break;
                case LayoutKind.Text:
                    flat += _pieces[i].Text!.Length; // a text has its text
                    break;
                case LayoutKind.Space:
                    flat++;
                    break;
                case LayoutKind.Line or LayoutKind.Blank:
                    flat += Endless;
                    break;
            }
        }
    }

    private void Print(LayoutPiece piece, long width)
    {
        (bool flat, int indent) = _groups.Peek();
        switch (piece.Kind)
        {
            case LayoutKind.Text:
                PrintText(piece.Text!, indent); // a text has its text
                break;
            case LayoutKind.Space when flat:
                PrintText(" ", indent);
                break;
            case LayoutKind.Cut when flat:
                break;
            case LayoutKind.Space or LayoutKind.Cut or LayoutKind.Line:
                _pending = Math.Max(_pending, 1);
                break;
            case LayoutKind.Blank:
                _pending = 2;
                break;
            case LayoutKind.Group:
                _groups.Push((Fits(width, indent), indent));
                break;
            case LayoutKind.Align:
                _groups.Push((Fits(width, indent), Math.Min(AtLineStart ? indent : _column, MostIndent)));
                break;
            case LayoutKind.Indent:
                _groups.Push((flat, Math.Min(indent + IndentWidth, MostIndent)));
                break;
            case LayoutKind.End:
                _groups.Pop();
                break;
        }
    }

    private bool AtLineStart => _pending > 0 || _column == 0;

    private bool Fits(long width, int indent) => (AtLineStart ? indent : _column) + width <= Width;

    private void PrintText(string text, int indent)
    {
        if (AtLineStart)
        {
            if (_column > 0)
            {
                target.Append('\n', _pending);
            }

            // A space at the beginning of a line would only be seen at its end.
            text = text.TrimStart(' ');
            target.Append(' ', indent);
            _column = indent;
            _pending = 0;
        }

        target.Append(text);
        _column += text.Length;
    }
}
