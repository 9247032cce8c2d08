// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary>Where a node of a schema stands in its file: half-open. Immutable.</summary>
/// <param name="Path">The file or URI, as it was given or resolved.</param>
/// <param name="Start">Where it begins: in the XML syntax the first character of the element's name, in the compact syntax its first token.</param>
/// <param name="End">Where it ends; null where the reader does not know it.</param>
public sealed record SourceSpan(string Path, TextPosition Start, TextPosition? End = null)
{
    /// <summary>The beginning, as diagnostics name it.</summary>
    public SourceLocation ToLocation() => new(Path, Start.Line, Start.Column);
}
