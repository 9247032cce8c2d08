// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>What <c>minutes.rng</c> accepts, and what it rejects with exactly which code.</summary>
[TestClass]
public sealed class GrammarCaseTests
{
    [TestMethod]
    public void Each_case_is_accepted_or_has_the_code_that_it_says()
    {
        List<string> wrong = [];
        int rejected = 0;
        foreach (XElement found in Frame.Read("grammar.xml").Elements())
        {
            string expected = (string?)found.Attribute("code") ?? string.Empty;
            Assert.AreEqual(found.Name == Frame.Case + "rejected", expected.Length > 0, found.ToString());
            string findings = Schemas.Findings(Schemas.Ours, Frame.With(found).Root!); // a document has a root
            string actual = string.Join(' ', findings.Split('\n').Select(f => f.Split(' ').ElementAtOrDefault(1)).Where(c => c is not null));
            if (expected != actual)
            {
                wrong.Add($"expected <{expected}>, found <{actual}> for {found}\n{findings}");
            }

            rejected += expected.Length > 0 ? 1 : 0;
        }

        Assert.AreEqual("", string.Join('\n', wrong));
        Assert.IsGreaterThan(60, rejected);
    }

    [TestMethod]
    public void Frame_is_accepted_by_tei_all_too() =>
        Assert.AreEqual("", Schemas.Findings(Schemas.TeiAll, Frame.Empty().Root!)); // a document has a root
}
