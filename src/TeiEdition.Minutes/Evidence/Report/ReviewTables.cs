// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Evidence.Report;

/// <summary>Writes the tables of the review page. Stateless.</summary>
internal static class ReviewTables
{
    private const int MostPlaces = 8;
    private const int ShortText = 200;

    /// <summary>The document in numbers, and how it was read.</summary>
    public static void Facts(Html html, EncodingResult result, int toReview)
    {
        EncodingSummary s = result.Summary;
        html.Markup("<dl class=\"facts\">\n");
        Fact(html, "Format", result.Document.Format);
        Fact(html, "Convention", $"{result.Convention.Name}: {result.Convention.Title} ({result.Convention.Reason})");
        Fact(html, "Turns", Number(s.Turns));
        Fact(html, "Insertions", Number(s.Insertions));
        Fact(html, "Participants", Number(s.Participants));
        Fact(html, "Names", Number(s.Names));
        Fact(html, "Joins", Number(s.Joins));
        Fact(html, "Judgements", $"{Number(result.Judgements.Length)}, {Number(toReview)} to look at");
        html.Markup("</dl>\n");
    }

    /// <summary>Labels that mean nobody known, or several, with a field for the id of the person.</summary>
    public static void Labels(Html html, ImmutableArray<Diagnostic> diagnostics, string prefix)
    {
        IGrouping<string, Diagnostic>[] labels =
        [
            .. diagnostics.Where(d => d.Code == MinutesDiagnostics.UnresolvedSpeaker.Code || d.Code == MinutesDiagnostics.AmbiguousSpeaker.Code)
                .GroupBy(d => d.Arguments[0], StringComparer.Ordinal),
        ];
        if (labels.Length == 0)
        {
            return;
        }

        html.Markup("<h3>Speakers whom nobody knows: ").Number(labels.Length).Markup("</h3>\n<p>Give each the id of a person: of an authority entry, or one for this document.</p>\n");
        html.BeginTable("Speakers whom nobody knows", "Label", "What is wrong", "Place", "Id of the person");
        int number = 0;
        foreach (IGrouping<string, Diagnostic> label in labels)
        {
            Diagnostic first = label.First();
            html.Markup("<tr>").Element("th", label.Key, " scope=\"row\"").Element("td", first.Message)
                .Element("td", first.Location is { } place ? Place(place) : string.Empty);
            Field(html, "participant", label.Key, $"{prefix}-label-{Number(++number)}", "Id of " + label.Key);
        }

        html.EndTable();
    }

    /// <summary>Names that nobody knows, with a field for the id of what they mean.</summary>
    public static void Names(Html html, EncodingResult result, string prefix)
    {
        if (result.UnknownNames.IsEmpty)
        {
            return;
        }

        html.Markup("<h3>Names that no authority knows: ").Number(result.UnknownNames.Length)
            .Markup("</h3>\n<p>They are not tagged. Add them to an authority file, or give the id of an entry or a participant.</p>\n");
        html.BeginTable("Names that no authority knows", "Name", "How often", "Places", "Id of the entry");
        int number = 0;
        foreach (UnknownName name in result.UnknownNames)
        {
            IEnumerable<string> places = name.Places.Take(MostPlaces).Select(p => Place(result.Document.Text.Locate(p)));
            html.Markup("<tr>").Element("th", name.Text, " scope=\"row\"").Element("td", Number(name.Count))
                .Element("td", string.Join("; ", places) + (name.Count > MostPlaces ? "; …" : string.Empty));
            Field(html, "reference", name.Text, $"{prefix}-name-{Number(++number)}", "Id for " + name.Text);
        }

        html.EndTable();
    }

