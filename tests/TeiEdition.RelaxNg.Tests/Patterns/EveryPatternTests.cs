// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Derivatives;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Patterns;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Validation;
using NameClass = TeiEdition.RelaxNg.Patterns.NameClass;
using Pattern = TeiEdition.RelaxNg.Patterns.Pattern;

namespace TeiEdition.RelaxNg.Tests.Patterns;

/// <summary>Rule C5 of the house style: every leaf of the interned patterns and their name classes goes through every function.</summary>
[TestClass]
public sealed class EveryPatternTests
{
    private static readonly SimpleName A = new("urn:t", "a");
    private readonly SchemaNames _names;
    private readonly SimpleGrammarSource _source;
    private readonly PatternFactory _factory = new(DatatypeLibraries.Standard, 1000);
    private readonly PatternCompiler _compiler;
    private readonly IReadOnlyList<Pattern> _samples;
    private readonly IReadOnlyList<NameClass> _nameClasses;

    public EveryPatternTests()
    {
        SimpleAttribute attribute = new(new SimpleNameChoice([A, new SimpleNsName("urn:t", A), new SimpleAnyName(A)]), new SimpleText());
        SimpleElement element = new() { Name = A, Content = attribute, Span = null };
        _source = new SimpleGrammarSource(new SimpleGrammar(new SimpleRef(0), [element]), []);
        _names = new SchemaNames(_source.Names, _source.Namespaces);
        _compiler = new PatternCompiler(_source, _names, _factory);
        NameChoice choice = (NameChoice)_compiler.Name(attribute.Name);
        _nameClasses = Leaves.All<NameClass>([choice, .. choice.Operands]);
        Pattern data = _factory.Data(new SimpleData(new DatatypeName("", "token"), [], null), null);
        Pattern value = _factory.Value(new SimpleValue(new DatatypeName("", "token"), "x", NamespaceContext.Empty));
        Pattern a = _factory.Attribute(choice, _factory.Text, attribute);
        Pattern e = _compiler.Element(0);
        _samples = Leaves.All(
            _factory.Empty, _factory.NotAllowed, _factory.Text, data, value, a, e, _factory.List(data), _factory.Choice(e, a),
            _factory.Group(e, a), _factory.Interleave(e, a), _factory.OneOrMore(e));
    }

    [TestMethod]
    public void Pattern_is_transferred_as_what_it_is()
    {
        PatternFactory other = new(DatatypeLibraries.Standard, 1000);
        PatternTransfer transfer = new(other, new PatternCompiler(_source, _names, other));
        foreach (Pattern sample in _samples)
        {
            Assert.AreSame(sample.GetType(), transfer.Apply(sample).GetType());
        }
    }

    [TestMethod]
    public void Pattern_goes_through_every_function_from_patterns_to_patterns()
    {
        ImmutableArray<PatternFunction> functions =
        [
            new CloseDerivative(_factory), new CloseDerivative(_factory, forgive: true), new TextDerivative(_factory),
            new TokenDerivative(_factory, new HashSet<Pattern>()), new PatternTransfer(_factory, _compiler),
        ];
        Leaves.AssertSame(Leaves.Of(typeof(PatternFunction)), functions.Select(f => f.GetType()));
        foreach (PatternFunction function in functions)
        {
            foreach (Pattern sample in _samples)
            {
                Assert.IsGreaterThanOrEqualTo(0, function.Apply(sample).Id, $"{function.GetType().Name} {sample.GetType().Name}");
            }
        }
    }

    [TestMethod]
    public void Pattern_goes_through_every_derivative_by_a_name()
    {
        int name = _names.Find("urn:t", "a");
        ImmutableArray<BranchDerivative> derivatives =
        [
            new OpenDerivative(_factory, name, _names.NamespaceOf(name)), new AttributeDerivative(_factory, name, _names.NamespaceOf(name)),
        ];
        Leaves.AssertSame(Leaves.Of(typeof(BranchDerivative)), derivatives.Select(d => d.GetType()));
        foreach (Pattern sample in _samples)
        {
            Assert.HasCount(sample.HasElements ? 1 : 0, derivatives[0].Derive(sample), sample.GetType().Name);
            Assert.HasCount(sample.HasAttributes ? 1 : 0, derivatives[1].Derive(sample), sample.GetType().Name);
        }
    }

    [TestMethod]
    public void Pattern_is_read_off_by_every_reader()
    {
        ValueMatcher matcher = new(new ListAutomaton(_factory, new Lock()));
        SchemaContext context = new(NamespaceContext.Empty);
        foreach (Pattern sample in _samples)
        {
            FirstParts first = new();
            first.Add(sample);
            int parts = first.Elements.Count + first.Attributes.Count + first.Data.Count + (first.Text ? 1 : 0);
            Assert.AreEqual(sample.Parts == PatternParts.None ? 0 : sample.HasElements && sample.HasAttributes ? 2 : 1, parts, sample.GetType().Name);
            bool requires = sample.HasElements && sample is not RelaxNg.Patterns.ChoicePattern;
            Assert.AreEqual(!requires, new RequiredParts(attributes: false).Of(sample).IsEmpty, sample.GetType().Name);
            Assert.AreEqual(sample.HasData || sample is RelaxNg.Patterns.TextPattern, matcher.Matches(sample, "x", context), sample.GetType().Name);
        }
    }

    [TestMethod]
    public void Name_class_contains_the_name_that_it_is_made_of_or_all_others()
    {
        int name = _names.Find("urn:t", "a");
        int other = _names.Find("urn:t", "b");
        foreach (NameClass sample in _nameClasses)
        {
            Assert.AreEqual(sample is SingleName or NameChoice, sample.Contains(name, _names.NamespaceOf(name)), sample.GetType().Name);
            Assert.AreEqual(sample is not SingleName, sample.Contains(other, _names.NamespaceOf(other)), sample.GetType().Name);
        }
    }
}
