// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Syntax.Compact;
using TeiEdition.RelaxNg.Tests.Generation;
using TeiEdition.RelaxNg.Writing;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Syntax.Compact;

/// <summary>Random and damaged schemas: reading ends, throws nothing, and either gives a tree or says why not.</summary>
[TestClass]
public sealed class CompactSyntaxFuzzTests
{
    private static string[] Fragments =>
    [
        "element", "attribute", "start", "=", "|=", "&=", "{", "}", "(", ")", "[", "]", ",", "|", "&", "*", "+", "?", "-", "~", ">>",
        " ", "\n", "\r\n", "\t", "#", "##", "\"", "'", "\"\"\"", "'''", "\\", "\\x{", "\\x{41}", "\\x{A}", "a", "b.c", "x:y", "x:*",
        "namespace", "default", "datatypes", "inherit", "include", "external", "div", "grammar", "parent", "string", "token", "list",
        "mixed", "text", "empty", "notAllowed", "\u00E9", "\u0301", "\U0001F600", "\0", "\uFFFF", ":", ";", "%", ".", "1",
    ];

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public void Random_bytes_end_in_a_tree_or_an_error(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 2000; i++)
        {
            byte[] content = new byte[random.Next(60)];
            random.NextBytes(content);
            Read(content, seed, i);
        }
    }

    [TestMethod]
    [DataRow(3)]
    [DataRow(4)]
    public void Random_tokens_end_in_a_tree_or_an_error(int seed)
    {
        Chance chance = new(seed);
        StringBuilder schema = new();
        for (int i = 0; i < 4000; i++)
        {
            schema.Clear();
            for (int n = chance.Below(40); n > 0; n--)
            {
                schema.Append(chance.Of(Fragments)).Append(chance.OneIn(3) ? " " : "");
            }

            Read(Encoding.UTF8.GetBytes(schema.ToString()), seed, i);
        }
    }

    [TestMethod]
    public void Damaged_schema_of_the_suite_ends_in_a_tree_or_an_error()
    {
        const int Seed = 5;
        Chance chance = new(Seed);
        int number = 0;
        foreach (CompactSuiteCase suiteCase in CompactSuite.Read())
        {
            for (int i = 0; i < 60; i++)
            {
                StringBuilder schema = new(suiteCase.Compact);
                for (int n = 1 + chance.Below(4); n > 0; n--)
                {
                    int at = chance.Below(schema.Length + 1);
                    schema.Remove(at, Math.Min(chance.Below(4), schema.Length - at));
                    schema.Insert(at, chance.OneIn(2) ? chance.Of(Fragments) : "");
                }

                Read(Encoding.UTF8.GetBytes(schema.ToString()), Seed, number++);
            }
        }
    }

    private void Read(byte[] content, int seed, int number)
    {
        DiagnosticBag bag = new();
        SchemaDocument? document = CompactSyntaxReader.Read(
            content, "schema.rnc", CompactReading.Uri, new RelaxNgOptions(), bag, TestContext.CancellationToken);
        string text = Encoding.UTF8.GetString(content);
        string about = $"seed {seed}, schema {number}: {text}";
        Assert.AreEqual(document is null, bag.HasErrors, about);
        int lines = text.Split(["\r\n", "\r", "\n"], StringSplitOptions.None).Length;
        foreach (Diagnostic diagnostic in bag.ToImmutableArray())
        {
            Assert.IsInRange(1, Math.Max(lines, 1), diagnostic.Location?.Line ?? 0, about);
            Assert.IsInRange(1, content.Length + 1, diagnostic.Location?.Column ?? 0, about);
        }

        // What was read can be written and read again.
        if (document is not null)
        {
            SchemaDocument again = CompactReading.Read(CompactSyntaxWriter.Write(document), TestContext.CancellationToken);
            Assert.AreEqual(
                SyntaxTreeDump.Of(document, annotations: false, compact: true), SyntaxTreeDump.Of(again, annotations: false, compact: true), about);
        }
    }
}
