// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Names;

namespace TeiEdition.Xml.Tests;

[TestClass]
public sealed class NearSpellingTests
{
    [TestMethod]
    [DataRow("", "", 0)]
    [DataRow("abc", "abc", 0)]
    [DataRow("abc", "ab", 1)]
    [DataRow("abc", "abcd", 1)]
    [DataRow("abc", "axc", 1)]
    [DataRow("abcd", "abdc", 1)]
    [DataRow("ca", "abc", 3)]
    [DataRow("kitten", "sitting", 3)]
    public void Distance_counts_slips(string a, string b, int expected)
    {
        Assert.AreEqual(expected, NearSpelling.Distance(a, b));
        Assert.AreEqual(expected, NearSpelling.Distance(b, a));
    }

    [TestMethod]
    public void Name_differing_in_case_only_comes_before_a_nearer_slip() =>
        Assert.AreEqual("ABCDEF", NearSpelling.Find("abcdef", ["abcdeg", "ABCDEF"]));

    [TestMethod]
    public void Equally_near_names_are_told_by_order() =>
        Assert.AreEqual("abcdea", NearSpelling.Find("abcdef", ["abcdeg", "abcdea", "abcdez"]));

    [TestMethod]
    [DataRow("t7", "t8")]
    [DataRow("abc", "axx")]
    [DataRow("abcdef", "abcxyz")]
    public void Name_too_far_is_not_suggested(string written, string known) =>
        Assert.IsNull(NearSpelling.Find(written, [known]));

    [TestMethod]
    public void Name_of_excessive_length_is_not_compared() =>
        Assert.IsNull(NearSpelling.Find(new string('a', 5000), [new string('a', 5001)]));
}
