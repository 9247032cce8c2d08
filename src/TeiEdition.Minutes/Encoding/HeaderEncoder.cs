// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding;

/// <summary>The <c>teiHeader</c> (TEI P5 Guidelines, chapter 2). For one document, on one thread.</summary>
internal sealed class HeaderEncoder(
    RecognisedMinutes minutes,
    InlineEncoder inline,
    EntityPointers pointers,
    Convention convention,
    EditionSettings settings,
    string version)
{
    // BCP 47: the tag of a language that is not known.
    private const string Undetermined = "und";

    private string? CitationText => Field(RecordFieldKind.Citation)?.Text;

    /// <summary>The abstract; null where the record has no summary.</summary>
    public XElement? Abstract() => Field(RecordFieldKind.Summary) is { } summary
        ? Element("abstract", Element("p", inline.Encode(minutes.Texts[summary])))
        : null;

    /// <summary>The whole header.</summary>
    /// <param name="summary">The abstract, encoded before.</param>
    /// <param name="text">The encoded text, whose elements are counted.</param>
    public XElement Encode(XElement? summary, XElement text) => Element(
        "teiHeader",
        Element("fileDesc", TitleStatement(), PublicationStatement(), SourceDescription()),
        Element(
            "encodingDesc",
            EditorialDeclaration.Encode(text, settings, convention),
            TagsDeclaration(text),
            Element("appInfo", Element(
                "application",
                new XAttribute("ident", "teiedition"),
                new XAttribute("version", version),
                Element("label", "TeiEdition")))),
        Profile(summary),
        Element("revisionDesc", Element(
            "change", new XAttribute("who", "#" + TeiEncoder.EncoderId), $"Encoded from the source text by TeiEdition {version}.")));

    private static XElement Element(string name, params object?[] content) => new(TeiNames.Tei + name, content);

    private static XElement TagsDeclaration(XElement text) => Element("tagsDecl", Element(
        "namespace",
        new XAttribute("name", TeiNames.Tei.NamespaceName),
        text.DescendantsAndSelf()
            .CountBy(e => e.Name.LocalName, StringComparer.Ordinal)
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => Element("tagUsage", new XAttribute("gi", c.Key), new XAttribute("occurs", c.Value)))));

    private SpannedText? Field(RecordFieldKind kind) => minutes.Segments.Record.FirstOrDefault(f => f.Kind == kind)?.Value;

    private string? Part(Range? range) => range is { } r ? CitationText?[r] : null;

    private XElement TitleStatement()
    {
        XElement statement = Element("titleStmt", Title());
        statement.Add(minutes.Funders.Select(f => Element("funder", new XAttribute("ref", pointers.ToAuthority(f.Entry)), f.Text)));
        string brackets = settings.BracketsBy.ToString().ToLowerInvariant();
        HashSet<string> ids = new(minutes.Participants.Participants.Select(p => p.Id), StringComparer.Ordinal);
        bool bracketsNamed = false;
        foreach (Responsibility responsibility in minutes.Citation?.Responsibilities ?? [])
        {
            string id = StatementId(responsibility.Resp);
            bracketsNamed |= id == brackets;
            statement.Add(Element(
                "respStmt",
                ids.Add(id) ? new XAttribute(TeiNames.XmlId, id) : null,
                Element("resp", responsibility.Resp),
                responsibility.Names.Select(n => PersonOf(n, ids))));
        }

        if (!bracketsNamed)
        {
            statement.Add(Element(
                "respStmt",
                new XAttribute(TeiNames.XmlId, brackets),
                Element("resp", settings.BracketsBy == BracketAuthor.Translators ? "translation" : "edition"),
                Element("name", "not named in the source")));
        }

        statement.Add(Element(
            "respStmt",
            new XAttribute(TeiNames.XmlId, TeiEncoder.EncoderId),
            Element("resp", "automatic encoding"),
            Element("name", new XAttribute("type", "software"), "TeiEdition")));
        return statement;
    }

    private static string StatementId(string resp)
    {
        string verb = resp.Split(' ')[0].ToLowerInvariant();
        return verb switch
        {
            "translated" => "translators",
            "edited" => "editors",
            _ => verb + "-by",
        };
    }

    private XElement PersonOf(string name, HashSet<string> ids)
    {
        AuthorityEntry? entry = minutes.EntityNamed(name);
        bool isPerson = entry is { Kind: EntityKind.Person };
        return Element(
            "persName",
            isPerson && ids.Add(entry!.Id) ? new XAttribute(TeiNames.XmlId, entry.Id) : null, // isPerson implies an entry
            isPerson ? new XAttribute("ref", pointers.ToAuthority(entry!)) : null, // the same
            name);
    }

    private XElement Title()
    {
        SegmentedMinutes segments = minutes.Segments;
        string? title = segments.RecordTitle is { } record
            ? record.Text[(minutes.TitleDate?.Length ?? 0)..].Trim()
            : segments.Headings.IsEmpty ? Part(minutes.Citation?.Title) : LabelText.Plain(segments.Headings[0].Text);
        return title is { Length: > 0 }
            ? Element("title", new XAttribute("type", "main"), title)
            : Element("title", new XAttribute("type", "main"), InlineEncoder.Judged(Certainty.Low), "Untitled");
    }

    private XElement PublicationStatement()
    {
        string? publisher = Part(minutes.Citation?.Publisher);
        string? url = Part(minutes.Citation?.Url);
        string? credits = Field(RecordFieldKind.Credits)?.Text;
        XElement? availability = credits is null ? null : Element("availability", Element("p", credits));
        if (publisher is null)
        {
            // Without a publisher the statement is prose.
            return Element("publicationStmt", Element("p", url ?? "The source names no publisher."), credits is null ? null : Element("p", credits));
        }

        string? number = url?.TrimEnd('/').Split('/')[^1] is { Length: > 0 } last && last.All(char.IsAsciiDigit) ? last : null;
        return Element(
            "publicationStmt",
            Element("publisher", EntityRef(publisher), publisher),
            url is null ? null : Element("idno", new XAttribute("type", "URL"), url),
            number is null ? null : Element("idno", new XAttribute("type", "document"), number),
            availability);
    }

    private XAttribute? EntityRef(string name) =>
        minutes.EntityNamed(name) is { } entry ? new XAttribute("ref", pointers.ToAuthority(entry)) : null;

    private XElement SourceDescription()
    {
        if (CitationText is not { } text || minutes.Citation is not { } citation)
        {
            return Element("sourceDesc", Element("bibl", minutes.Segments.RecordTitle?.Text ?? "The source gives no citation."));
        }

        string? repository = Part(citation.Repository);
        string? shelfmark = Part(citation.Shelfmark);
        XElement? language = TextLanguage();
        XElement? pages = citation.Pages is { } range ? Locus(text[range]) : null;

        // An item needs more than its pages: the language, else the title.
        XElement? content = language ?? (Part(citation.Title) is { } title ? Element("title", title) : null);
        XElement? manuscript = repository is null && shelfmark is null ? null : Element(
            "msDesc",
            Element(
                "msIdentifier",
                repository is null ? null : Element("repository", EntityRef(repository), repository),
                shelfmark is null ? null : Element("idno", shelfmark)),
            content is null ? null : Element("msContents", Element("msItem", pages, content)));
        return Element("sourceDesc", CitationEncoder.Encode(text, citation), manuscript);
    }

    private static XElement Locus(string pages)
    {
        string[] ends = pages.Split(['-', '–'], StringSplitOptions.TrimEntries);
        return Element("locus", new XAttribute("from", ends[0]), new XAttribute("to", ends[^1]), pages);
    }

    private XElement? TextLanguage()
    {
        if (Field(RecordFieldKind.OriginalLanguage)?.Text is not { } name)
        {
            return null;
        }

        return Element("textLang", Tag(name) is { } tag ? new XAttribute("mainLang", tag) : null, name);
    }

    private string? Tag(string name) => convention.Languages.GetValueOrDefault(name.Split(',', ';', '(')[0].Trim());

    private XElement Profile(XElement? summary) => Element(
        "profileDesc", Creation(), LanguageUsage(), summary, Setting(), ParticipantEncoder.Encode(minutes.Participants, settings, pointers));

    private XElement? Creation()
    {
        if (minutes.TitleDate is { } date && minutes.Segments.RecordTitle is { } title)
        {
            return Element("creation", Element("date", new XAttribute("when", date.When), title.Text[..date.Length]));
        }

        DateMark? mark = ProtocolMarks(ProtocolRole.Time).Select(m => m.Mark).OfType<DateMark>().FirstOrDefault(m => !m.IsTime);
        return mark is null ? null : Element("creation", Element("date", new XAttribute("when", mark.When)));
    }

    private IEnumerable<(RecognisedText Text, InlineMark Mark)> ProtocolMarks(ProtocolRole role) =>
        from line in minutes.Segments.Protocol
        where line.Role == role
        from item in line.Items
        let text = minutes.Texts[item.Text]
        from mark in text.Marks
        select (text, mark);

    private XElement LanguageUsage()
    {
        string? original = Field(RecordFieldKind.OriginalLanguage)?.Text;
        string? own = minutes.Segments.Headings
            .SelectMany(h => h.Text.Split([' ', '-', '–', ','], StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(w => Tag(w) == settings.Language);
        string? tag = original is null ? null : Tag(original) ?? Undetermined;
        bool translated = tag is not null && tag != settings.Language;
        return Element(
            "langUsage",
            Element("language", new XAttribute("ident", settings.Language), translated ? own : original ?? own),
            translated ? Element("language", new XAttribute("ident", tag!), original) : null); // translated implies a tag
    }

    // Date and time as the source has them; the place as the source has it, pointing at what it names.
    private XElement? Setting()
    {
        List<XElement> facts = [];
        foreach ((RecognisedText recognised, InlineMark mark) in ProtocolMarks(ProtocolRole.Time))
        {
            if (mark is DateMark date)
            {
                facts.Add(Element(
                    date.IsTime ? "time" : "date", new XAttribute("when", date.When), LabelText.Plain(recognised.Text.Text[mark.Start..mark.End])));
            }
        }

        foreach (ProtocolLine line in minutes.Segments.Protocol.Where(l => l.Role == ProtocolRole.Place && !l.Items.IsEmpty))
        {
            NameMark? place = minutes.Texts[line.Items[0].Text].Marks.OfType<NameMark>().FirstOrDefault(m => m.Kind == EntityKind.Place);
            string name = string.Join(' ', line.Items.Select(i => LabelText.Plain(i.Text.Text)));
            facts.Add(Element("placeName", place is null ? null : new XAttribute("ref", pointers.Ref(place.Id) ?? string.Empty), name));
        }

        return facts.Count == 0 ? null : Element("settingDesc", Element("setting", facts));
    }
}
