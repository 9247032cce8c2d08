// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, sections 5.4.2 and 5.4.11: assert and report.</summary>
[TestClass]
public sealed class AssertionTests
{
    [TestMethod]
    public void Assert_that_is_false_is_a_finding_at_the_context() =>
        Assert.AreEqual(
            "1:5 SCH040 b needs c.",
            Case.Findings(Case.Rule("b", "<assert test='@c'><name/> needs c.</assert>"), "<a><b/><b c=''/></a>"));

    [TestMethod]
    public void Report_that_is_true_is_a_finding() =>
        Assert.AreEqual("1:9 SCH040 c is x", Case.Findings(Case.Rule("b", "<report test='@c'>c is <value-of select='@c'/></report>"), "<a><b/><b c='x'/></a>"));
}
