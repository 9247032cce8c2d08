// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes.Regex;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Regex;

[TestClass]
public sealed class RegexLimitTests
{
    [TestMethod]
    [DataRow("(a{1000}){1000}")]
    [DataRow("a{10001}")]
    [DataRow("a{0,5001}")]
    [DataRow("a{99999999999999999999}")]
    [DataRow("(((((a{99}){99}){99}){99}){99}){99}")]
    [DataRow("(()){2147483647}")]
    [DataRow("((a{2147483647}){2147483647}){2147483647}")]
    public void Expression_that_comes_to_too_much_is_too_large(string pattern)
    {
        Assert.IsNull(XsdRegex.Parse(pattern, out string? reason, out bool isTooLarge));
        Assert.IsTrue(isTooLarge);
        Assert.AreEqual("it comes to more than 10000 instructions", reason);
    }

    [TestMethod]
    public void Largest_expression_matches()
    {
        XsdRegex regex = XsdRegexTests.Parse("a{10000}");
        Assert.IsTrue(regex.IsMatch(new string('a', 10000)));
        Assert.IsFalse(regex.IsMatch(new string('a', 9999)));
        Assert.IsFalse(regex.IsMatch(new string('a', 10001)));
    }

    [TestMethod]
    [DataRow('(', ')', "groups nest more than 200 deep")]
    [DataRow('[', ']', "subtractions nest more than 200 deep")]
    public void Expression_that_nests_too_deeply_is_too_large(char open, char close, string expected)
    {
        string pattern = open == '('
            ? new string('(', 100_000) + new string(close, 100_000)
            : string.Concat(Enumerable.Repeat("[a-", 100_000)) + "[a]" + new string(close, 100_000);
        Assert.IsNull(XsdRegex.Parse(pattern, out string? reason, out bool isTooLarge));
        Assert.IsTrue(isTooLarge);
        Assert.AreEqual(expected, reason);
    }

    [TestMethod]
    public void Expression_that_nests_as_deeply_as_it_may_matches()
    {
        XsdRegex regex = XsdRegexTests.Parse(new string('(', 200) + "a" + new string(')', 200));
        Assert.IsTrue(regex.IsMatch("a"));
    }

    // Each of these takes a backtracking engine a time that doubles with each character.
    [TestMethod]
    [DataRow("(a+)+b")]
    [DataRow("(a*)*b")]
    [DataRow("(a|aa)+b")]
    [DataRow("(a|a)*b")]
    [DataRow("(.*a){12}b")]
    [DataRow("(a?){500}a{500}b")]
    [DataRow("((a{0,30}){0,30})*b")]
    public void Catastrophic_pattern_ends(string pattern)
    {
        XsdRegex regex = XsdRegexTests.Parse(pattern);
        Assert.IsFalse(regex.IsMatch(new string('a', 5000)));
        Assert.IsTrue(regex.IsMatch(new string('a', 800) + "b"));
    }

    // The deterministic automaton has a state for each set of the last twenty characters.
    [TestMethod]
    public void Automaton_with_too_many_states_forgets_and_matches()
    {
        XsdRegex regex = XsdRegexTests.Parse("[ab]*a[ab]{20}");
        var random = new Random(1);
        string text = string.Concat(Enumerable.Range(0, 10_000).Select(_ => random.Next(2) == 0 ? 'a' : 'b'));
        for (int end = text.Length - 50; end < text.Length; end++)
        {
            Assert.AreEqual(text[end - 21] == 'a', regex.IsMatch(text.AsSpan(0, end)));
        }
    }

    [TestMethod]
    public void More_classes_of_characters_than_are_told_apart_match()
    {
        // Each character is its own class: 3,000 of them.
        string all = string.Concat(Enumerable.Range(0x4E00, 3000).Select(c => (char)c));
        XsdRegex regex = XsdRegexTests.Parse(string.Join('|', all.Select(c => $"{c}x")));
        foreach (char c in all)
        {
            Assert.IsTrue(regex.IsMatch($"{c}x"));
            Assert.IsFalse(regex.IsMatch($"{c}{c}"));
        }

        Assert.IsFalse(regex.IsMatch("\u4DFFx"));
    }

    [TestMethod]
    public void Steady_state_allocates_nothing()
    {
        XsdRegex regex = XsdRegexTests.Parse(@"[^\p{C}\p{Z}]+");
        const string Text = "Straße-日本-𝄞-abc";
        Assert.IsTrue(regex.IsMatch(Text));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            regex.IsMatch(Text);
        }

        Assert.AreEqual(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
