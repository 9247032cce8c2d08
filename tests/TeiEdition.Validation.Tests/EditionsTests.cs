// SPDX-License-Identifier: MIT

namespace TeiEdition.Validation.Tests;

[TestClass]
public sealed class EditionsTests
{
    [TestMethod]
    public void Editions_and_authority_files_of_the_repository_have_no_findings()
    {
        string folder = Path.Combine(RepositoryFolder.Path, "editions");
        string[] files =
        [
            .. Directory.EnumerateDirectories(folder).Where(f => Path.GetFileName(f) != "out")
                .SelectMany(f => Directory.EnumerateFiles(f, "*.xml")).Order(StringComparer.Ordinal),
        ];
        Assert.IsGreaterThan(3, files.Length);
        foreach (string file in files)
        {
            Assert.AreEqual("", Findings.OfFile(file), Path.GetRelativePath(folder, file));
        }
    }
}
