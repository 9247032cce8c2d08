// SPDX-License-Identifier: MIT
using System.Diagnostics;
using TeiEdition.RelaxNg.Tests.Hostile;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>Schemas that cost a naive simplification too much: linear work or a limit, and no deep stack.</summary>
[TestClass]
public sealed class HostileSimplificationTests
{
    [TestMethod]
    [DataRow("d# = d$, d$\n", DisplayName = "group")]
    [DataRow("d# = d$ | d$\n", DisplayName = "choice")]
    [DataRow("d# = (d$, d$) | (d$+, (notAllowed | d$))\n", DisplayName = "several")]
    public void Definitions_that_double_are_linear(string definition)
    {
        string schema = $"start = element a {{ d0 }}\n{HostileSchemas.Repeat(200, definition)}d200 = element b {{ empty }}";
        Assert.AreEqual("#0", SimpleFormPrinter.Print(Simplifying.Grammar(schema).Start));
        Assert.AreEqual(string.Empty, Simplifying.Errors(schema));
    }

    [TestMethod]
    public void Doubled_attribute_is_reported_and_no_more_than_once_for_each_definition() => Assert.HasCount(
        200,
        Simplifying.Diagnostics(
            $"start = element a {{ d0 }}\n{HostileSchemas.Repeat(200, "d# = d$, d$\n")}d200 = attribute b {{ text }}", new RelaxNgOptions()));

    [TestMethod]
    [DataRow("d# = d$\n", 100_000, DisplayName = "of references")]
    [DataRow("d# = d$?\n", 20_000, DisplayName = "of optional patterns")]
    [DataRow("d# = element e# { empty }, (text | d$)\n", 10_000, DisplayName = "of groups and choices")]
    public void Long_chain_of_definitions_is_an_error(string definition, int count) => SmallStack.Run(() => Assert.AreEqual(
        "RNG263",
        Simplifying.Diagnostics(
            $"start = element a {{ d0 }}\n{HostileSchemas.Repeat(count, definition)}d{count} = empty", new RelaxNgOptions()).Single().Code));

    [TestMethod]
    public void Long_chain_that_is_simplified_from_its_end_is_an_error() => SmallStack.Run(() => Assert.AreEqual(
        "RNG263",
        Simplifying.Diagnostics(
            $"start = element a {{ {string.Join(", ", Enumerable.Range(0, 3000).Reverse().Select(i => "d" + i))} }}\n{HostileSchemas.Repeat(3000, "d# = text?, d$\n")}d3000 = text",
            new RelaxNgOptions()).Single().Code));

    [TestMethod]
    public void Depth_within_the_limit_needs_no_deep_stack() => SmallStack.Run(() => Assert.AreEqual(
        string.Empty,
        Simplifying.Errors(
            $"start = element a {{ {string.Join(", ", Enumerable.Range(0, 480).Reverse().Select(i => "d" + i))} }}\n{HostileSchemas.Repeat(480, "d# = element e { text }?, d$\n")}d480 = text")));

    [TestMethod]
    public void Depth_that_definitions_add_up_needs_no_deep_stack() => SmallStack.Run(() =>
    {
        string deep = HostileSchemas.Nest(49, "(t, ", "d$", ")+");
        string schema = $"start = element a {{ d9, d8, d7, d6, d5, d4, d3, d2, d1, d0 }}\n{HostileSchemas.Repeat(10, $"d# = {deep}\n")}d10 = t\nt = element t {{ text }}";
        Assert.AreEqual(string.Empty, Simplifying.Errors(schema));
        Assert.AreEqual(string.Empty, Simplifying.Errors(schema.Replace("(t,", "(t |", StringComparison.Ordinal)));
    });

    [TestMethod]
    public void Long_chain_of_elements_is_right() => Assert.HasCount(
        20_001,
        Simplifying.Grammar($"start = element a {{ d0 }}\n{HostileSchemas.Repeat(20_000, "d# = element e { d$ }\n")}d20000 = empty").Elements);

    [TestMethod]
    public void Files_that_double_end_at_the_limit()
    {
        (string Name, string Text)[] files =
        [
            .. Enumerable.Range(0, 30).Select(i => ($"f{i}", $"include 'f{i + 1}' include 'f{i + 1}'")),
            ("f30", "start |= element a { empty }"),
        ];
        Assert.AreEqual("RNG264", Simplifying.Diagnostics("include 'f0'", new RelaxNgOptions { MaxPatterns = 100_000 }, files).Single().Code);
    }

    [TestMethod]
    public void Many_attributes_in_many_combinations_end_at_the_limit()
    {
        string many = string.Join(", ", Enumerable.Range(0, 2000).Select(i => $"attribute a{i} {{ text }}"));
        string schema = $"start = element a {{ {string.Join(" | ", Enumerable.Range(0, 2000).Select(i => $"(x, attribute b{i} {{ text }})"))} }}\nx = {many}";
        Assert.AreEqual(string.Empty, Simplifying.Errors(schema));
        Assert.AreEqual("RNG266", Simplifying.Diagnostics(schema, new RelaxNgOptions { MaxPatterns = 100_000 }).Single().Code);
    }

    [TestMethod]
    public void Many_exceptions_in_many_wildcards_end_at_the_limit()
    {
        string except = string.Join(" | ", Enumerable.Range(0, 3000).Select(i => $"a{i}"));
        string schema = $"start = element a {{ attribute * - ({except}) {{ text }}+, attribute ({except}) {{ text }} }}";
        Stopwatch clock = Stopwatch.StartNew();
        Assert.AreEqual("RNG266", Simplifying.Diagnostics(schema, new RelaxNgOptions { MaxPatterns = 100_000 }).Single().Code);
        Assert.IsLessThan(TimeSpan.FromSeconds(10), clock.Elapsed);
    }
}
