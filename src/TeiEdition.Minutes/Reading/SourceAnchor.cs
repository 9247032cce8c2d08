// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading;

/// <summary>An offset of a source's text whose place in the file is known; the columns of those behind it follow. Immutable.</summary>
/// <param name="Offset">0-based offset in the text.</param>
/// <param name="Location">Its place.</param>
public readonly record struct SourceAnchor(int Offset, SourceLocation Location);
