// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.RelaxNg.Tests.Generation;

namespace TeiEdition.RelaxNg.Tests.Properties;

/// <summary>A random schema that is correct, with documents. Immutable.</summary>
/// <param name="SchemaText">The schema in the XML syntax.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Valid">Documents that are valid by construction.</param>
/// <param name="Others">What they become by small changes, valid or not.</param>
internal sealed record RandomCase(string SchemaText, OurSchema Schema, ImmutableArray<string> Valid, ImmutableArray<string> Others)
{
    /// <summary>Every document.</summary>
    public IEnumerable<string> Documents => Valid.Concat(Others);

    /// <summary>Draws a case; null where the schema that is drawn is not correct.</summary>
    /// <param name="chance">Where draws come from.</param>
    /// <param name="documents">How many documents of each kind.</param>
    public static RandomCase? Draw(Chance chance, int documents)
    {
        string text = XmlText.Write(RandomSchema.Draw(chance));
        if (OurSchema.Compile(text).Schema is not { } schema)
        {
            return null;
        }

        DocumentGenerator generator = new(schema.Grammar, OurSchema.Datatype);
        List<XElement> valid = [.. Enumerable.Range(0, documents).Select(_ => generator.Draw(chance, 6)).OfType<XElement>()];
        IReadOnlyList<XElement> seeds = valid.Count == 0 ? [new XElement("a")] : valid;
        TreeMutator mutator = new(chance, Vocabulary.Of(seeds));
        return new RandomCase(
            text,
            schema,
            [.. valid.Select(XmlText.Write)],
            [.. Enumerable.Range(0, documents).Select(_ => XmlText.Write(mutator.Mutate(chance.Of(seeds), 1 + chance.Below(3))))]);
    }
}
