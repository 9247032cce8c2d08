// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;

namespace TeiEdition.RelaxNg.Tests;

[TestClass]
public sealed class ReadmeSampleTests
{
    private static string Readme => File.ReadAllText(Path.Combine(RepositoryFolder.Path, "src", "TeiEdition.RelaxNg", "README.md"));

    [TestMethod]
    public void Sample_prints_what_the_readme_says()
    {
        using TemporaryFolder folder = new();
        string schema = folder.Write("letter.rnc", "start = element letter { element from { element name { text } } }");
        string document = folder.Write("letter.xml", "<letter>\n<from>\n          <nmae/></from>\n</letter>");
        string expected = Regex.Match(Readme, @"// (letter\.xml:.*)").Groups[1].Value;
        Assert.AreEqual(expected, string.Join('\n', ReadmeSample.Run(schema, document)).Replace(document, "letter.xml", StringComparison.Ordinal));
    }

    [TestMethod]
    public void Sample_is_the_code_that_is_tested()
    {
        string code = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "tests", "TeiEdition.RelaxNg.Tests", "ReadmeSample.cs"));
        int at = 0;
        int lines = 0;
        foreach (string line in Regex.Match(Readme, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value.Split('\n'))
        {
            string wanted = line.Split("   //")[0].Trim().Replace("\"letter.rnc\"", "schemaFile", StringComparison.Ordinal)
                .Replace("\"letter.xml\"", "documentFile", StringComparison.Ordinal)
                .Replace("Console.WriteLine(finding);", "printed.Add(finding.ToString());", StringComparison.Ordinal);
            if (wanted.Length > 0 && !wanted.StartsWith("using Tei", StringComparison.Ordinal))
            {
                at = code.IndexOf(wanted, at, StringComparison.Ordinal);
                Assert.IsGreaterThanOrEqualTo(0, at, wanted);
                lines++;
            }
        }

        Assert.IsGreaterThan(10, lines);
    }
}
