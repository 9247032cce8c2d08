// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Segmentation.Labels;
using static TeiEdition.Minutes.Encoding.Header.HeaderMaterial;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>The <c>profileDesc</c> (TEI P5 Guidelines, section 2.4). Stateless.</summary>
internal static class ProfileDescription
{
    private const int MostWordsOfTerm = 4;
    private const int MostLettersBeside = 16;

    /// <summary>Writes the description.</summary>
    /// <param name="material">What the header is made from.</param>
    /// <param name="languages">The languages.</param>
    /// <param name="summaries">The abstracts, encoded before.</param>
    /// <param name="text">The encoded text.</param>
    public static XElement Encode(HeaderMaterial material, LanguageUsage languages, ImmutableArray<XElement> summaries, XElement text) => Element(
        "profileDesc",
        Creation(material),
        languages.Encode(text),
        summaries,
        Setting(material),
        ParticipantEncoder.Encode(material),
        TextClass(material));

    // The date of the title line, then those of the record; else that of the lines before the talk.
    private static XElement? Creation(HeaderMaterial material)
    {
        XElement creation = Element("creation");
        string said = string.Empty;
        if (material.Minutes.Facts.TitleDate is { } date && material.Minutes.Segments.RecordTitle is { } title)
        {
            said = title.Text[..date.Length];
            creation.Add(Element("date", new XAttribute("when", date.When), said));
        }

        string? when = material.Minutes.Facts.FieldDate;
        foreach ((RecordField field, string text) in material.Open(RecordFieldKind.Date).ToList())
        {
            material.Use(field);
            if (Fold(said) != Fold(text))
            {
                creation.Add(Element("date", when is null ? null : new XAttribute("when", when), text));
            }

            when = null;
        }

        if (creation.HasElements)
        {
            return creation;
        }

        DateMark? mark = ProtocolMarks(material, ProtocolRole.Time).Select(m => m.Mark).OfType<DateMark>().FirstOrDefault(m => m is { IsTime: false, When: not null })
            ?? material.Minutes.Segments.Headings.Select(h => HeadingDate(material.Minutes.Texts[h], material)).FirstOrDefault(m => m is not null);
        return mark?.When is { } day ? Element("creation", Element("date", new XAttribute("when", day))) : null;
    }

    // The date of a heading that is little else (in a diary it is that of an entry), or of a title that ends with it; "Report on the Treaty of 1 May" has another.
    private static DateMark? HeadingDate(RecognisedText heading, HeaderMaterial material)
    {
        if (heading.Marks.OfType<DateMark>().Where(m => m is { IsTime: false, When: not null }).ToList() is not [DateMark date])
        {
            return null;
        }

        string text = heading.Text.Text;
        string before = text[..date.Start].TrimEnd();
        bool alone = material.Minutes.Segments.Passages.Any(p => p is Turn) && before.Count(char.IsLetter) + text[date.End..].Count(char.IsLetter) <= MostLettersBeside;
        bool last = text[date.End..].Trim('.', ')', ' ').Length == 0
            && (before.EndsWith(',') || before.EndsWith('(') || before.EndsWith(" on", StringComparison.OrdinalIgnoreCase))
            && before.Split(' ').Any(w => material.Convention.People.Documents.Contains(w.TrimEnd(',')));
        return alone || last ? date : null;
    }

    private static IEnumerable<(RecognisedText Text, InlineMark Mark)> ProtocolMarks(HeaderMaterial material, ProtocolRole role) =>
        from line in material.Minutes.Segments.Protocol
        where line.Role == role
        from item in line.Items
        let text = material.Minutes.Texts[item.Text]
        from mark in text.Marks
        select (text, mark);

    // Date and time as the source has them; the place as the source has it, pointing at what it names.
    private static XElement? Setting(HeaderMaterial material)
    {
        List<XElement> facts = [];
        foreach ((RecognisedText recognised, InlineMark mark) in ProtocolMarks(material, ProtocolRole.Time))
        {
            if (mark is DateMark date)
            {
                facts.Add(Element(
                    date.IsTime ? "time" : "date", InlineEncoder.DateAttributes(date), LabelText.Plain(recognised.Text.Text[mark.Start..mark.End])));
            }
        }

        foreach (ProtocolLine line in material.Minutes.Segments.Protocol.Where(l => l.Role == ProtocolRole.Place && !l.Items.IsEmpty))
        {
            NameMark? place = material.Minutes.Texts[line.Items[0].Text].Marks.OfType<NameMark>().FirstOrDefault(m => m.Kind == EntityKind.Place);
            string name = string.Join(' ', line.Items.Select(i => LabelText.Plain(i.Text.Text)));
            XAttribute? pointer = place is not null && material.Pointers.Ref(place.Id) is { } to ? new XAttribute("ref", to) : null;
            facts.Add(Element("placeName", pointer, name));
        }

        return facts.Count == 0 ? null : Element("settingDesc", Element("setting", facts));
    }

    private static XElement? TextClass(HeaderMaterial material)
    {
        List<XElement> keywords = [];
        foreach ((RecordFieldKind kind, string? type) in (ReadOnlySpan<(RecordFieldKind, string?)>)
            [(RecordFieldKind.Subjects, null), (RecordFieldKind.Places, "place"), (RecordFieldKind.People, "person")])
        {
            foreach ((RecordField field, _) in material.Open(kind).ToList())
            {
                material.Use(field);
                keywords.Add(Element(
                    "keywords",
                    new XAttribute("n", field.Name),
                    field.Lines.SelectMany(TermsOf).Select(t => Element("term", type is null ? null : new XAttribute("type", type), t))));
            }
        }

        return keywords.Count == 0 ? null : Element("textClass", keywords);
    }

    // Apart at semicolons and bars; at commas only where there are three short terms at least, for "North, the" is one.
    private static string[] TermsOf(SpannedText line)
    {
        const StringSplitOptions Options = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        string[] terms = line.Text.Split([';', '|', '•'], Options);
        if (terms is [string only])
        {
            string[] words = only.Split(',', Options);
            terms = words.Length >= 3 && words.All(w => w.Split(' ').Length <= MostWordsOfTerm) ? words : terms;
        }

        return terms.Length == 0 ? [line.Text] : terms;
    }
}
