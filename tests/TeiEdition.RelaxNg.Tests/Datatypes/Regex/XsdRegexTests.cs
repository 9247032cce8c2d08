// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes.Regex;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Regex;

[TestClass]
public sealed class XsdRegexTests
{
    [TestMethod]
    [DataRow("", "", "a")]
    [DataRow("a", "a", "b;aa;")]
    [DataRow("ab|cd", "ab;cd", "abcd;a")]
    [DataRow("a|", "a;", "b")]
    [DataRow("|a", "a;", "b")]
    [DataRow("()", "", "a")]
    [DataRow("(|a)b", "b;ab", "a")]
    [DataRow("a?", "a;", "aa")]
    [DataRow("a*", ";a;aaaa", "b")]
    [DataRow("a+", "a;aaaa", ";b")]
    [DataRow("a{2}", "aa", "a;aaa")]
    [DataRow("a{2,}", "aa;aaaaa", "a")]
    [DataRow("a{1,3}", "a;aa;aaa", ";aaaa")]
    [DataRow("a{0}", "", "a")]
    [DataRow("a{0,0}b", "b", "ab")]
    [DataRow("a{01}", "a", "")]
    [DataRow("(a{2}){2}", "aaaa", "aa;aaa")]
    [DataRow("(ab)*c", "c;ababc", "abac")]
    [DataRow("(a*)*", ";a;aaa", "b")]
    [DataRow("(a|ab)(c|bcd)", "ac;abc;abcd;abbcd", "ab")]
    [DataRow(".", "a;𝄞; ;\t;\u0085;\u2028", "\n;\r;;ab")]
    [DataRow("..", "a𝄞", "𝄞")]
    [DataRow("^a$", "^a$", "a")]
    [DataRow("a^b", "a^b", "ab")]
    [DataRow("a b", "a b", "ab")]
    [DataRow("#-,/:\"'&~`@!%=<>_", "#-,/:\"'&~`@!%=<>_", "")]
    public void Whole_text_matches_as_the_expression_says(string pattern, string matching, string others) => Check(pattern, matching, others);

    [TestMethod]
    [DataRow("[abc]", "a;b;c", "d;;ab")]
    [DataRow("[^abc]", "d;𝄞;\n", "a;b;c")]
    [DataRow("[a-c]", "a;b;c", "d;-")]
    [DataRow("[a-]", "a;-", "b")]
    [DataRow("[-a]", "a;-", "b")]
    [DataRow("[^-a]", "b", "a;-")]
    [DataRow("[-]", "-", "a")]
    [DataRow("[a-z-]", "m;-", "A")]
    [DataRow("[a^]", "a;^", "b")]
    [DataRow("[^^]", "a", "^")]
    [DataRow("[.*+?(){}|]", ".;*;+;?;(;);{;};|", "a")]
    [DataRow("[a&&b]", "a;&;b", "c")]
    [DataRow(@"[\]\[\\\^\-]", "];[;\\;^;-", "a")]
    [DataRow(@"[\--/]", "-;.;/", ",")]
    [DataRow(@"[\n-\r]", "\n;\u000B;\r", "\t")]
    [DataRow("[𝄞-𝄢]", "𝄞;𝄠;𝄢", "𝄣;\U0001D11D")]
    [DataRow("[^𝄞]", "𝄠;a", "𝄞")]
    [DataRow("[a-z-[aeiou]]", "b;z", "a;u;A")]
    [DataRow("[^a-z-[é]]", "A;1", "b;é")]
    [DataRow("[a-z-[a-m-[b-d]]]", "n;z;b;d", "a;e;m")]
    [DataRow(@"[\w-[\d]]", "a;é", "1;٣; ")]
    [DataRow(@"[\i-[:]][\c-[:]]*", "a;_b;é1", "a:b;1")]
    [DataRow(@"[^\p{C}\p{Z}]+", "a;Straße;日本;𝄞;a-b;1", "a b;;\u00A0;\u00AD;\uFEFF;\uE000")]
    public void Class_has_its_characters(string pattern, string matching, string others) => Check(pattern, matching, others);

