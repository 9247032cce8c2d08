// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Diagnostics;

/// <summary>
/// One change of a file: what stands from one place up to another is replaced. All places are those of the file before any
/// change. Immutable; safe on any thread.
/// </summary>
/// <param name="Path">The file, as diagnostics name it.</param>
/// <param name="StartLine">1-based line of the first character that goes. A line ends at LF, CRLF or CR.</param>
/// <param name="StartColumn">1-based column of it, in UTF-16 code units.</param>
/// <param name="EndLine">1-based line of the first character that stays.</param>
/// <param name="EndColumn">1-based column of it; the same place as the start where something is only inserted.</param>
/// <param name="Replacement">What stands there instead, as XML text: escaped already.</param>
public sealed record TextEdit(string Path, int StartLine, int StartColumn, int EndLine, int EndColumn, string Replacement);
