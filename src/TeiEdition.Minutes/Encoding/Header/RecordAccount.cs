// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Text;
using System.Xml.Linq;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>
/// Reads the catalogue record back out of the header, for the check that nothing was lost: each field's label, then its value
/// from a place that may hold such a field. It shares no code with the encoder but the names of elements. For one document.
/// </summary>
internal sealed class RecordAccount
{
    // Words and marks that stand between the names and terms of a list, and that elements of their own replace.
    private static readonly FrozenSet<string> Separators =
        FrozenSet.ToFrozenSet(["and", "with", "und", "et", "&", ";", ",", "|", "/", "•"], StringComparer.Ordinal);

    private readonly XElement _header;
    private readonly Dictionary<string, HashSet<string>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _lists = new(StringComparer.Ordinal);

    private RecordAccount(XElement header) => _header = header;

    /// <summary>Title line, then each field's label and value, in the order of the source.</summary>
    /// <param name="minutes">How the source was cut into record and text.</param>
    /// <param name="tei">The encoding.</param>
    /// <param name="below">Whether the record below the document is meant, and not the one above it.</param>
    public static string Read(SegmentedMinutes minutes, XElement tei, bool below)
    {
        RecordAccount account = new(tei.Element(TeiNames.Tei + "teiHeader") ?? new XElement("none"));
        StringBuilder record = new();
        if (minutes.RecordTitle is { } title && !below)
        {
            record.Append(account.Title(title.Text));
        }

        foreach (RecordField field in minutes.Record.Where(f => below == f.Label.Offsets[0] >= minutes.TextEnd))
        {
            // The label is the field's name; what kind of field it is, the header says by the place of the value.
            record.Append(' ').Append(field.Label.Text).Append(' ').Append(field.Value is { } value ? account.Value(field, value.Text) : string.Empty);
        }

        return record.ToString();
    }

    // The places that may hold a field of a kind whole: paths below the header; a note may hold any.
    private static string[] Places(RecordFieldKind kind) => kind switch
    {
        RecordFieldKind.Citation => ["bibl"],
        RecordFieldKind.Summary => ["abstract"],
        RecordFieldKind.Credits or RecordFieldKind.Rights => ["publicationStmt/availability/p", "publicationStmt/p"],
        RecordFieldKind.OriginalLanguage or RecordFieldKind.Language => ["textLang", "language"],
        RecordFieldKind.Title => ["titleStmt/title"],
        RecordFieldKind.Date => ["creation/date"],
        RecordFieldKind.Source => ["bibl"],
        RecordFieldKind.Repository => ["repository", "bibl"],
        RecordFieldKind.Collection => ["collection"],
        RecordFieldKind.Publisher => ["publicationStmt/publisher"],
        RecordFieldKind.Pages => ["locus"],
        RecordFieldKind.Fond or RecordFieldKind.Opis or RecordFieldKind.Delo or RecordFieldKind.Box or RecordFieldKind.Folder
            or RecordFieldKind.CallNumber or RecordFieldKind.DocumentNumber or RecordFieldKind.Url => ["idno"],
        _ => [],
    };

    // The parents whose children may hold a field as a list.
    private static string? ListPlace(RecordFieldKind kind) => kind switch
    {
        RecordFieldKind.Subjects or RecordFieldKind.Places or RecordFieldKind.People => "keywords",
        RecordFieldKind.TranslatedBy or RecordFieldKind.EditedBy or RecordFieldKind.ObtainedBy or RecordFieldKind.ContributedBy => "respStmt",
        RecordFieldKind.OriginalLanguage or RecordFieldKind.Language => "langUsage",
        _ => null,
    };

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Without what separates the members of a list.
    private static string Members(string text) => string.Join(' ', text
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Where(w => !Separators.Contains(w))
        .Select(w => w.TrimEnd(',', ';', '|').TrimStart('•'))
        .SelectMany(w => w.Split([';', '|', ',', '/', '•'], StringSplitOptions.RemoveEmptyEntries)));

    private string Title(string printed)
    {
        // The whole line, else all of it that stands behind the date.
        string folded = Fold(printed);
        string title = Elements("titleStmt/title").Select(TextAccount.Read)
            .Where(t => folded.EndsWith(Fold(t), StringComparison.Ordinal))
            .MaxBy(t => t.Length) ?? TextAccount.Read(Elements("titleStmt/title").FirstOrDefault());
        return Fold(title) == folded
            ? title
            : TextAccount.Read(_header.Descendants(TeiNames.Tei + "creation").Elements(TeiNames.Tei + "date").FirstOrDefault()) + " " + title;
    }

    private string Value(RecordField field, string value)
    {
        string folded = Fold(value);
        foreach (string place in Places(field.Kind))
        {
            if (Texts(place).Contains(folded))
            {
                return value;
            }
        }

        if (ListPlace(field.Kind) is { } list && Lists(list).Contains(Members(value)))
        {
            return value;
        }

        if (Texts("notesStmt/note").Contains(Fold(field.Name + " " + value)))
        {
            return value;
        }

        // What the first place has instead, so that the difference is shown.
        string? first = Places(field.Kind).FirstOrDefault() ?? ListPlace(field.Kind);
        return first is null ? string.Empty : TextAccount.Read(Elements(first).FirstOrDefault());
    }

    private IEnumerable<XElement> Elements(string place)
    {
        string[] names = place.Split('/');
        IEnumerable<XElement> found = _header.Descendants(TeiNames.Tei + names[0]);
        return names.Skip(1).Aggregate(found, (elements, name) => elements.Elements(TeiNames.Tei + name));
    }

    private HashSet<string> Texts(string place)
    {
        if (!_texts.TryGetValue(place, out HashSet<string>? texts))
        {
            texts = new HashSet<string>(Elements(place).Select(e => Fold(TextAccount.Read(e))), StringComparer.Ordinal);
            _texts.Add(place, texts);
        }

        return texts;
    }

    private HashSet<string> Lists(string place)
    {
        if (!_lists.TryGetValue(place, out HashSet<string>? lists))
        {
            lists = new HashSet<string>(
                Elements(place).Select(e => Members(string.Join(
                    ' ', e.Elements().Where(c => c.Name.LocalName is "term" or "persName" or "language").Select(TextAccount.Read)))),
                StringComparer.Ordinal);
            _lists.Add(place, lists);
        }

        return lists;
    }
}