    [TestMethod]
    [DataRow(@"\n\r\t", "\n\r\t", "nrt")]
    [DataRow(@"\\\|\.\?\*\+\(\)\{\}\-\[\]\^", @"\|.?*+(){}-[]^", "")]
    [DataRow(@"\s", " ;\t;\n;\r", "\u00A0;\u0085;\u2003;\v;\f;a")]
    [DataRow(@"\S", "a;\u00A0;\u0085;\u2003;𝄞", " ;\t;\n;\r")]
    [DataRow(@"\d", "0;9;٣;߁;𝟘", "²;Ⅷ;½;a")]
    [DataRow(@"\D", "²;a", "0;٣")]
    [DataRow(@"\w", "a;1;é;+;<;²;\u0301;𐐀;😀", "-;_;.; ;\u00AD;\u0000;\u200B")]
    [DataRow(@"\W", "-;_; ;\uE000", "a;+")]
    [DataRow(@"\i", "a;_;:;é;日;℮", "1;-;.;·;\u0301;ℵ;𝄞;𐐀")]
    [DataRow(@"\I", "1;-;𐐀", "a;:")]
    [DataRow(@"\c", "a;1;-;.;:;_;·;\u0301", " ;+;𐐀;€")]
    [DataRow(@"\C", " ;+", "a;:;-")]
    [DataRow(@"\p{L}", "a;é;日;𐐀;ª", "1;-;\u0301")]
    [DataRow(@"\P{L}", "1;-;𝄞", "a;𐐀")]
    [DataRow(@"\p{Lu}", "A;É;𐐀", "a;𐐨")]
    [DataRow(@"\p{Lt}", "ǅ", "A")]
    [DataRow(@"\p{Nd}\p{Nl}\p{No}", "1Ⅷ½", "111")]
    [DataRow(@"\p{Cn}", "\u0378;\uFFFF", "a;\uE000")]
    [DataRow(@"\p{Co}", "\uE000;\U0010FFFD", "a")]
    [DataRow(@"\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Pc}\p{Pd}\p{Po}", "«»()_-!", "")]
    [DataRow(@"\p{Sm}\p{Sc}\p{Sk}\p{So}", "+€^©", "")]
    [DataRow(@"\p{Zs}\p{Zl}\p{Zp}", "\u00A0\u2028\u2029", "   ")]
    [DataRow(@"\p{Mn}\p{Mc}\p{Me}", "\u0301\u0903\u20DD", "")]
    [DataRow(@"\p{IsBasicLatin}", "a;\u007F", "é")]
    [DataRow(@"\P{IsBasicLatin}", "é;𝄞", "a")]
    [DataRow(@"\p{IsGreek}", "α;Ϳ", "a;ἀ")]
    [DataRow(@"\p{IsGreekandCoptic}\p{IsGreekExtended}", "αἀ", "")]
    [DataRow(@"\p{IsLatin-1Supplement}", "é", "a")]
    [DataRow(@"\p{IsMusicalSymbols}", "𝄞", "a")]
    [DataRow(@"\p{IsPrivateUse}", "\uE000;\U000F0000;\U0010FFFD", "a")]
    [DataRow(@"\p{IsSpecials}", "\uFFFD;\uFEFF", "a")]
    [DataRow(@"\p{IsCombiningMarksforSymbols}\p{IsCombiningDiacriticalMarksforSymbols}", "\u20DD\u20DD", "")]
    public void Escape_has_its_characters(string pattern, string matching, string others) => Check(pattern, matching, others);

    // All patterns of tei_all.rng, TEI P5 4.9.0a.
    [TestMethod]
    [DataRow(@"(-?[0-9]+(\.[0-9]+)?,-?[0-9]+(\.[0-9]+)?)", "1,2;-1.5,22", "1;1,;1.,2")]
    [DataRow("(19[789][0-9]|[2-9][0-9]{3}).*", "1970-01-01;2024-01-01", "1969-01-01;0999")]
    [DataRow(@"(\-?[\d]+/\-?[\d]+)", "1/2;-1/-2;١/٢", "1;/")]
    [DataRow(".+:.+", "a:b;::a", "a:;:a;a")]
    [DataRow(@"[0-9.,DHMPRSTWYZ/:+\-]+", "P1Y;2000-01-01T00:00:00Z", "a; ")]
    [DataRow(@"[\-+]?\d+(\.\d+)?(%|cm|mm|in|pt|pc|px|em|ex|ch|rem|vw|vh|vmin|vmax)", "1cm;-1.5%;+2vmax", "1;cm;1.cm;1vm")]
    [DataRow(@"[\d]+(\.[\d]+){0,2}", "1;1.2;1.2.3", "1.2.3.4;1.;.1")]
    [DataRow(@"[\d]+[a-z]*[\d]*(\.[\d]+[a-z]*[\d]*){0,3}", "1;2a1;1.2.3.4", "a;1.2.3.4.5")]
    [DataRow(@"[^/\s]+:\S*", "a:;http://x", "/a:b;:a;a:b c")]
    [DataRow(@"[a-z][a-z0-9\+\.\-]*", "http;a+.-1", "1;A;")]
    [DataRow(@"\S+", "a;\u00A0", ";a b")]
    [DataRow(@"(\p{L}|\p{N}|\p{P}|\p{S})+", "a;1;-;+;𝄞", ";a b")]
    public void Patterns_of_TEI_match(string pattern, string matching, string others) => Check(pattern, matching, others);

