// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.RelaxNg.Tests.Differential;

namespace TeiEdition.RelaxNg.Tests.Generation;

[TestClass]
public sealed class RandomSchemaTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Random_schemas_are_mostly_correct_and_sometimes_not()
    {
        string[] schemas = [.. Cases.Seeds(500).Select(s => XmlText.Write(RandomSchema.Draw(new Chance(s))))];
        JingAnswer[] answers = await Jing.JudgeAsync([.. schemas.Select(s => JingRequest.Schema(s))], TestContext.CancellationToken);
        int correct = answers.Count(a => a.IsValid);
        TestContext.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{correct} of {schemas.Length} correct"));
        Assert.IsInRange(schemas.Length / 2, schemas.Length * 95 / 100, correct);
    }

    [TestMethod]
    public void Random_schemas_have_every_element_of_the_language()
    {
        HashSet<string> found = [.. Cases.Seeds(300).SelectMany(s => RandomSchema.Draw(new Chance(s)).DescendantsAndSelf()).Select(e => e.Name.LocalName)];
        string[] missing =
        [
            .. Vocabulary.OfSchemas.Elements.Select(e => e.LocalName).Except(found, StringComparer.Ordinal).Except(["externalRef", "include", "strange"], StringComparer.Ordinal),
        ];
        Assert.AreEqual("", string.Join(' ', missing));
    }
}
