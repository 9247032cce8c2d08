// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Schemas;

/// <summary>
/// Schematron as it is kept beside a compiled grammar: XML, in which attributes of a namespace of our own give back the place
/// where each element was declared. Stateless; safe on any thread.
/// </summary>
internal static class RulesForm
{
    private static readonly XNamespace Own = "urn:teiedition:place";

    /// <summary>Writes rules whose elements are annotated with a <see cref="SourceLocation"/>.</summary>
    /// <param name="rules">The rules; not changed.</param>
    public static byte[] Write(XDocument rules)
    {
        XDocument copy = new(rules);
        foreach ((XElement from, XElement to) in rules.Descendants().Zip(copy.Descendants().ToList()))
        {
            if (from.Annotation<SourceLocation>() is { } place)
            {
                to.SetAttributeValue(Own + "at", string.Create(CultureInfo.InvariantCulture, $"{place.Line ?? 0}:{place.Column ?? 0}:{place.Path}"));
            }
        }

        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream, new XmlWriterSettings { NewLineHandling = NewLineHandling.Entitize }))
        {
            copy.Save(writer);
        }

        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="form">The bytes, from a cache that was checked.</param>
    /// <param name="pathNow">Gives for the path of a file how it is named now.</param>
    /// <returns>The rules with their annotations.</returns>
    public static XDocument Read(ReadOnlyMemory<byte> form, Func<string, string> pathNow)
    {
        using MemoryStream stream = new(form.ToArray(), writable: false);
        using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        XDocument rules = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        foreach (XElement element in rules.Descendants())
        {
            if (element.Attribute(Own + "at") is { } at)
            {
                string[] parts = at.Value.Split(':', 3);
                int line = int.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture);
                int column = int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture);
                string path = pathNow(parts[2]);
                element.AddAnnotation(line == 0 ? new SourceLocation(path) : new SourceLocation(path, line, column));
                at.Remove();
            }
        }

        return rules;
    }
}