    [TestMethod]
    [DataRow("a{")]
    [DataRow("a}")]
    [DataRow("a{1")]
    [DataRow("a{,3}")]
    [DataRow("a{1 }")]
    [DataRow("a{}")]
    [DataRow("a{2,1}")]
    [DataRow("a{1,2")]
    [DataRow("{")]
    [DataRow("(")]
    [DataRow("(a")]
    [DataRow("a)")]
    [DataRow("*")]
    [DataRow("(*a)")]
    [DataRow("a**")]
    [DataRow("a+?")]
    [DataRow("(?:a)")]
    [DataRow("]")]
    [DataRow("[]")]
    [DataRow("[^]")]
    [DataRow("[]a]")]
    [DataRow("[a]]")]
    [DataRow("[a")]
    [DataRow("[a-")]
    [DataRow("[[]")]
    [DataRow("[a[]")]
    [DataRow("[b-a]")]
    [DataRow("[a-c-e]")]
    [DataRow("[a-z-A]")]
    [DataRow("[+--]")]
    [DataRow("[--a]")]
    [DataRow(@"[\d-x]")]
    [DataRow(@"[x-\d]")]
    [DataRow("[a-z-[b]c]")]
    [DataRow("[a-z-[b]")]
    [DataRow("[a-z-[b")]
    [DataRow("[-[a]]")]
    [DataRow(@"\")]
    [DataRow(@"[\")]
    [DataRow(@"\a")]
    [DataRow(@"\b")]
    [DataRow(@"\$")]
    [DataRow(@"\/")]
    [DataRow(@"\1")]
    [DataRow(@"\x41")]
    [DataRow(@"\pL")]
    [DataRow(@"\p{}")]
    [DataRow(@"\p{L")]
    [DataRow(@"\p{Lx}")]
    [DataRow(@"\p{Cs}")]
    [DataRow(@"\p{IsNoSuchBlock}")]
    [DataRow(@"\p{IsHighSurrogates}")]
    [DataRow(@"\P{Greek}")]
    public void Text_that_is_no_expression_is_refused_with_a_reason(string pattern)
    {
        Assert.IsNull(XsdRegex.Parse(pattern, out string? reason, out bool isTooLarge));
        Assert.IsFalse(isTooLarge);
        Assert.IsFalse(string.IsNullOrWhiteSpace(reason));
    }

    [TestMethod]
    [DataRow("a{2,1}", "a quantity has its larger number first")]
    [DataRow("[b-a]", "a range has its larger character first")]
    [DataRow("(a", "a closing parenthesis is missing")]
    [DataRow(@"\𝄞", "\"\\𝄞\" is no escape")]
    [DataRow(@"\p{Lx}", "there is no category or block \"Lx\"")]
    public void Reason_says_what_is_wrong(string pattern, string expected)
    {
        XsdRegex.Parse(pattern, out string? reason, out _);
        Assert.AreEqual(expected, reason);
    }

    [TestMethod]
    [DataRow(".*")]
    [DataRow(@"[^a]+")]
    [DataRow(@"\p{C}+")]
    [DataRow(@"\S+")]
    [DataRow("\uD834\uDD1E+")]
    public void Lone_surrogate_matches_nothing(string pattern)
    {
        XsdRegex regex = Parse(pattern);
        foreach (string text in (string[])["\uD834", "\uDD1E", "b\uD834", "\uDD1Eb", "\uDD1E\uD834", "\uD834\uD834\uDD1E"])
        {
            Assert.IsFalse(regex.IsMatch(text));
        }
    }

    /// <summary>Parses an expression that must be one.</summary>
    internal static XsdRegex Parse(string pattern)
    {
        XsdRegex? regex = XsdRegex.Parse(pattern, out string? reason, out _);
        Assert.IsNull(reason);
        Assert.IsNotNull(regex);
        return regex;
    }

    // Texts divided by semicolons; others that are empty altogether are none.
    private static void Check(string pattern, string matching, string others)
    {
        XsdRegex regex = Parse(pattern);
        foreach (string text in matching.Split(';'))
        {
            Assert.IsTrue(regex.IsMatch(text), $"{pattern} must match \"{text}\"");
        }

        foreach (string text in others.Length == 0 ? [] : others.Split(';'))
        {
            Assert.IsFalse(regex.IsMatch(text), $"{pattern} must not match \"{text}\"");
        }
    }
}
