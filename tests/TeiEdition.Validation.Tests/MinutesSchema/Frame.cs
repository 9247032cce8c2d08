// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>A short and faultless document, into which cases are put. Stateless; every document is a new one.</summary>
internal static class Frame
{
    /// <summary>The namespace of what says how a case is put into the frame.</summary>
    public static readonly XNamespace Case = "cases";

    private static readonly string Folder = Path.Combine(
        RepositoryFolder.Path, "tests", "TeiEdition.Validation.Tests", "MinutesSchema", "Cases");

    /// <summary>The elements of a file of cases.</summary>
    /// <param name="file">The name of the file.</param>
    public static XElement Read(string file) => XDocument.Load(Path.Combine(Folder, file)).Root!; // a document has a root

    /// <summary>The frame by itself.</summary>
    public static XDocument Empty() => XDocument.Load(Path.Combine(Folder, "frame.xml"), LoadOptions.PreserveWhitespace);

    /// <summary>The frame with a case in it.</summary>
    /// <param name="found">
    /// What is put in: its content goes to the end of the element that <c>@in</c> names (<c>minutes</c> for the talk), to its
    /// start by <c>@first</c>, in its place by <c>@instead</c>; <c>@without</c> takes an attribute from that element, <c>@with</c> gives it one.
    /// </param>
    public static XDocument With(XElement found)
    {
        XDocument frame = Empty();
        XElement place = Place(frame, (string?)found.Attribute("in") ?? string.Empty);
        if ((string?)found.Attribute("without") is { } attribute)
        {
            place.Attributes().Single(a => (a.Name.Namespace == XNamespace.Xml ? "xml:" : string.Empty) + a.Name.LocalName == attribute).Remove();
        }

        if (((string?)found.Attribute("with"))?.Split('=') is [{ } name, { } value])
        {
            place.SetAttributeValue(name, value);
        }

        object[] nodes = [.. found.Nodes()];
        if ((bool?)found.Attribute("instead") == true)
        {
            place.ReplaceWith(nodes);
        }
        else if ((bool?)found.Attribute("first") == true)
        {
            place.AddFirst(nodes);
        }
        else
        {
            place.Add(nodes);
        }

        return frame;
    }

    private static XElement Place(XDocument frame, string name) => name == "minutes"
        ? frame.Descendants(TeiNames.Tei + "div").First(d => (string?)d.Attribute("type") == name)
        : frame.Descendants(TeiNames.Tei + name).First(e => name != "p" || e.Attribute(TeiNames.XmlId) is not null);
}
