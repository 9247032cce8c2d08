// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Compiled;

/// <summary>The compiled form: what is written comes back, whatever else is refused.</summary>
[TestClass]
public sealed class CompiledGrammarTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public void Grammar_with_everything_comes_back_as_it_was()
    {
        HandMadeGrammar grammar = HandMadeGrammar.WithEverything();
        Assert.AreEqual(GrammarPrinter.Print(grammar), GrammarPrinter.Print(Open(Write(grammar))));
    }

    [TestMethod]
    [DataRow("tei/tei_all.rng")]
    [DataRow("odd/ex.tei_drama")]
    public void Schema_of_the_TEI_comes_back_as_it_was(string name)
    {
        string path = RepositoryFolder.Shared(name);
        path = Directory.Exists(path) ? Directory.GetFiles(path, "*.rng").Single() : path;
        DiagnosticBag bag = new();
        IGrammarSource? grammar = RelaxNgCompiler.CompileGrammar(path, new RelaxNgOptions(), new FileResolver(), bag, TestContext.CancellationToken);
        Assert.IsNotNull(grammar, string.Join('\n', bag.ToImmutableArray()));
        Assert.AreEqual(GrammarPrinter.Print(grammar), GrammarPrinter.Print(Open(Write(grammar))));
    }

    [TestMethod]
    public void Form_of_a_form_is_the_same_bytes()
    {
        byte[] form = Write(HandMadeGrammar.WithEverything());
        CollectionAssert.AreEqual(form, Write(HandMadeGrammar.WithEverything()));
        CollectionAssert.AreEqual(form, Write(Open(form)));
    }

    [TestMethod]
    public void Paths_of_places_follow_the_files()
    {
        CompiledGrammar grammar = CompiledGrammar.Open(Write(HandMadeGrammar.WithEverything()), path => "b/" + path)!; // it is sound
        Assert.AreEqual("b/a.rng", grammar.SpanOf(0)?.Path);
        Assert.AreEqual("b/a.rng", Assert.IsInstanceOfType<SimpleInterleave>(grammar.ContentOf(0)).Operands[1].Span?.Path);
    }

    [TestMethod]
    public void Calls_from_many_threads_get_the_same_objects()
    {
        CompiledGrammar grammar = Open(Write(HandMadeGrammar.WithEverything()));
        object[][] seen = new object[8][];
        Parallel.For(0, seen.Length, i => seen[i] = [grammar.ContentOf(1), grammar.Start, grammar.NameOf(0), grammar.SpanOf(0)!, grammar.DocumentationOf(0)!]);
        for (int i = 1; i < seen.Length; i++)
        {
            for (int j = 0; j < seen[i].Length; j++)
            {
                Assert.AreSame(seen[0][j], seen[i][j]);
            }
        }
    }

    [TestMethod]
    public void Element_that_is_not_there_is_misuse() => Assert.ThrowsExactly<ArgumentOutOfRangeException>(
        () => Open(Write(HandMadeGrammar.WithEverything())).ContentOf(3));

    [TestMethod]
    public void Graph_that_is_exponential_as_a_tree_stays_small()
    {
        SimplePattern pattern = new SimpleEmpty();
        for (int i = 0; i < 2000; i++)
        {
            pattern = new SimpleChoice([pattern, pattern]);
        }

        byte[] form = Write(HandMadeGrammar.Of(pattern));
        Assert.IsLessThan(100_000, form.Length);
        SimpleChoice top = Assert.IsInstanceOfType<SimpleChoice>(Open(form).Start);
        Assert.AreSame(top.Operands[0], top.Operands[1]);
    }

    [TestMethod]
    public void Grammar_that_nests_too_deeply_is_not_written()
    {
        SimplePattern pattern = new SimpleEmpty();
        SimpleNameClass name = new SimpleAnyName(null);
        for (int i = 0; i < 5000; i++)
        {
            pattern = new SimpleOneOrMore(pattern);
            name = new SimpleAnyName(name);
        }

        Assert.IsNull(CompiledGrammarWriter.Write(HandMadeGrammar.Of(pattern)));
        Assert.IsNull(CompiledGrammarWriter.Write(HandMadeGrammar.Of(new SimpleAttribute(name, new SimpleText()))));
    }

    // Each word in turn becomes another number: no number leads out of the form or round in a circle.
    [TestMethod]
    public void Form_with_another_word_is_refused_or_can_be_walked()
    {
        byte[] form = Write(HandMadeGrammar.WithEverything());
        int refused = 0;
        int words = MemoryMarshal.Read<int>(form);
        for (int i = 0; i < words; i++)
        {
            foreach (int other in (int[])[0, 1, 2, 7, 40, words - 1, words, form.Length, 0x101, 0x10C, int.MaxValue, int.MinValue, -1])
            {
                byte[] changed = [.. form];
                MemoryMarshal.Write(changed.AsSpan(4 * i), other);
                refused += Walk(changed) ? 0 : 1;
            }
        }

        Assert.IsGreaterThan(words, refused);
    }

    [TestMethod]
    public void Form_cut_anywhere_is_refused_or_can_be_walked()
    {
        byte[] form = Write(HandMadeGrammar.WithEverything());
        for (int length = 0; length < form.Length; length++)
        {
            Assert.IsFalse(Walk(form[..length]), $"{length} of {form.Length}");
        }
    }

    [TestMethod]
    public void Random_bytes_are_refused_or_can_be_walked()
    {
        Random random = new(20261124);
        byte[] form = Write(HandMadeGrammar.WithEverything());
        int walked = 0;
        for (int i = 0; i < 4_000; i++)
        {
            byte[] changed = [.. form];
            for (int j = random.Next(1, 6); j > 0; j--)
            {
                changed[random.Next(changed.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)random.Next(20);
            }

            walked += Walk(changed) ? 1 : 0;
        }

        Assert.IsGreaterThan(0, walked);
        Assert.IsLessThan(4_000, walked);
    }

    private static bool Walk(byte[] form)
    {
        if (CompiledGrammar.Open(form) is not { } grammar)
        {
            return false;
        }

        Assert.AreNotEqual(string.Empty, GrammarPrinter.Print(grammar));
        return true;
    }

    private static byte[] Write(IGrammarSource grammar)
    {
        byte[]? form = CompiledGrammarWriter.Write(grammar);
        Assert.IsNotNull(form);
        return form;
    }

    private static CompiledGrammar Open(byte[] form)
    {
        CompiledGrammar? grammar = CompiledGrammar.Open(form);
        Assert.IsNotNull(grammar);
        return grammar;
    }
}
