// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation;

/// <summary>Turns line information into a place. Stateless.</summary>
internal static class Places
{
    /// <summary>Where the name begins of the element or attribute at which a reader stands, or the file alone where the lines are unknown.</summary>
    public static SourceLocation Of(XmlReader reader, string path) =>
        reader is IXmlLineInfo lines && lines.HasLineInfo() ? Of(path, lines.LineNumber, lines.LinePosition) : new SourceLocation(path);

    /// <summary>A place by its numbers; the file alone for 0.</summary>
    public static SourceLocation Of(string path, int line, int column) =>
        line > 0 ? new SourceLocation(path, line, column) : new SourceLocation(path);
}
