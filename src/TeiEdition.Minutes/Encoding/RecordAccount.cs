// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml.Linq;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding;

/// <summary>
/// Reads the catalogue record back out of the header, for the check that nothing was lost: each field's label, then its value
/// from the place that holds it. It shares no code with the encoder but the names of elements. Stateless.
/// </summary>
internal static class RecordAccount
{
    /// <summary>Title line, then each field's label and value, in the order of the source.</summary>
    /// <param name="minutes">How the source was cut into record and text.</param>
    /// <param name="tei">The encoding.</param>
    /// <param name="below">Whether the record below the document is meant, and not the one above it.</param>
    public static string Read(SegmentedMinutes minutes, XElement tei, bool below)
    {
        XElement header = tei.Element(TeiNames.Tei + "teiHeader") ?? new XElement("none");
        string One(params string[] path)
        {
            XElement? element = header;
            foreach (string name in path)
            {
                element = element?.Element(TeiNames.Tei + name);
            }

            return TextAccount.Read(element);
        }

        StringBuilder record = new();
        if (minutes.RecordTitle is not null && !below)
        {
            record.Append(One("profileDesc", "creation", "date")).Append(' ').Append(One("fileDesc", "titleStmt", "title"));
        }

        foreach (RecordField field in minutes.Record.Where(f => below == f.Label.Offsets[0] >= minutes.TextEnd))
        {
            // The label is the field's name; what kind of field it is, the header says by the place of the value.
            record.Append(' ').Append(field.Label.Text).Append(' ');
            record.Append(field.Value is null ? string.Empty : field.Kind switch
            {
                RecordFieldKind.Citation => One("fileDesc", "sourceDesc", "bibl"),
                RecordFieldKind.Summary => One("profileDesc", "abstract"),
                RecordFieldKind.Credits => Credits(header),
                RecordFieldKind.OriginalLanguage => OriginalLanguage(header),
                _ => string.Empty,
            });
        }

        return record.ToString();
    }

    private static string Credits(XElement header)
    {
        XElement? statement = header.Element(TeiNames.Tei + "fileDesc")?.Element(TeiNames.Tei + "publicationStmt");
        XElement? credits = statement?.Element(TeiNames.Tei + "availability") ?? statement?.Elements(TeiNames.Tei + "p").LastOrDefault();
        return TextAccount.Read(credits);
    }

    private static string OriginalLanguage(XElement header)
    {
        XElement? language = header.Descendants(TeiNames.Tei + "textLang").FirstOrDefault()
            ?? header.Descendants(TeiNames.Tei + "language").LastOrDefault();
        return TextAccount.Read(language);
    }
}
