// SPDX-License-Identifier: MIT
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation;

/// <summary>Turns the line information of a node into a place. Stateless.</summary>
internal static class Places
{
    /// <summary>Where the name of an element or attribute begins, or the file alone where the lines are unknown.</summary>
    public static SourceLocation Of(XObject node, string path)
    {
        IXmlLineInfo lines = node;
        return lines.HasLineInfo()
            ? new SourceLocation(path, lines.LineNumber, lines.LinePosition)
            : new SourceLocation(path);
    }
}
