// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.RelaxNg.Simplification;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Tests.Syntax.Compact;

namespace TeiEdition.RelaxNg.Tests.Syntax;

/// <summary>
/// Schemas in which one thing comes in very many pieces, which would take minutes if each piece were added to a copy of those
/// before it.
/// </summary>
[TestClass]
public sealed class ManyPiecesTests
{
    private const int Pieces = 400_000;
    private const int Limit = 20_000;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [Timeout(Limit, CooperativeCancellation = true)]
    public void Annotation_of_many_sections_is_one_text()
    {
        string sections = Repeat("<![CDATA[x]]>");
        SchemaDocument document = CompactReading.ReadXml(
            $"<text xmlns='http://relaxng.org/ns/structure/1.0'><n xmlns='urn:n'>{sections}<!--c-->y</n></text>", TestContext.CancellationToken);
        ForeignElement annotation = (ForeignElement)document.Root.Annotations.Leading[0];
        Assert.AreEqual(Pieces, ((ForeignText)annotation.Content[0]).Value.Length);
        Assert.AreEqual("y", ((ForeignText)annotation.Content[2]).Value);
    }

    [TestMethod]
    [Timeout(Limit, CooperativeCancellation = true)]
    public void Annotation_of_many_literals_is_one_text()
    {
        SchemaDocument document = CompactReading.Read($"[ n [ {Repeat("'x' ")} m [] 'y' ] ] text", TestContext.CancellationToken);
        ForeignElement annotation = (ForeignElement)document.Root.Annotations.Leading[0];
        Assert.AreEqual(Pieces, ((ForeignText)annotation.Content[0]).Value.Length);
        Assert.AreEqual("y", ((ForeignText)annotation.Content[2]).Value);
    }

    [TestMethod]
    [Timeout(Limit, CooperativeCancellation = true)]
    public void Documentation_of_many_elements_is_one_text()
    {
        ForeignElement documentation = new(new ExpandedName(RelaxNgNames.AnnotationsNamespace, "documentation"), "a", [], [new ForeignText("x")]);
        Annotations annotations = new() { Leading = [.. Enumerable.Repeat(documentation, Pieces)] };
        Assert.AreEqual((2 * Pieces) - 1, Documentation.Of(annotations)?.Length);
    }

    [TestMethod]
    [Timeout(Limit, CooperativeCancellation = true)]
    public void Comments_of_many_declarations_are_kept()
    {
        StringBuilder schema = new();
        for (int i = 0; i < Pieces / 4; i++)
        {
            schema.Append("#c\nnamespace p").Append(i).Append("=''\n");
        }

        SchemaDocument document = CompactReading.Read(schema.Append("text").ToString(), TestContext.CancellationToken);
        Assert.HasCount(Pieces / 4, document.Root.Annotations.Comments);
    }

    private static string Repeat(string piece) => new StringBuilder().Insert(0, piece, Pieces).ToString();
}
