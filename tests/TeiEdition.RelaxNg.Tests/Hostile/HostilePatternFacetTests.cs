// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.Xml.Diagnostics;
using static TeiEdition.RelaxNg.Tests.Hostile.HostileSchemas;

namespace TeiEdition.RelaxNg.Tests.Hostile;

/// <summary>Pattern facets on which a backtracking engine runs for ever, or an unrolling one fills the memory.</summary>
[TestClass]
public sealed class HostilePatternFacetTests
{
    private const int Milliseconds = 60_000;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    [DataRow("(a+)+")]
    [DataRow("(a|a)*")]
    [DataRow("(a*)*")]
    [DataRow("(a|aa)+")]
    [DataRow("(a?){50}a{50}a*")]
    [DataRow("(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)a")]
    [DataRow("([a-z]|[a-y]|[a-x])*")]
    [DataRow("(((a?)*)?)*")]
    public void Catastrophic_pattern_takes_time_in_proportion(string pattern)
    {
        string schema = Root($"<data type='string'><param name='pattern'>{pattern}</param></data>");
        string many = new('a', 100_000);
        SmallStack.Run(() =>
        {
            OurSchema? compiled = OurSchema.Compile(schema).Schema;
            Assert.IsNotNull(compiled);
            Assert.IsFalse(compiled.Validate($"<r>{many}</r>", TestContext.CancellationToken).HasErrors);
            Assert.IsTrue(compiled.Validate($"<r>{many}!</r>", TestContext.CancellationToken).HasErrors);
        });
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    [DataRow("a{0,2147483647}")]
    [DataRow("a{99999999999999999999}")]
    [DataRow("((a{1000}){1000}){1000}")]
    [DataRow("((((a{0,100}){0,100}){0,100}){0,100}){0,100}")]
    public void Huge_repetition_is_accepted_or_refused_but_not_unrolled(string pattern)
    {
        string schema = Root($"<data type='string'><param name='pattern'>{pattern}</param></data>");
        SmallStack.Run(() =>
        {
            (OurSchema? compiled, DiagnosticBag found) = OurSchema.Compile(schema);
            if (compiled is null)
            {
                Assert.AreEqual("RNG265", found.ToImmutableArray().First(d => d.Severity == Severity.Error).Code);
            }
            else
            {
                Assert.IsTrue(compiled.Validate("<r>b</r>", TestContext.CancellationToken).HasErrors);
            }
        });
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Pattern_nested_too_deeply_is_refused() => SmallStack.Run(() =>
    {
        string schema = Root($"<data type='string'><param name='pattern'>{Nest(100_000, "(", "a", ")")}</param></data>");
        (OurSchema? compiled, DiagnosticBag found) = OurSchema.Compile(schema);
        Assert.IsNull(compiled);
        Assert.AreEqual("RNG265", found.ToImmutableArray().First(d => d.Severity == Severity.Error).Code);
    });
}
