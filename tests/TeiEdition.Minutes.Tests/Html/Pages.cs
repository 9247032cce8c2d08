// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Reading.Html;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests.Html;

/// <summary>Pages read and printed in a short form. Stateless.</summary>
internal static class Pages
{
    /// <summary>Reads a page; checks that each of its characters is in the text or left out with a reason.</summary>
    public static SourceDocument Read(string html)
    {
        DiagnosticBag bag = new();
        SourceDocument document = HtmlSourceReader.Read(new SourceText("a.html", html), bag, CancellationToken.None)
            ?? throw new AssertFailedException(string.Join('\n', bag.ToImmutableArray()));
        Assert.AreEqual(Counts(document.Characters ?? throw new AssertFailedException("no count")), Counts(Kept(document)));
        return document;
    }

    /// <summary>The blocks: <c>P</c> paragraph, <c>H1</c> heading, <c>L1(2.)</c> item, <c>C1.2.1</c> cell; lines parted by bars.</summary>
    public static string Blocks(string html) => Print(Read(html).Blocks);

    /// <summary>Blocks in the short form.</summary>
    public static string Print(IEnumerable<Block> blocks) => string.Join(" / ", blocks.Select(Print));

    /// <summary>What was left out, as <c>navigation: Home Index</c>.</summary>
    public static string Omissions(SourceDocument document) => string.Join(" / ", document.Omissions.Select(o => $"{o.Reason}: {o.Text}"));

    /// <summary>The runs, as <c>Bold: HALE</c>.</summary>
    public static string Runs(SourceDocument document) => string.Join(" / ", document.Runs.Select(r => $"{r.Style}: {document.Text.Text[r.Start..r.End]}"));

    private static string Print(Block block)
    {
        string kind = block.Kind switch
        {
            BlockKind.Paragraph => "P",
            BlockKind.Heading => $"H{block.Level}",
            BlockKind.ListItem => $"L{block.Level}" + (block.Marker is null ? string.Empty : $"({block.Marker})"),
            BlockKind.Cell => $"C{block.Cell!.Table}.{block.Cell.Row}.{block.Cell.Column}" // a cell has a place
                + (block.Cell.Columns > 1 ? "+" + (block.Cell.Columns - 1).ToString(CultureInfo.InvariantCulture) : string.Empty),
            _ => block.Kind.ToString(),
        };
        return (kind + " " + string.Join('|', block.Lines)).TrimEnd();
    }

    private static Dictionary<char, int> Kept(SourceDocument document)
    {
        Dictionary<char, int> counts = [];
        foreach (char c in document.Text.Text.Concat(document.Omissions.SelectMany(o => o.Text)).Where(c => !char.IsWhiteSpace(c)))
        {
            counts[c] = counts.GetValueOrDefault(c) + 1;
        }

        return counts;
    }

    private static string Counts(IEnumerable<KeyValuePair<char, int>> counts)
    {
        StringBuilder text = new();
        foreach ((char c, int count) in counts.OrderBy(c => c.Key))
        {
            text.Append(c).Append(count.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
