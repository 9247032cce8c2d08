// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes.Regex;
using TeiEdition.RelaxNg.Tests.Generation;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Regex;

[TestClass]
public sealed class RegexPropertyTests
{
    [TestMethod]
    public void Automaton_agrees_with_a_naive_matcher()
    {
        int matches = 0;
        Cases.Hold(2000, chance =>
        {
            string pattern = RandomRegex.Pattern(chance, 3);
            XsdRegex regex = XsdRegexTests.Parse(pattern);
            for (int i = 0; i < 20; i++)
            {
                string text = RandomRegex.Text(chance);
                bool expected = NaiveRegex.IsMatch(regex.Node, text);
                matches += expected ? 1 : 0;
                Assert.AreEqual(expected, regex.IsMatch(text), $"{pattern} on {text}");
            }
        });
        Assert.IsGreaterThan(1000, matches);
    }

    [TestMethod]
    public void Automaton_that_forgets_at_each_state_agrees_with_one_that_keeps_all() => Cases.Hold(500, chance =>
    {
        string pattern = RandomRegex.Pattern(chance, 4);
        XsdRegex keeping = XsdRegexTests.Parse(pattern);
        XsdRegex? forgetting = XsdRegex.Parse(pattern, 1, out _, out _);
        Assert.IsNotNull(forgetting);
        for (int i = 0; i < 20; i++)
        {
            string text = RandomRegex.Text(chance);
            Assert.AreEqual(keeping.IsMatch(text), forgetting.IsMatch(text), $"{pattern} on {text}");
        }
    });

    [TestMethod]
    public void Threads_that_share_an_expression_agree() => Cases.Hold(30, chance =>
    {
        string pattern = RandomRegex.Pattern(chance, 4);
        string[] texts = [.. Enumerable.Range(0, 200).Select(_ => RandomRegex.Text(chance))];
        XsdRegex alone = XsdRegexTests.Parse(pattern);
        XsdRegex? shared = XsdRegex.Parse(pattern, 200, out _, out _);
        Assert.IsNotNull(shared);
        bool[] expected = [.. texts.Select(t => alone.IsMatch(t))];
        Parallel.For(0, 8, _ =>
        {
            for (int i = 0; i < texts.Length; i++)
            {
                Assert.AreEqual(expected[i], shared.IsMatch(texts[i]), pattern);
            }
        });
    });
}
