// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Repository.Tests;

/// <summary>Looks over the packages that the repository depends on.</summary>
[TestClass]
public sealed class PackagesTests
{
    private static readonly string[] Folders = ["src", "tests"];

    [TestMethod]
    public void Package_version_has_a_comment_that_says_why()
    {
        XElement[] versions = [.. Versions()];
        Assert.IsGreaterThan(0, versions.Length);
        foreach (XElement version in versions)
        {
            XNode? before = version.NodesBeforeSelf().LastOrDefault(n => n is not XText);
            Assert.IsInstanceOfType<XComment>(before, version.ToString());
        }
    }

    [TestMethod]
    public void Package_version_is_used_by_a_project()
    {
        string[] used = [.. Projects().SelectMany(p => XDocument.Load(p).Descendants("PackageReference")).Select(NameOf)];
        string[] unused = [.. Versions().Select(NameOf).Except(used, StringComparer.OrdinalIgnoreCase)];
        Assert.AreEqual("", string.Join('\n', unused));
    }

    [TestMethod]
    public void Project_names_no_version_itself()
    {
        foreach (string project in Projects())
        {
            foreach (XElement reference in XDocument.Load(project).Descendants("PackageReference"))
            {
                Assert.IsNull(reference.Attribute("Version") ?? reference.Attribute("VersionOverride"), project);
            }
        }
    }

    private static IEnumerable<XElement> Versions() =>
        XDocument.Load(Path.Combine(RepositoryFolder.Path, "Directory.Packages.props")).Descendants("PackageVersion");

    private static string NameOf(XElement package) => (string?)package.Attribute("Include") ?? "";

    private static IEnumerable<string> Projects() =>
        Folders.Select(f => Path.Combine(RepositoryFolder.Path, f)).SelectMany(f =>
            Directory.EnumerateFiles(f, "*.csproj", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(f, "*.props"))
                .Concat(Directory.EnumerateFiles(f, "*.targets")));
}
