// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Simplification;

[TestClass]
public sealed class OddSchemaTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public void Tei_all_comes_to_its_elements()
    {
        DiagnosticBag bag = new();
        IGrammarSource? source = RelaxNgCompiler.CompileGrammar(
            RepositoryFolder.Shared("odd/ex.tei_all/ex.tei_all.rng"), new RelaxNgOptions(), new FileResolver(), bag, TestContext.CancellationToken);
        Assert.AreEqual(string.Empty, string.Join('\n', bag.ToImmutableArray()));
        Assert.IsNotNull(source);
        Assert.AreEqual(592, source.ElementCount);
    }
}
