// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.RelaxNg.Tests.Generation;
using TeiEdition.RelaxNg.Tests.Syntax.Compact;
using TeiEdition.RelaxNg.Writing;

namespace TeiEdition.RelaxNg.Tests.Properties;

/// <summary>A schema that was written means what it meant before: to us in both syntaxes, and to jing in the compact one.</summary>
[TestClass]
public sealed class WritingTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public void Written_schemas_give_the_same_verdicts() => Cases.Hold(400, chance =>
    {
        if (RandomCase.Draw(chance, 3) is not { } random)
        {
            return;
        }

        SchemaDocument read = CompactReading.ReadXml(random.SchemaText, TestContext.CancellationToken);
        string xml = XmlSyntaxWriter.Write(read);
        string compact = CompactSyntaxWriter.Write(read);
        string expected = Verdicts(random.Schema, random.Documents);
        Assert.AreEqual(expected, Verdicts(Compile(xml, compact: false), random.Documents), $"{random.SchemaText}\n{xml}");
        Assert.AreEqual(expected, Verdicts(Compile(compact, compact: true), random.Documents), $"{random.SchemaText}\n{compact}");
    });

    [TestMethod]
    public async Task Compact_schemas_mean_the_same_to_jing()
    {
        List<JingRequest> requests = [];
        List<(string Id, string Ours, string Compact, string Text)> cases = [];
        foreach (int seed in Cases.Seeds(500))
        {
            if (RandomCase.Draw(new Chance(seed), 3) is not { } random)
            {
                continue;
            }

            string id = seed.ToString(CultureInfo.InvariantCulture);
            string compact = CompactSyntaxWriter.Write(CompactReading.ReadXml(random.SchemaText, TestContext.CancellationToken));
            requests.Add(JingRequest.CompactSchema(compact));
            cases.Add((id, "valid", compact, random.SchemaText));
            foreach (string document in random.Documents)
            {
                requests.Add(JingRequest.Document(document));
                cases.Add((id, Verdict(random.Schema, document), compact, document));
            }
        }

        JingAnswer[] answers = await Jing.JudgeAsync(requests, TestContext.CancellationToken);
        Disagreements result = new("random schemas in the compact syntax");
        foreach (((string id, string ours, string compact, string text), JingAnswer theirs) in cases.Zip(answers))
        {
            if (ours == theirs.Verdict)
            {
                result.Agree(ours);
            }
            else
            {
                result.Differ(id, ours, theirs.ToString(), ("schema.rnc", compact), ("judged.xml", text));
            }
        }

        result.Conclude(TestContext);
    }

    private static OurSchema Compile(string text, bool compact)
    {
        (OurSchema? schema, Xml.Diagnostics.DiagnosticBag found) = OurSchema.Compile(text, compact: compact);
        return schema ?? throw new AssertFailedException($"{string.Join('\n', found.ToImmutableArray())}\n{text}");
    }

    private string Verdicts(OurSchema schema, IEnumerable<string> documents) => string.Join(' ', documents.Select(d => Verdict(schema, d)));

    private string Verdict(OurSchema schema, string document) => schema.Validate(document, TestContext.CancellationToken).HasErrors ? "invalid" : "valid";
}
