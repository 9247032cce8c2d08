// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests.Evidence;

/// <summary>The account: where each stretch of a source is, and that the lengths add up.</summary>
[TestClass]
public sealed class SourceAccountTests
{
    private const string Text =
        "\uFEFF\n\nTalk\r\n\r\nSummary:\nOne [two] three.\n\nContents:\n\nTime: noon\n\nChairman Vesely: Four \"five\" [six] seven.\n\n(Laughter)\n";

    [TestMethod]
    public void Table_names_each_stretch_and_its_place()
    {
        SourceAccount account = Account(Text, out string report);
        Assert.AreEqual(string.Empty, report);
        Assert.AreEqual(
            """
            1 1 2 space  |
            3 1 8 header teiHeader/fileDesc/titleStmt/title |Talk
            5 1 13 header teiHeader/profileDesc/abstract/p the catalogue record: the place says what the label said|Summary: One
            """,
            string.Join('\n', account.Entries.Take(3).Select(Line)).Replace("Summary:\n", "Summary: ", StringComparison.Ordinal));
        Assert.Contains("s2 brackets, quotation marks, hyphens of line ends and numbers of pages are markup|[six]", string.Join('\n', account.Entries.Select(Line)));
        Assert.Contains("t1/speaker |Chairman Vesely:", string.Join('\n', account.Entries.Select(Line)));
        Assert.IsTrue(account.ToTable().Split('\n')[..^1].All(l => l.Split('\t').Length == SourceAccount.Header.Split('\t').Length));
    }

    [TestMethod]
    public void Lengths_add_up_to_all_characters()
    {
        SourceAccount account = Account(Text, out _);
        Assert.AreEqual(Text.Trim('\uFEFF'), string.Concat(account.Entries.Select(e => e.Text)));
    }

    [TestMethod]
    public void Real_edition_is_accounted_for_in_full()
    {
        Encoded encoded = RealEdition.Encode();
        DiagnosticBag bag = new();
        SourceAccount account = SourceAccount.Create(encoded.Result!, bag); // the edition encodes
        Assert.AreEqual(string.Empty, string.Join('\n', bag.ToImmutableArray()));
        Assert.AreEqual(encoded.Result!.Document.Text.Text, string.Concat(account.Entries.Select(e => e.Text)));
        string xml = encoded.Xml;
        foreach (string id in account.Entries.Select(e => e.Place.Split('/')[0]).Where(p => p.Length > 0 && p is not "teiHeader" and not "text" and not "TEI"))
        {
            Assert.Contains($"xml:id=\"{id}\"", xml);
        }
    }

    [TestMethod]
    public void Check_reports_a_hole_a_lost_stretch_and_characters_of_the_file_that_are_missing()
    {
        SourceDocument document = PlainTextReader.Read(new SourceText("a.txt", "ab cd")) with
        {
            Characters = new Dictionary<char, int> { ['a'] = 1, ['b'] = 2, ['c'] = 1, ['d'] = 1, ['x'] = 1 }.ToFrozenDictionary(),
            Omissions = [new Omission(new SourceLocation("a.txt", 9, 9), "x", "menu")],
        };
        DiagnosticBag bag = new();
        AccountEntry lost = new(new SourceLocation("a.txt", 1, 1), "ab ", AccountDisposition.Lost, "", "");
        AccountCheck.Check(document, [lost], bag);
        Assert.AreEqual(
            "3 of 5 characters have an entry|“ab” is nowhere in the encoding|the file has U+0062 2 times, the account 1 times",
            string.Join('|', bag.ToImmutableArray().Select(d => d.Arguments[0])));
    }

    private static string Line(AccountEntry e) =>
        $"{e.Location.Line} {e.Location.Column} {e.Length} {SourceAccount.Word(e.Disposition)} {e.Place} {e.Reason}|{e.Text.Trim()}";

    private static SourceAccount Account(string text, out string report)
    {
        DiagnosticBag bag = new();
        Encoded encoded = Encoded.Of(text);
        SourceAccount account = SourceAccount.Create(encoded.Result ?? throw new AssertFailedException(encoded.Report), bag);
        report = string.Join('\n', bag.ToImmutableArray());
        return account;
    }
}
