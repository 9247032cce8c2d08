// SPDX-License-Identifier: MIT
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation;

/// <summary>Turns line information into a place. Stateless.</summary>
internal static class Places
{
    /// <summary>Where the name of an element or attribute begins, or the file alone where the lines are unknown.</summary>
    public static SourceLocation Of(XObject node, string path) => Of((IXmlLineInfo)node, path);

    /// <summary>Where the name begins of the element or attribute at which a reader stands, or the file alone where the lines are unknown.</summary>
    public static SourceLocation Of(XmlReader reader, string path) =>
        reader is IXmlLineInfo lines ? Of(lines, path) : new SourceLocation(path);

    /// <summary>A place by its numbers; the file alone for 0.</summary>
    public static SourceLocation Of(string path, int line, int column) =>
        line > 0 ? new SourceLocation(path, line, column) : new SourceLocation(path);

    private static SourceLocation Of(IXmlLineInfo lines, string path) =>
        lines.HasLineInfo() ? Of(path, lines.LineNumber, lines.LinePosition) : new SourceLocation(path);
}
