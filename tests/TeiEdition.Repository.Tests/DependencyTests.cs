// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Repository.Tests;

/// <summary>Holds the direction of the references between the projects (src/README.md, "Rooms").</summary>
[TestClass]
public sealed class DependencyTests
{
    // What each room may use; the command line may use them all.
    private static readonly (string Room, string[] MayUse)[] Rooms =
    [
        ("Xml", []),
        ("RelaxNg", ["Xml"]),
        ("Schematron", ["Xml", "Xslt"]),
        ("Odd", ["Xml", "RelaxNg", "Schematron"]),
        ("Validation", ["Xml", "RelaxNg", "Schematron", "Odd"]),
        ("Minutes", ["Xml"]),
        ("Xslt", ["Xml"]),
        ("Publishing", ["Xml", "Xslt"]),
        ("Exchange", ["Xml", "Xslt", "Minutes"]),
    ];

    [TestMethod]
    public void Rooms_refer_only_to_the_rooms_that_they_may_use()
    {
        string[] all = [.. Rooms.Select(r => r.Room)];
        List<string> wrong = [];
        int seen = 0;
        foreach (string project in Directory.EnumerateFiles(Source, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = RoomOf(project);
            string[]? allowed = name == "Cli" ? all : Rooms.FirstOrDefault(r => r.Room == name).MayUse;
            if (allowed is null)
            {
                wrong.Add($"{name} is no room of the table");
                continue;
            }

            seen++;
            wrong.AddRange(References(project).Where(r => !allowed.Contains(r, StringComparer.Ordinal)).Select(r => $"{name} uses {r}"));
        }

        Assert.AreEqual("", string.Join('\n', wrong));
        Assert.IsGreaterThan(1, seen);
    }

    [TestMethod]
    public void Table_has_no_circle()
    {
        HashSet<string> settled = new(StringComparer.Ordinal);
        while (Rooms.FirstOrDefault(r => !settled.Contains(r.Room) && r.MayUse.All(settled.Contains)) is { Room: { } next })
        {
            settled.Add(next);
        }

        Assert.HasCount(Rooms.Length, settled);
    }

    [TestMethod]
    public void Project_stands_in_a_folder_of_its_name_and_is_in_the_solution()
    {
        string solution = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "TeiEdition.sln")).Replace('\\', '/');
        foreach (string project in Directory.EnumerateFiles(Source, "*.csproj", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "tests"), "*.csproj", SearchOption.AllDirectories)))
        {
            Assert.AreEqual(Path.GetFileNameWithoutExtension(project), Path.GetFileName(Path.GetDirectoryName(project)));
            Assert.Contains(Path.GetRelativePath(RepositoryFolder.Path, project).Replace('\\', '/'), solution);
        }
    }

    [TestMethod]
    public void Room_has_a_test_project()
    {
        foreach (string project in Directory.EnumerateFiles(Source, "*.csproj", SearchOption.AllDirectories))
        {
            string name = Path.GetFileNameWithoutExtension(project) + ".Tests";
            Assert.IsTrue(File.Exists(Path.Combine(RepositoryFolder.Path, "tests", name, name + ".csproj")), name);
        }
    }

    private static string Source => Path.Combine(RepositoryFolder.Path, "src");

    private static string RoomOf(string project)
    {
        string name = Path.GetFileNameWithoutExtension(project.Replace('\\', '/'));
        return name.StartsWith("TeiEdition.", StringComparison.Ordinal) ? name["TeiEdition.".Length..] : name;
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference")
            .Select(r => (string?)r.Attribute("Include")).OfType<string>().Select(RoomOf);
}
