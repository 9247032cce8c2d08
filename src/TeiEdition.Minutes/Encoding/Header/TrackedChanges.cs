// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeiEdition.Xml.Names;
using static TeiEdition.Minutes.Encoding.Header.HeaderMaterial;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>Who tracked changes in the source, and when (TEI P5 <c>listChange</c>): what <c>@change</c> points at. Stateless.</summary>
internal static partial class TrackedChanges
{
    /// <summary>Adds the list to the description of how the text came to be.</summary>
    /// <param name="profile">The <c>profileDesc</c>.</param>
    /// <param name="changes">Who and when.</param>
    public static void AddTo(XElement profile, ImmutableArray<(string? Author, string? When)> changes)
    {
        if (changes.IsEmpty)
        {
            return;
        }

        XElement? creation = profile.Element(TeiNames.Tei + "creation");
        if (creation is null)
        {
            creation = Element("creation");
            profile.AddFirst(creation);
        }

        creation.Add(Element("listChange", changes.Select((c, i) => Change(c.Author, c.When, i))));
    }

    /// <summary>The <c>xml:id</c> of a pair.</summary>
    /// <param name="index">Its 0-based index.</param>
    public static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"c{index + 1}");

    // A time that XML Schema does not know is kept as words.
    private static XElement Change(string? author, string? when, int index)
    {
        bool known = when is not null && W3cTime().IsMatch(when)
            && DateTimeOffset.TryParse(when, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
        return Element(
            "change",
            new XAttribute(TeiNames.XmlId, Id(index)),
            known ? new XAttribute("when", when!) : null, // known says that there is one
            author is null ? null : Element("name", author),
            when is null || known ? null : Element("date", when));
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,7})?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex W3cTime();
}
