// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using TeiEdition.Schematron.Tree;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>A schema is shared by threads; what it finds does not depend on them.</summary>
[TestClass]
public sealed class ThreadTests
{
    [TestMethod]
    public void Threads_that_share_a_schema_find_the_same()
    {
        string rules = Case.Schema(
            "<let name='year' value='2000 + 24'/><pattern><rule context='b[xs:integer(@n) mod 3 = 0]'><let name='v' value='xs:integer(@n) * 2'/>"
            + "<report test='$v gt 10 and year-from-date(xs:date(@d)) eq $year'>v is <value-of select='$v'/>, <value-of select=\"replace(@d, '-', '.')\"/></report></rule></pattern>");
        DocumentTree tree = Case.Tree($"<a>{string.Concat(Enumerable.Range(0, 200).Select(i => $"<b n='{i}' d='2024-01-0{(i % 9) + 1}'/>"))}</a>");
        for (int round = 0; round < 10; round++)
        {
            // Compiled anew each time: the first evaluations race.
            SchematronSchema? schema = Case.Compile(rules, new SchematronOptions()).Schema;
            Assert.IsNotNull(schema);
            ConcurrentBag<string> results = [];
            Parallel.For(0, 8, _ =>
            {
                DiagnosticBag bag = new();
                new SchematronValidator(schema).Validate(tree, "d.xml", new SchematronRunOptions { CurrentDate = Case.Now }, bag, CancellationToken.None);
                results.Add(string.Join('\n', bag.ToImmutableArray()));
            });
            Assert.HasCount(1, results.Distinct().ToList());
            Assert.AreEqual(65, results.First().Split('\n').Length);
        }
    }
}
