// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xml.Tests;

[TestClass]
public sealed class DiagnosticTests
{
    [TestMethod]
    public void Diagnostic_with_place_is_written_as_the_contract_says() => Assert.AreEqual(
        "notes.xml:12:1234: warning: 'b' before 'a' [TST001]",
        Diagnostic.Create(Descriptor(Severity.Warning), new SourceLocation("notes.xml", 12, 1234), "a", "b").ToString());

    [TestMethod]
    public void Diagnostic_with_a_line_only_has_no_column() => Assert.AreEqual(
        "notes.xml:12: error: 'b' before 'a' [TST001]",
        Diagnostic.Create(Descriptor(Severity.Error), new SourceLocation("notes.xml", 12), "a", "b").ToString());

    [TestMethod]
    public void Diagnostic_with_a_file_only_has_no_line() => Assert.AreEqual(
        "-: info: 'b' before 'a' [TST001]",
        Diagnostic.Create(Descriptor(Severity.Info), new SourceLocation("-"), "a", "b").ToString());

    [TestMethod]
    public void Diagnostic_without_place_names_the_program() => Assert.AreEqual(
        "teiedition: error: 'b' before 'a' [TST001]",
        Diagnostic.Create(Descriptor(Severity.Error), null, "a", "b").ToString());

    [TestMethod]
    public void Argument_that_looks_like_a_placeholder_stays_as_it_is() => Assert.AreEqual(
        "'$1' before '{1}'", Diagnostic.Create(Descriptor(Severity.Error), null, "{1}", "$1").Message);

    [TestMethod]
    public void Placeholder_without_argument_stays_as_it_is() => Assert.AreEqual(
        "'{1}' before 'a'", Diagnostic.Create(Descriptor(Severity.Error), null, "a").Message);

    [TestMethod]
    public void Argument_beyond_all_reading_is_cut_between_two_characters()
    {
        string longest = new('a', 2000);
        Assert.AreEqual($"'b' before '{longest}'", Diagnostic.Create(Descriptor(Severity.Error), null, longest, "b").Message);
        Diagnostic cut = Diagnostic.Create(Descriptor(Severity.Error), null, longest[1..] + "\U0001D4B3", "b");
        Assert.AreEqual($"'b' before '{longest[1..]}…'", cut.Message);
        Assert.AreEqual(2001, cut.Arguments[0].Length);
    }

    [TestMethod]
    public void Bag_has_errors_only_when_an_error_was_reported()
    {
        DiagnosticBag bag = new();
        bag.Report(Diagnostic.Create(Descriptor(Severity.Warning), null));
        Assert.IsFalse(bag.HasErrors);
        bag.Report(Diagnostic.Create(Descriptor(Severity.Error), null));
        Assert.IsTrue(bag.HasErrors);
    }

    [TestMethod]
    public void Bag_takes_reports_from_several_threads()
    {
        DiagnosticBag bag = new();
        Parallel.For(0, 1000, _ => bag.Report(Diagnostic.Create(Descriptor(Severity.Info), null)));
        Assert.AreEqual(1000, bag.ToImmutableArray().Length);
    }

    [TestMethod]
    public void Catalogue_is_in_the_order_of_the_codes_without_gaps()
    {
        string[] codes = [.. XmlDiagnostics.All.Select(d => d.Code)];
        string[] expected = [.. Enumerable.Range(1, codes.Length).Select(n => $"XML{n:000}")];
        CollectionAssert.AreEqual(expected, codes);
    }

    private static DiagnosticDescriptor Descriptor(Severity severity) => new()
    {
        Code = "TST001",
        Severity = severity,
        Template = "'{1}' before '{0}'",
        Cause = "A test.",
        Remedy = "None.",
    };
}