    /// <summary>The corrections in the encoding.</summary>
    public static void Corrections(Html html, EncodingResult result)
    {
        XElement[] corrections = [.. result.Tree.Descendants(TeiNames.Tei + "corr")];
        if (corrections.Length == 0)
        {
            return;
        }

        ElementPlaces names = new();
        html.Markup("<h3>Corrections: ").Number(corrections.Length).Markup("</h3>\n");
        html.BeginTable("Corrections", "In the source", "Corrected", "Place in the TEI", "Certainty");
        foreach (XElement correction in corrections)
        {
            html.Row(
                correction.Parent?.Element(TeiNames.Tei + "sic")?.Value ?? string.Empty,
                correction.Value,
                names.Name(ElementPlaces.Anchor(correction)),
                (string?)correction.Attribute("cert") ?? string.Empty);
        }

        html.EndTable();
    }

    /// <summary>How often each rule judged, and how sure it was.</summary>
    public static void Rules(Html html, EncodingResult result)
    {
        html.Markup("<h3>Judgements by rule</h3>\n");
        html.BeginTable("Judgements by rule", "Kind", "Rule", "High", "Medium", "Low", "All");
        foreach (RuleCount count in result.RuleCounts)
        {
            html.Row(
                JudgementWords.Title(count.Kind), count.Rule, Number(count.High), Number(count.Medium), Number(count.Low), Number(count.All));
        }

        html.EndTable();
    }

    /// <summary>What became of the source's characters, and what the reader left out.</summary>
    public static void LeftOut(Html html, SourceAccount account)
    {
        html.Markup("<h3>Account of the source</h3>\n");
        html.BeginTable("Account of the source", "What became of it", "Characters", "Stretches");
        foreach (IGrouping<AccountDisposition, AccountEntry> group in account.Entries.GroupBy(e => e.Disposition).OrderBy(g => g.Key))
        {
            html.Row(SourceAccount.Word(group.Key), Number(group.Sum(e => e.Length)), Number(group.Count()));
        }

        html.EndTable();
        AccountEntry[] left = [.. account.Entries.Where(e => e.Disposition == AccountDisposition.LeftOut)];
        if (left.Length == 0)
        {
            return;
        }

        html.Markup("<h3>Left out: ").Number(left.Length).Markup("</h3>\n");
        html.BeginTable("Left out", "Why", "Text", "Place");
        foreach (AccountEntry entry in left)
        {
            html.Row(entry.Reason, entry.Text.Length <= ShortText ? entry.Text : entry.Text[..ShortText] + "…", Place(entry.Location));
        }

        html.EndTable();
    }

    /// <summary>What was reported.</summary>
    public static void Diagnostics(Html html, ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty)
        {
            return;
        }

        html.Markup("<h3>Messages: ").Number(diagnostics.Length).Markup("</h3>\n");
        html.BeginTable("Messages", "Code", "Severity", "Place", "Message", "What to do");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            html.Row(
                diagnostic.Code,
                diagnostic.Severity.ToString().ToLowerInvariant(),
                diagnostic.Location is { } place ? place.ToString() : string.Empty,
                diagnostic.Message,
                diagnostic.Descriptor.Remedy);
        }

        html.EndTable();
    }

    /// <summary>A place without the name of the file.</summary>
    public static string Place(SourceLocation place)
    {
        int page = place.Path.IndexOf("#page=", StringComparison.Ordinal);
        string where = page < 0 ? string.Empty : $"page {place.Path[(page + 6)..]}, ";
        return (place.Line, place.Column) switch
        {
            (int line, int column) => $"{where}line {Number(line)}, column {Number(column)}",
            (int line, null) => $"{where}line {Number(line)}",
            _ => where.TrimEnd(' ', ','),
        };
    }

    private static void Fact(Html html, string name, string value) =>
        html.Markup("<div>").Element("dt", name).Element("dd", value).Markup("</div>\n");

    // Empty and useless without the script, which shows it.
    private static void Field(Html html, string table, string text, string id, string label) =>
        html.Markup($"<td><input type=\"text\" class=\"assign\" id=\"{id}\" data-table=\"{table}\" data-text=\"").Text(text).Markup("\" aria-label=\"")
            .Text(label).Markup("\" autocomplete=\"off\" spellcheck=\"false\" pattern=\"[\\p{L}_][\\p{L}\\p{N}._\\-]*\" hidden></td></tr>\n");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
