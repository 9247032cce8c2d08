// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Compatibility;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Patterns;
using TeiEdition.RelaxNg.Restrictions;
using TeiEdition.RelaxNg.Simplification;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>Rule C5 of the house style: every leaf of the simple patterns and their name classes goes through every function.</summary>
[TestClass]
public sealed class EverySimplePatternTests
{
    private static readonly SimpleName A = new("urn:t", "a");
    private readonly IReadOnlyList<SimplePattern> _samples;
    private readonly IReadOnlyList<SimpleNameClass> _nameClasses;

    public EverySimplePatternTests()
    {
        SimpleNsName space = new("urn:t", A);
        SimpleAnyName any = new(space);
        _nameClasses = Leaves.All<SimpleNameClass>(A, space, any, new SimpleNameChoice([A, any]));
        DatatypeName token = new("", "token");
        SimpleData data = new(token, [], null);
        SimpleValue value = new(token, "x", NamespaceContext.Empty);
        SimpleRef reference = new(0);
        _samples = Leaves.All<SimplePattern>(
        [
            new SimpleEmpty(), new SimpleNotAllowed(), new SimpleText(), data, new SimpleData(token, [], value), value, new SimpleList(data),
            reference, new SimpleOneOrMore(reference), new SimpleChoice([reference, data]),
            new SimpleGroup([reference, new SimpleText()]), new SimpleInterleave([reference, new SimpleText()]),
            .. _nameClasses.Select(n => new SimpleAttribute(n, data)),
        ]);
    }

    [TestMethod]
    public void Pattern_is_compiled_and_comes_back_from_its_compiled_form()
    {
        foreach (SimplePattern sample in _samples)
        {
            SimpleGrammarSource source = new(GrammarOf(sample), []);
            SchemaNames names = new(source.Names, source.Namespaces);
            PatternCompiler compiler = new(source, names, new PatternFactory(DatatypeLibraries.Standard, 1000));
            Assert.IsGreaterThanOrEqualTo(0, compiler.Content(0).Id, sample.GetType().Name);
            byte[]? form = CompiledGrammarWriter.Write(source);
            Assert.AreSame(sample.GetType(), form is null ? null : CompiledGrammar.Open(form)?.ContentOf(0).GetType());
        }
    }

    [TestMethod]
    public void Pattern_is_checked_and_numbered()
    {
        RestrictionRun run = new(new RelaxNgOptions(), RestrictionDiagnostics.NamesTooMany);
        IdKinds kinds = new(new DatatypeTable(DatatypeLibraries.Standard));
        foreach (SimplePattern sample in _samples)
        {
            SimpleGrammar grammar = GrammarOf(sample);
            new ProhibitedPaths(run).Check(sample, PathContexts.None);
            bool isComplex = sample is SimpleRef or SimpleText or SimpleOneOrMore or SimpleGroup or SimpleInterleave;
            bool isSimple = sample is SimpleData or SimpleValue or SimpleList or SimpleChoice;
            Assert.AreEqual(isComplex ? ContentType.Complex : isSimple ? ContentType.Simple : ContentType.Empty, new ContentTypes(run).Of(sample));
            Assert.AreEqual(sample is not SimpleAttribute, new NameSets(run, null).Of(sample).IsEmpty, sample.GetType().Name);
            Assert.AreEqual(isComplex || sample is SimpleChoice, !new NameSets(run, grammar.Elements).Of(sample).IsEmpty, sample.GetType().Name);
            IdAttributeFinder finder = new(run, kinds);
            finder.Visit(sample);
            Assert.HasCount(sample is SimpleAttribute ? 1 : 0, finder.Others, sample.GetType().Name);
            Assert.HasCount(sample is SimpleAttribute ? 1 : 0, new AttributesOfElements(run, [sample]).Of(sample), sample.GetType().Name);
            Assert.AreSame(sample, Numbered(sample));
        }

        Assert.IsFalse(run.HasErrors);
    }

    [TestMethod]
    public void Name_class_is_measured_and_shown()
    {
        foreach (SimpleNameClass sample in _nameClasses)
        {
            Assert.AreEqual(sample is not SimpleName, NameClasses.IsInfinite(sample), sample.GetType().Name);
            Assert.IsTrue(NameClasses.Overlap(sample, new SimpleAnyName(null)), sample.GetType().Name);
            Assert.AreEqual(sample is SimpleName ? 1 : sample is SimpleNsName ? 2 : sample is SimpleAnyName ? 3 : 4, NameClasses.Size(sample));
            Assert.AreNotEqual("", NameClasses.Display(sample));
        }
    }

    private static SimpleGrammar GrammarOf(SimplePattern content) =>
        new(new SimpleRef(0), [new SimpleElement { Name = A, Content = content, Span = null }]);

    // The content of the only element, which keeps its number.
    private static SimplePattern Numbered(SimplePattern content)
    {
        RelaxNg.Syntax.ElementPattern syntax = new(new NameNameClass("urn:t", "a", ""), new RelaxNg.Syntax.EmptyPattern());
        PendingElement element = new(syntax, new Place(null, ""), A) { Content = content };
        return new ElementNumbering([element]).Number(new SimpleRef(0)).Elements[0].Content;
    }
}
