// SPDX-License-Identifier: MIT
using System.Text;
using System.Text.RegularExpressions;

namespace TeiEdition.Repository.Tests;

/// <summary>Looks over the files of the repository.</summary>
[TestClass]
public sealed class LayoutTests
{
    private static readonly string[] TopLevel =
    [
        ".ci", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md", "Directory.Build.props",
        "Directory.Packages.props", "LICENSE", "README.md", "TeiEdition.sln", "editions", "global.json", "schema", "src",
        "tests", "xslt",
    ];

    // A place on somebody's machine: a name below a home folder or the temporary one, not after a letter or a variable.
    private static readonly Regex MachinePath = new(
        @"(?<![\w.~)}/:*-])(/home/|/Users/|/root/|/tmp/|/var/tmp/|/work/)\w|[A-Za-z]:\\Users\\\w", RegexOptions.CultureInvariant);

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Top_level_holds_only_what_belongs_there()
    {
        IEnumerable<string> found = (await Files()).Select(f => f.Split('/')[0]).Distinct(StringComparer.Ordinal);
        Assert.AreEqual("", string.Join('\n', found.Except(TopLevel, StringComparer.Ordinal)));
    }

    [TestMethod]
    public async Task Source_files_name_their_licence_first()
    {
        List<string> wrong = [];
        int seen = 0;
        foreach (string file in await Files())
        {
            bool code = file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".java", StringComparison.Ordinal);
            bool stylesheet = file.EndsWith(".xsl", StringComparison.Ordinal);
            if (!code && !stylesheet)
            {
                continue;
            }

            seen++;
            string[] head = [.. File.ReadLines(RepositoryFiles.Full(file)).Take(code ? 1 : 3)];
            if (!head.Any(l => l.Contains("SPDX-License-Identifier: MIT", StringComparison.Ordinal)))
            {
                wrong.Add(file);
            }
        }

        Assert.AreEqual("", string.Join('\n', wrong));
        Assert.IsGreaterThan(10, seen);
    }

    [TestMethod]
    public async Task No_file_names_a_folder_of_somebodys_machine()
    {
        List<string> wrong = [];
        foreach (string file in await Files())
        {
            byte[] bytes = File.ReadAllBytes(RepositoryFiles.Full(file));
            if (bytes.Contains((byte)0))
            {
                continue;
            }

            string[] lines = Encoding.UTF8.GetString(bytes).Split('\n');
            wrong.AddRange(lines.Select((line, i) => (line, i)).Where(l => MachinePath.IsMatch(l.line)).Select(l => $"{file}:{l.i + 1}: {l.line.Trim()}"));
        }

        Assert.AreEqual("", string.Join('\n', wrong));
    }

    [TestMethod]
    [DataRow("/ho" + "me/anna/x", true)]
    [DataRow("see \"/t" + "mp/x\"", true)]
    [DataRow("C:\\Us" + "ers\\anna", true)]
    [DataRow("${TMPDIR:-/t" + "mp}", false)]
    [DataRow("https://example.org/ho" + "me/x", false)]
    [DataRow("/usr/share/java", false)]
    public void Machine_path_is_told_from_others(string text, bool expected) =>
        Assert.AreEqual(expected, MachinePath.IsMatch(text));

    private Task<IReadOnlyList<string>> Files() => RepositoryFiles.ListAsync(TestContext.CancellationToken);
}
