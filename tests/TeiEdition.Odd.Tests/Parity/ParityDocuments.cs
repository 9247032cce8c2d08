// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.RelaxNg.Tests.Generation;

namespace TeiEdition.Odd.Tests.Parity;

/// <summary>The documents for one pair of schemas, the same in every run: those of the corpus, those drawn from either schema, and mutants of both. For one thread.</summary>
/// <param name="pair">The schemas.</param>
/// <param name="seed">Where draws begin.</param>
internal sealed class ParityDocuments(SchemaPair pair, int seed)
{
    private const long SmallBytes = 12_000;
    private const int Drawn = 40;

    private readonly Chance _chance = new(seed);

    /// <summary>All documents of the corpus.</summary>
    public static IEnumerable<(string Id, byte[] Bytes)> Corpus() =>
        CorpusFiles().Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)));

    /// <summary>Documents that one of the two schemas accepts: half of them drawn from ours, half from the reference.</summary>
    public List<XElement> Draw()
    {
        List<XElement> documents = [];
        foreach (OurSchema schema in new[] { pair.Ours, pair.Reference })
        {
            DocumentGenerator generator = new(schema.Grammar, OurSchema.Datatype);
            documents.AddRange(Enumerable.Range(0, Drawn / 2 * Cases.Factor).Select(_ => generator.Draw(_chance, 60)).OfType<XElement>());
        }

        return documents;
    }

    /// <summary>Mutants: one or two small changes each, to drawn documents four times of five, else to small ones of the corpus.</summary>
    /// <param name="drawn">The drawn documents.</param>
    /// <param name="count">How many.</param>
    public IEnumerable<(string Id, byte[] Bytes)> Mutants(IReadOnlyList<XElement> drawn, int count)
    {
        List<XElement> corpus = [.. CorpusFiles().Where(f => f.EndsWith(".xml", StringComparison.Ordinal) && new FileInfo(f).Length < SmallBytes).Select(f => XmlText.Read(File.ReadAllText(f)))];
        TreeMutator mutator = new(_chance, Words(pair.Reference.Grammar, drawn));
        for (int i = 0; i < count; i++)
        {
            XElement document = drawn.Count == 0 || _chance.OneIn(5) ? _chance.Of(corpus) : _chance.Of(drawn);
            XElement mutant = mutator.Mutate(document, 1 + _chance.Below(2));
            yield return (string.Create(CultureInfo.InvariantCulture, $"{pair.Name}/mutant-{seed}-{i}"), Bytes(mutant));
        }
    }

    /// <summary>A document as a file would hold it.</summary>
    /// <param name="document">The document element.</param>
    public static byte[] Bytes(XElement document)
    {
        // The writer refuses other values of xml:space, which XML does not forbid.
        foreach (XAttribute space in document.DescendantsAndSelf().Attributes(XNamespace.Xml + "space").Where(s => s.Value != "default"))
        {
            space.Value = "preserve";
        }

        return Encoding.UTF8.GetBytes(XmlText.Write(document));
    }

    private static IEnumerable<string> CorpusFiles() =>
        Directory.EnumerateFiles(RepositoryFolder.Shared("corpus"), "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    // The words of the drawn documents weigh most, for a mutant with them is nearly right; then those of the schema; then near misses.
    private static Vocabulary Words(SimpleGrammar grammar, IReadOnlyList<XElement> drawn)
    {
        Vocabulary words = Vocabulary.Of(drawn);
        SchemaWords schema = SchemaWords.Of(grammar);
        return words with
        {
            Elements = [.. words.Elements, .. schema.Elements.Take(200), .. schema.Elements.Take(40).Select(Miss)],
            Attributes = [.. words.Attributes, .. schema.Attributes.Take(200), .. schema.Attributes.Take(40).Select(Miss)],
            Values = [.. words.Values, .. schema.Values.Take(200), .. schema.Values.Take(40).Select(v => v + "s")],
        };
    }

    private static XName Miss(XName name) => XName.Get(name.LocalName + "s", name.NamespaceName);

    /// <summary>The names and values that a schema writes out.</summary>
    private sealed record SchemaWords(ImmutableArray<XName> Elements, ImmutableArray<XName> Attributes, ImmutableArray<string> Values)
    {
        public static SchemaWords Of(SimpleGrammar grammar)
        {
            HashSet<XName> elements = [];
            HashSet<XName> attributes = [];
            HashSet<string> values = new(StringComparer.Ordinal);
            HashSet<SimplePattern> seen = new(ReferenceEqualityComparer.Instance);
            foreach (SimpleElement element in grammar.Elements)
            {
                Add(element.Name, elements);
                Walk(element.Content);
            }

            return new SchemaWords([.. Mixed(elements, n => n.ToString())], [.. Mixed(attributes, n => n.ToString())], [.. Mixed(values, v => v)]);

            void Walk(SimplePattern pattern)
            {
                if (!seen.Add(pattern))
                {
                    return;
                }

                switch (pattern)
                {
                    case SimpleOperands several:
                        several.Operands.ToList().ForEach(Walk);
                        break;
                    case SimpleOneOrMore some:
                        Walk(some.Operand);
                        break;
                    case SimpleList list:
                        Walk(list.Operand);
                        break;
                    case SimpleAttribute attribute:
                        Add(attribute.Name, attributes);
                        Walk(attribute.Value);
                        break;
                    case SimpleValue value:
                        values.Add(value.Value);
                        break;
                    default:
                        break;
                }
            }
        }

        private static void Add(SimpleNameClass name, HashSet<XName> names)
        {
            if (name is SimpleName single)
            {
                names.Add(XName.Get(single.LocalName, single.NamespaceUri));
            }
        }

        // In an order that says nothing, so that the first few are of all kinds.
        private static IEnumerable<T> Mixed<T>(IEnumerable<T> things, Func<T, string> text) =>
            things.OrderBy(t => text(t).Aggregate(17u, (hash, c) => (hash * 31) + c)).ThenBy(text, StringComparer.Ordinal);
    }
}
