// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>Trees as text and back, without a change in white space. Stateless.</summary>
internal static class XmlText
{
    /// <summary>Writes an element as a document without declaration.</summary>
    public static string Write(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    /// <summary>Reads a document.</summary>
    public static XElement Read(string text) => XElement.Parse(text, LoadOptions.PreserveWhitespace);
}
