// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Validation.Tests.MinutesSchema.Grammar;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>
/// Whatever <c>minutes.rng</c> accepts, <c>tei_all</c> accepts: shown for every element, since both schemas have one definition for each name. The content
/// models are compared as automata, so this is a proof and no sample.
/// </summary>
[TestClass]
public sealed class InclusionTests
{
    [TestMethod]
    public void Content_of_each_element_is_content_that_tei_allows()
    {
        Expressions expressions = new();
        (ImmutableSortedDictionary<string, GrammarElement> ours, ImmutableSortedDictionary<string, GrammarElement> theirs) = Read(expressions);
        Inclusion inclusion = new(expressions);
        Assert.AreEqual("", string.Join('\n', ours.Values
            .Select(e => (e.Name, Found: inclusion.Counterexample(e.Content, theirs[e.Name].Content)))
            .Where(e => e.Found is not null)
            .Select(e => $"{e.Name}:{e.Found}")));
        Assert.IsGreaterThan(150, ours.Count);
    }

    [TestMethod]
    public void Attributes_of_each_element_are_attributes_that_tei_allows()
    {
        (ImmutableSortedDictionary<string, GrammarElement> ours, ImmutableSortedDictionary<string, GrammarElement> theirs) = Read(new Expressions());
        ValueSamples samples = new();
        List<string> wrong = [];
        foreach (GrammarElement element in ours.Values)
        {
            GrammarElement tei = theirs[element.Name];
            Assert.IsFalse(tei.NeedsOneOfSeveral, element.Name);
            wrong.AddRange(tei.Attributes.Values.Where(a => a.IsRequired && element.Attributes.GetValueOrDefault(a.Name) is not { IsRequired: true })
                .Select(a => $"{element.Name}/@{a.Name} is required in TEI"));
            wrong.AddRange(element.Attributes.Values
                .Where(a => tei.Attributes.GetValueOrDefault(a.Name) is not { } b || !IsWithin(a.Value, b.Value, samples))
                .Select(a => $"{element.Name}/@{a.Name}: {a.Value.ToString(SaveOptions.DisableFormatting)}"));
        }

        Assert.AreEqual("", string.Join('\n', wrong));
    }

    // What one automaton allows and the other does not is found; a proof that finds nothing anywhere would be worth nothing.
    [TestMethod]
    public void Counterexample_is_found_where_a_model_allows_more()
    {
        Expressions e = new();
        Inclusion inclusion = new(e);
        (Expression p, Expression head) = (e.Element("p"), e.Element("head"));
        Expression many = e.Choice([e.Empty, e.Repetition(p)]);
        Assert.IsNull(inclusion.Counterexample(e.Repetition(p), many));
        Assert.AreEqual(" (end)", inclusion.Counterexample(many, e.Repetition(p)));
        Assert.AreEqual(" p head", inclusion.Counterexample(e.Sequence(many, head), e.Choice([e.Repetition(p), head])));
        Assert.IsNull(inclusion.Counterexample(e.Sequence(p, e.Choice([e.Empty, head])), e.Choice([p, e.Sequence(p, head)])));
    }

    private static (ImmutableSortedDictionary<string, GrammarElement> Ours, ImmutableSortedDictionary<string, GrammarElement> Theirs) Read(
        Expressions expressions) =>
        (GrammarReader.Read(SchemaFiles.RelaxNg, expressions), GrammarReader.Read(RepositoryFolder.Shared("tei/tei_all.rng"), expressions));

    // The same pattern; any text; or alternatives that the other has as well; or literals, one by one or in a list, that the other accepts.
    private static bool IsWithin(XElement ours, XElement theirs, ValueSamples samples)
    {
        HashSet<XNode> alternatives = new(Alternatives(theirs), new XNodeEqualityComparer());
        return theirs.Elements("text").Any() || Alternatives(ours).All(a => alternatives.Contains(a) || IsListOfLiterals(a) && Literals(a).All(l => samples.Accepts(theirs, l)));
    }

    // A literal; or a list of literals, of which one, and all together, must be accepted.
    private static bool IsListOfLiterals(XElement value) =>
        value.DescendantsAndSelf().All(d => d.Name.LocalName is "value" or "list" or "oneOrMore" or "choice" or "group") && Literals(value).Any();

    private static IEnumerable<string> Literals(XElement value)
    {
        string[] literals = [.. value.DescendantsAndSelf("value").Select(v => v.Value)];
        return value.Name == "list" ? literals.Append(string.Join(' ', literals)) : literals;
    }

    private static IEnumerable<XElement> Alternatives(XElement value) => value.Elements().SelectMany(e => e.Name == "choice" ? e.Elements() : [e]);
}
