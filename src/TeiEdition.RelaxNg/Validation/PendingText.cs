// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml;
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>
/// The text of an element that may be its whole content, gathered until the element ends or another begins: comments and CDATA
/// sections divide it into several nodes. For one thread.
/// </summary>
internal sealed class PendingText
{
    private string? _first;
    private StringBuilder? _more;

    // All pieces together, once somebody has asked.
    private string? _whole;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _first is null;

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsWhite => XmlWhiteSpace.IsWhite(Value);

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Value => _more is { Length: > 0 } ? _whole ??= _more.ToString() : _first;

    /// <summary>Where the text begins: 1-based line; 0 where that is unknown.</summary>
    public int Line { get; private set; }

    /// <summary>Where the text begins: 1-based column in UTF-16 code units.</summary>
    public int Column { get; private set; }

    /// <summary>Adds a piece.</summary>
    /// <param name="piece">The characters.</param>
    /// <param name="lines">Where they stand.</param>
    public void Append(string piece, IXmlLineInfo? lines)
    {
        if (_first is null)
        {
            _first = piece;
            Line = lines?.LineNumber ?? 0;
            Column = lines?.LinePosition ?? 0;
            return;
        }

        _more ??= new StringBuilder();
        if (_more.Length == 0)
        {
            _more.Append(_first);
        }

        _more.Append(piece);
        _whole = null;
    }

    /// <summary>Forgets it.</summary>
    public void Clear()
    {
        if (_first is not null)
        {
            _first = null;
            _more?.Clear();
            _whole = null;
            Line = 0;
            Column = 0;
        }
    }
}
