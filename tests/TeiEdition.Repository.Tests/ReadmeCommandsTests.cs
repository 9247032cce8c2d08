// SPDX-License-Identifier: MIT
using System.Diagnostics;

namespace TeiEdition.Repository.Tests;

/// <summary>
/// Runs what <c>README.md</c> tells people to type. The commands of its <c>sh</c> blocks are run one after the other in a
/// copy of <c>editions/</c>; the scripts that they name only have to exist, since one of them runs these tests.
/// </summary>
[TestClass]
public sealed class ReadmeCommandsTests
{
    // Run here, beside teiedition itself.
    private static readonly string[] Run = ["teiedition", "cp", "mkdir", "cat", "printf", "echo", "ls", "mv", "head", "diff", "cmp"];

    // Fits the reader's machine, not a test: fetching, changing folders, installing.
    private static readonly string[] LeftAlone = ["git", "cd", "apt", "apt-get", "sudo", "dotnet", "export", "alias", "xdg-open", "PATH"];

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public void Readme_shows_the_two_scripts_and_the_program()
    {
        string[] commands = Commands(Readme());
        Assert.AreNotEqual(0, commands.Length, "README.md has no block of kind sh with a command.");
        foreach (string word in new[] { "editions/build.sh", "tests/run.sh", "teiedition" })
        {
            Assert.IsTrue(commands.Any(c => c.Contains(word, StringComparison.Ordinal)), word);
        }
    }

    [TestMethod]
    public void Commands_of_the_readme_are_of_kinds_that_are_checked()
    {
        foreach (string command in Commands(Readme()))
        {
            string word = FirstWord(command);
            bool script = word.EndsWith(".sh", StringComparison.Ordinal) || word == ".ci/run";
            bool known = Run.Contains(word, StringComparer.Ordinal) || LeftAlone.Contains(word.Split('=')[0], StringComparer.Ordinal);
            Assert.IsTrue(script ? File.Exists(Path.Combine(RepositoryFolder.Path, word)) : known, command);
        }
    }

    [TestMethod]
    public async Task Commands_of_the_readme_end_with_status_zero()
    {
        string[] commands = [.. Commands(Readme()).Where(c => Run.Contains(FirstWord(c), StringComparer.Ordinal))];
        Assert.AreNotEqual(0, commands.Length);
        using TemporaryFolder folder = new();
        Copy(Path.Combine(RepositoryFolder.Path, "editions"), Path.Combine(folder.Path, "editions"));
        foreach (string command in commands)
        {
            ProcessStartInfo shell = new("bash") { WorkingDirectory = folder.Path };
            shell.ArgumentList.Add("-c");
            shell.ArgumentList.Add(command);
            shell.Environment["PATH"] = AppContext.BaseDirectory + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
            (int Status, string Output, string Error)? result = await Programs.RunAsync(shell, TestContext.CancellationToken);
            Assert.IsNotNull(result, "bash is not installed.");
            Assert.AreEqual(0, result.Value.Status, $"{command}\n{result.Value.Output}{result.Value.Error}");
        }
    }

    [TestMethod]
    public void Block_with_prompts_holds_commands_only_after_them() => Assert.AreEqual(
        "teiedition a|teiedition b c",
        string.Join('|', Commands("```sh\n$ teiedition a   # why\nits output\n$ teiedition b \\\n    c\n```\n```toml\n$ x\n```")));

    [TestMethod]
    public void Block_without_prompts_holds_commands_only() => Assert.AreEqual(
        "teiedition a|cp 'b # c' d", string.Join('|', Commands("Text\n```sh\n# why\nx/y/teiedition a\n\ncp 'b # c' d\n```")));

    private static string Readme()
    {
        string path = Path.Combine(RepositoryFolder.Path, "README.md");
        Assert.IsTrue(File.Exists(path), "README.md is missing.");
        return File.ReadAllText(path);
    }

    private static string[] Commands(string markdown)
    {
        List<string> commands = [];
        foreach (string block in Blocks(markdown))
        {
            string[] lines = [.. block.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n').Select(l => l.Trim())];
            bool prompts = lines.Any(l => l.StartsWith("$ ", StringComparison.Ordinal));
            commands.AddRange(lines
                .Where(l => !prompts || l.StartsWith("$ ", StringComparison.Ordinal))
                .Select(l => ByName(WithoutComment(prompts ? l[2..] : l)))
                .Where(l => l.Length > 0));
        }

        return [.. commands];
    }

    private static IEnumerable<string> Blocks(string markdown)
    {
        List<string>? block = null;
        foreach (string line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            string trimmed = line.Trim();
            if (block is null && trimmed is "```sh" or "```bash")
            {
                block = [];
            }
            else if (block is not null && trimmed == "```")
            {
                yield return string.Join('\n', block);
                block = null;
            }
            else
            {
                block?.Add(line);
            }
        }
    }

    // The program may be named with its folder; here it is found on the path.
    private static string ByName(string command)
    {
        string word = command.Split(' ')[0];
        return word.EndsWith("/teiedition", StringComparison.Ordinal) ? "teiedition" + command[word.Length..] : command;
    }

    // A comment begins with '#' after a space, outside of quotation marks.
    private static string WithoutComment(string line)
    {
        char quote = '\0';
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (quote == '\0' && c == '#' && (i == 0 || line[i - 1] == ' '))
            {
                return string.Join(' ', line[..i].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }

            quote = quote == c ? '\0' : quote == '\0' && c is '\'' or '"' ? c : quote;
        }

        return quote == '\0' && !line.Contains('\'', StringComparison.Ordinal) && !line.Contains('"', StringComparison.Ordinal)
            ? string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : line;
    }

    private static string FirstWord(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string word = words[0] is "bash" or "sh" && words.Length > 1 ? words[1] : words[0];
        return word.StartsWith("./", StringComparison.Ordinal) ? word[2..] : word;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.EnumerateDirectories(from).Where(f => Path.GetFileName(f) != "out"))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
