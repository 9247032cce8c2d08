// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>What the encoder writes and what the repository holds is valid against <c>minutes.rng</c> and <c>tei_all</c>.</summary>
[TestClass]
public sealed class AcceptedDocumentsTests
{
    [TestMethod]
    public void Encodings_of_the_fictional_documents_are_valid()
    {
        Assert.IsGreaterThan(45, Encodings.Fictional.Length);
        foreach ((string name, string xml) in Encodings.Fictional)
        {
            Assert.AreEqual("", Schemas.Findings(Schemas.Ours, xml), name);
        }
    }

    [TestMethod]
    public void Editions_and_authority_files_are_valid()
    {
        int count = 0;
        foreach ((string name, string xml) in Encodings.Committed)
        {
            Assert.AreEqual("", Schemas.Findings(Schemas.Ours, xml), name);
            count++;
        }

        Assert.IsGreaterThanOrEqualTo(5, count);
    }

    [TestMethod]
    public void Editions_and_authority_files_are_valid_against_tei_all()
    {
        foreach ((string name, string xml) in Encodings.Committed)
        {
            Assert.AreEqual("", Schemas.Findings(Schemas.TeiAll, xml), name);
        }
    }

    [TestMethod]
    public void Customisation_itself_is_valid_against_tei_all() =>
        Assert.AreEqual("", Schemas.Findings(Schemas.TeiAll, File.ReadAllText(SchemaFiles.Odd)));
}
