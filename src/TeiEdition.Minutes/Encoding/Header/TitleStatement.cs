// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Names;
using static TeiEdition.Minutes.Encoding.Header.HeaderMaterial;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>The <c>titleStmt</c> (TEI P5 Guidelines, section 2.2.1). Stateless.</summary>
internal static class TitleStatement
{
    /// <summary>Writes the statement.</summary>
    /// <param name="material">What the header is made from.</param>
    public static XElement Encode(HeaderMaterial material)
    {
        XElement statement = Element("titleStmt", Titles(material));
        statement.Add(material.Minutes.Funders.Select(f => Element(
            "funder", new XAttribute("ref", material.Pointers.ToAuthority(f.Entry)), f.Text)));
        string brackets = material.Settings.BracketsBy.ToString().ToLowerInvariant();
        bool bracketsNamed = false;
        HashSet<string> said = new(StringComparer.Ordinal);
        foreach (Responsibility responsibility in material.Minutes.Facts.Responsibilities)
        {
            if (responsibility is { Field: { } field, IsWholeField: true })
            {
                material.Use(field);
            }

            // The citation and a field may say the same.
            if (responsibility.Field is null && !said.Add(responsibility.Id + "\n" + string.Join('\n', responsibility.Names)))
            {
                continue;
            }

            bracketsNamed |= responsibility.Id == brackets;
            statement.Add(Element(
                "respStmt",
                material.TakeId(responsibility.Id) ? new XAttribute(TeiNames.XmlId, responsibility.Id) : null,
                Element("resp", responsibility.Resp),
                responsibility.Names.Select(n => PersonOf(n, material))));
        }

        if (!bracketsNamed)
        {
            material.TakeId(brackets);
            statement.Add(Element(
                "respStmt",
                new XAttribute(TeiNames.XmlId, brackets),
                Element("resp", material.Settings.BracketsBy == BracketAuthor.Translators ? "translation" : "edition"),
                Element("name", "not named in the source")));
        }

        statement.Add(Element(
            "respStmt",
            new XAttribute(TeiNames.XmlId, TeiEncoder.EncoderId),
            Element("resp", "automatic encoding"),
            Element("name", new XAttribute("type", "software"), "TeiEdition")));
        return statement;
    }

    private static XElement PersonOf(string name, HeaderMaterial material)
    {
        AuthorityEntry? entry = material.Person(name);
        XAttribute? id = entry is null ? new XAttribute(TeiNames.XmlId, material.NewId(name, "person"))
            : material.TakeId(entry.Id) ? new XAttribute(TeiNames.XmlId, entry.Id)
            : null;
        return Element("persName", id, entry is null ? null : new XAttribute("ref", material.Pointers.ToAuthority(entry)), name);
    }

    private static List<XElement> Titles(HeaderMaterial material)
    {
        SegmentedMinutes segments = material.Minutes.Segments;
        string? line = segments.RecordTitle?.Text[(material.Minutes.Facts.TitleDate?.Length ?? 0)..].Trim();
        string? main = null;
        List<string> others = [];
        foreach ((RecordField field, string text) in material.Open(RecordFieldKind.Title).ToList())
        {
            main ??= text;
            material.Use(field);
            others.Add(text);
        }

        // The name of an archive above its record is not the title of what stands under "Minutes of …".
        bool isArchive = line is not null && main is null && !IsDocument(line, material.Convention)
            && material.Convention.PublisherWords.Any(w => line.Contains(w, StringComparison.Ordinal));
        main ??= isArchive && segments.Headings.Any(h => IsDocument(h.Text, material.Convention)) ? Heading(material) : line;
        others.Add(line ?? string.Empty);

        if (segments.RecordTitle is null)
        {
            main ??= Heading(material) ?? material.Part(material.Minutes.Facts.Citation?.Title) ?? Subject(segments);
        }

        XElement title = main is { Length: > 0 }
            ? Element("title", new XAttribute("type", "main"), main)
            : Element("title", new XAttribute("type", "main"), InlineEncoder.Judged(Certainty.Low), "Untitled");
        string shown = Fold(title.Value);
        return
        [
            title,
            .. others.Where(o => o.Length > 0 && Fold(o) != shown).Distinct(StringComparer.Ordinal)
                .Select(o => Element("title", new XAttribute("type", "alt"), o)),
        ];
    }

    // The first heading that says what kind of document it is, else that is more than a stamp of secrecy or a number; one that only says “Minutes” goes on with the next.
    private static string? Heading(HeaderMaterial material)
    {
        string[] headings = [.. material.Minutes.Segments.Headings.Where(h => !IsEnclosed(h.Text)).Select(h => LabelText.Plain(h.Text))];
        int first = Array.FindIndex(headings, h => IsDocument(h, material.Convention));
        first = first >= 0 ? first : Array.FindIndex(headings, h => h.Any(char.IsLetter) && !IsStamp(h, material.Convention));
        if (first < 0)
        {
            return headings.FirstOrDefault(h => h.Length > 0);
        }

        bool goesOn = first + 1 < headings.Length
            && material.Convention.People.Formless.Contains(headings[first].TrimEnd('.'))
            && headings[first + 1].Split(' ')[0] is { } word
            && material.Convention.People.MeetingWords.Contains(word);
        return goesOn ? headings[first] + " " + headings[first + 1] : headings[first];
    }

    private static bool IsDocument(string text, Convention convention) =>
        text.Split(' ').Any(w => convention.People.Documents.Contains(w.TrimEnd('.', ',', ':')));

    private static bool IsEnclosed(string text) => text[0] == '[' && text[^1] == ']' && text.Length < 120;

    private static bool IsStamp(string heading, Convention convention) =>
        convention.People.Classifications.Contains(heading.Trim('.', '*', '-', ' '))
        || (heading.Any(char.IsAsciiDigit) && !heading.Split(' ').Any(w => w.Count(char.IsLetter) > 3));

    private static string? Subject(SegmentedMinutes segments)
    {
        ProtocolLine? line = segments.Protocol.FirstOrDefault(l =>
            l.Items is [_] && LabelText.NameOf(l.Label.Text).Equals("subject", StringComparison.OrdinalIgnoreCase));
        SpannedText? subject = line?.Items[0].Text;
        return subject is null ? null : LabelText.Plain(subject.Text);
    }
}
