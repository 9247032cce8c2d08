// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>RELAX NG, section 4.17.</summary>
[TestClass]
public sealed class CombinationTests
{
    [TestMethod]
    public void Choice_combines_as_alternatives_and_interleave_as_interleave() => Assert.AreEqual(
        "#0; 0 r { (#1 | #2 | #3) }; 1 a { (#4 & #5) }; 2 b { empty }; 3 c { empty }; 4 d { empty }; 5 e { empty }",
        Simplifying.Form(
            """
            start = element r { x }
            x |= element a { y }
            x = element b { empty }
            x |= element c { empty }
            y &= element d { empty }
            y &= element e { empty }
            """));

    [TestMethod]
    public void Starts_are_combined() => Assert.AreEqual(
        "(#0 | #1); 0 a { empty }; 1 b { empty }", Simplifying.Form("start |= element a { empty } start |= element b { empty }"));

    [TestMethod]
    public void Two_without_combine_are_an_error_at_the_second()
    {
        IReadOnlyList<Diagnostic> found = Simplifying.Diagnostics("start = a\na = element a { empty }\na = element b { empty }\nstart = a", new RelaxNgOptions());
        Assert.AreEqual("RNG112 3, RNG112 4", string.Join(", ", found.Select(d => $"{d.Code} {d.Location?.Line}")));
        Assert.AreEqual("2, 1", string.Join(", ", found.Select(d => d.Related.Single().Line)));
    }

    [TestMethod]
    public void Different_combine_is_an_error_at_the_later()
    {
        Diagnostic found = Simplifying.Diagnostics("start = a\na |= element a { empty }\na &= element b { empty }", new RelaxNgOptions()).Single();
        Assert.AreEqual("RNG113 3:1 2", $"{found.Code} {found.Location?.Line}:{found.Location?.Column} {found.Related.Single().Line}");
        Assert.AreEqual("a is combined as interleave here and as choice elsewhere", found.Message);
    }

    [TestMethod]
    public void Definition_without_reference_is_checked_too() =>
        Assert.AreEqual("RNG112 1:42", Simplifying.Errors("start = element a { empty } b = empty    b = empty"));
}
