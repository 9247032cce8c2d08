// SPDX-License-Identifier: MIT
using TeiEdition.Validation.Incremental;
using TeiEdition.Validation.Schemas;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Tests.Incremental;

/// <summary>Two users of one folder of findings, its bounded size, and what cannot be written there.</summary>
[TestClass]
public sealed class ResultCacheTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Two_users_of_one_folder_get_what_was_found()
    {
        using TemporaryFolder folder = new();
        string[] paths = [.. Enumerable.Range(0, 12).Select(i => folder.Write($"{i}.xml", Findings.Tei($"<p><ref target='#none{i}'/><date when='1962-2-1'/></p>")))];
        string[] expected = [.. paths.Select(p => Findings.OfFile(p))];
        Assert.Contains("VAL031", expected[0]);

        // Each file several times, in another order for each of the two, so that one reads what the other writes.
        await Task.WhenAll(Enumerable.Range(0, 2).Select(user => Task.Run(
            () =>
            {
                for (int round = 0; round < 10; round++)
                {
                    ResultCache cache = Cache(folder);
                    for (int i = 0; i < paths.Length; i++)
                    {
                        int at = user == 0 ? i : paths.Length - 1 - i;
                        Assert.AreEqual(expected[at], Found(cache, paths[at]));
                    }

                    cache.Prune();
                }
            },
            TestContext.CancellationToken)));

        Assert.HasCount(paths.Length, Directory.GetFiles(folder["cache"]), "one entry a file, and nothing half written");
        Assert.IsTrue(paths.All(p => Cache(folder).Find(p, File.ReadAllBytes(p)) is not null));
    }

    [TestMethod]
    public void Oldest_entries_beyond_the_bound_are_removed()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.xml", Findings.Tei("<p/>"));
        DateTime day = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (int i = 0; i < ResultCache.MaxEntries + 2; i++)
        {
            File.SetLastWriteTimeUtc(folder.Write($"cache/{i}.found", ""), day.AddMinutes(i));
        }

        folder.Write("cache/other.txt", "");
        ResultCache cache = Cache(folder);
        cache.Prune();
        Assert.HasCount(ResultCache.MaxEntries + 3, Directory.GetFiles(folder["cache"]), "nothing was written");
        Assert.AreEqual("", Found(cache, path));
        cache.Prune();

        Assert.HasCount(ResultCache.MaxEntries + 1, Directory.GetFiles(folder["cache"]), "the other file is nobody's entry");
        Assert.AreEqual("False False False True True", string.Join(' ', Enumerable.Range(0, 5).Select(i => File.Exists(folder[$"cache/{i}.found"]))));
        Assert.IsNotNull(Cache(folder).Find(path, File.ReadAllBytes(path)));
    }

    [TestMethod]
    public void What_a_finding_says_to_programs_is_kept_and_what_is_not_known_keeps_nothing()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.xml", Findings.Tei("<p/>"));
        byte[] content = File.ReadAllBytes(path);
        DiagnosticDescriptor descriptor = new() { Code = "VAL999", Severity = Severity.Error, Template = "{0}", Cause = "c", Remedy = "r" };
        Diagnostic known = new(descriptor, new SourceLocation(path, 1, 2), ["ä𝒳"])
        {
            Data = new ValueErrorData("v", ["a", "b"]) { IsCertain = true },
            Fix = new QuickFix("t", true, [new TextEdit(path, 1, 2, 3, 4, "")]),
            Related = [new SourceLocation("x", null, null)],
        };
        ResultCache cache = Cache(folder);
        DocumentFacts facts = Facts(path);
        cache.Keep(path, content, facts, [known with { Data = new UnknownData() }]);
        Assert.IsNull(cache.Find(path, content));
        cache.Keep(path, content, facts, [known]);
        Diagnostic found = cache.Find(path, content)!.Value.Findings.Single();
        ValueErrorData data = Assert.IsInstanceOfType<ValueErrorData>(found.Data);
        Assert.AreEqual("v a,b True", $"{data.Value} {string.Join(',', data.Suggestions)} {data.IsCertain}");
        Assert.AreEqual((known.Message, known.Location, known.Code), (found.Message, found.Location, found.Code));
        Assert.AreEqual(("t", true, known.Fix.Edits[0]), (found.Fix!.Title, found.Fix.IsSafe, found.Fix.Edits.Single()));
        Assert.AreEqual(known.Related[0], found.Related.Single());
    }

    private static ResultCache Cache(TemporaryFolder folder) =>
        new(folder["cache"], "settings", new SchemaLibrary(new SchemaLibraryOptions(), new FileResolver()));

    private static DocumentFacts Facts(string path) =>
        new DocumentPass(new ValidationOptions()).Validate(path, new DiagnosticBag(), CancellationToken.None);

    private static string Found(ResultCache cache, string path)
    {
        byte[] content = File.ReadAllBytes(path);
        DiagnosticBag bag = new();
        if (cache.Find(path, content) is { } known)
        {
            known.Findings.ToList().ForEach(bag.Report);
        }
        else
        {
            DocumentFacts facts = new DocumentPass(new ValidationOptions()).Validate(path, bag, CancellationToken.None);
            cache.Keep(path, content, facts, bag.ToImmutableArray());
        }

        return Findings.Write(bag);
    }

    private sealed record UnknownData : DiagnosticData;
}
