// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Xml.Diagnostics;

/// <summary>A place in a text. Immutable; safe on any thread.</summary>
/// <param name="Path">The file as the caller named it, <c>-</c> for standard input; not normalised.</param>
/// <param name="Line">1-based line, or null where only the file is known. A line ends at LF, CRLF or CR.</param>
/// <param name="Column">1-based column in UTF-16 code units, or null where only the line is known.</param>
public sealed record SourceLocation(string Path, int? Line = null, int? Column = null)
{
    /// <summary>Writes <c>path:line:column</c>, without the parts that are unknown.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (null, _) => Path,
        (int line, null) => string.Create(CultureInfo.InvariantCulture, $"{Path}:{line}"),
        (int line, int column) => string.Create(CultureInfo.InvariantCulture, $"{Path}:{line}:{column}"),
    };
}
