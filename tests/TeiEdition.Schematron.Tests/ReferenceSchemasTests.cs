// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Schematron.Tests;

/// <summary>Reads and compiles every Schematron schema that the reference ODD processor made.</summary>
[TestClass]
public sealed class ReferenceSchemasTests
{
    [TestMethod]
    public void Every_expression_of_the_reference_schemas_compiles()
    {
        int schemas = 0;
        int assertions = 0;
        List<string> found = [];
        foreach (string file in Directory.EnumerateFiles(RepositoryFolder.Shared("odd"), "*.isosch", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (new FileInfo(file).Length == 0)
            {
                continue;
            }

            DiagnosticBag bag = new();
            SchematronSchema? schema = SchematronCompiler.Compile(file, new SchematronOptions { CompileAll = true }, new FileResolver(), bag, CancellationToken.None);
            Assert.IsNotNull(schema, file);
            schemas++;
            assertions += schema.Schema.Patterns.Sum(p => p.Rules.Sum(r => r.Assertions.Length));
            found.AddRange(bag.ToImmutableArray().Where(d => d.Severity == Severity.Error).Select(d => $"{Path.GetFileName(file)} {d.Code} {d.Message}"));
            found.AddRange(schema.XsltReasons(null).Select(r => $"{Path.GetFileName(file)} {r.Reason}"));
        }

        Assert.AreEqual(19, schemas);
        Assert.AreEqual(793, assertions);

        // The one schema that looks up keys of XSLT and asks for a file.
        ImmutableArray<string> expected =
        [
            .. Enumerable.Repeat("ex.tei_jtei.isosch the function key() needs XSLT", 2),
            "ex.tei_jtei.isosch the function unparsed-text-available() needs XSLT",
        ];
        Assert.AreEqual(string.Join('\n', expected), string.Join('\n', found.Where(f => !f.Contains("SCH025", StringComparison.Ordinal))));
    }
}
