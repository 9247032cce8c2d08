// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>Every rule of <c>minutes.sch</c> has cases for which it alone fires, and cases for which none does.</summary>
[TestClass]
public sealed class RuleTests
{
    [TestMethod]
    public void Each_case_fires_the_rules_that_it_says()
    {
        List<string> wrong = [];
        foreach (XElement rule in Cases())
        {
            foreach (XElement found in rule.Elements())
            {
                string id = (string?)rule.Attribute("id") ?? string.Empty;
                string expected = found.Name == Frame.Case + "fires"
                    ? string.Join(' ', ((string?)found.Attribute("also") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(id).Order(StringComparer.Ordinal))
                    : string.Empty;
                string actual = Rules.Fired(Frame.With(found));
                if (expected != actual)
                {
                    wrong.Add($"expected <{expected}>, found <{actual}> for {id}: {string.Concat(found.Nodes())}");
                }
            }
        }

        Assert.AreEqual("", string.Join('\n', wrong));
    }

    [TestMethod]
    public void Each_rule_has_a_case_that_fires_and_one_that_does_not()
    {
        Dictionary<string, XElement> cases = Cases().ToDictionary(r => (string?)r.Attribute("id") ?? string.Empty, StringComparer.Ordinal);
        string[] ids = [.. Rules.Assertions().Select(a => (string?)a.Attribute("id") ?? string.Empty).Order(StringComparer.Ordinal)];
        Assert.AreEqual(string.Join('\n', ids), string.Join('\n', cases.Keys.Order(StringComparer.Ordinal)));
        Assert.IsTrue(cases.Values.All(r => r.Elements(Frame.Case + "fires").Any() && r.Elements(Frame.Case + "silent").Any()));
    }

    [TestMethod]
    public void Each_rule_has_a_role_and_says_what_to_do()
    {
        foreach (XElement assertion in Rules.Assertions())
        {
            string id = (string?)assertion.Attribute("id") ?? string.Empty;
            Assert.IsTrue((string?)assertion.Attribute("role") is "error" or "warning" or "info", id);
            Assert.MatchesRegex(@"[:,.] .*\.$", assertion.Value.ReplaceLineEndings(" ").Trim(), id);
        }
    }

    [TestMethod]
    public void Editions_and_authority_files_have_no_finding()
    {
        foreach ((string name, string xml) in Encodings.Committed)
        {
            Assert.AreEqual("", Rules.Fired(XDocument.Parse(xml)), name);
        }
    }

    // Counts are part of the test: what the encoder writes is looked at again when they change.
    [TestMethod]
    public void Encodings_of_the_fictional_documents_have_these_warnings()
    {
        string found = string.Join(' ', Encodings.Fictional.SelectMany(e => Rules.Fired(XDocument.Parse(e.Xml), "warning").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .CountBy(r => r, StringComparer.Ordinal).OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key}:{r.Value}"));
        Assert.AreEqual("empty-paragraph:1 root-id:52 turn-text:1", found);
    }

    [TestMethod]
    public void Encodings_of_the_fictional_documents_have_no_error()
    {
        foreach ((string name, string xml) in Encodings.Fictional)
        {
            Assert.AreEqual("", Rules.Fired(XDocument.Parse(xml), "error"), name);
        }
    }

    private static IEnumerable<XElement> Cases() => Frame.Read("rules.xml").Elements();
}
