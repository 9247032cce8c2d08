// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Tests.Evidence;

/// <summary>Names that no authority file knows, for the review page.</summary>
[TestClass]
public sealed class UnknownNameTests
{
    [TestMethod]
    public void Names_inside_sentences_that_nobody_knows_are_counted()
    {
        Encoded encoded = Encoded.Of(
            "Chairman Tamm: We met Bogdan Ruz in Old Harbour. Perhaps he was ill. Bogdan Ruz said so in May, and Karl Tamm knows it.\n\n"
            + "Chairman Tamm: In Zemlin they say Zemlin [Zemlyn] is cold.",
            authority: SampleAuthority.Index);
        Assert.AreEqual(
            "Zemlin 2, Bogdan Ruz 1, Old Harbour 1, Ruz 1",
            string.Join(", ", encoded.Result!.UnknownNames.Select(n => $"{n.Text} {n.Count}"))); // the text encodes
    }
}
