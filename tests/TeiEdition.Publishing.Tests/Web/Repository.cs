// SPDX-License-Identifier: MIT
namespace TeiEdition.Publishing.Tests.Web;

/// <summary>The folders of the repository that the tests read.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root => TeiEdition.Tests.RepositoryFolder.Path;

    /// <summary>Where screenshots go; not committed.</summary>
    public static string Output => Path.Combine(Root, "tests", "out");

    /// <summary>The documents that the tests bring with them.</summary>
    public static string Fixtures => Path.Combine(Root, "tests", "TeiEdition.Publishing.Tests", "Fixtures");

    /// <summary>The slugs of the documents that are published for the tests: fictional ones and the real editions.</summary>
    public static IReadOnlyList<string> Slugs { get; } =
        [.. new[] { "hostile", "talk", "varia" }.Concat(RealSlugs()).Order(StringComparer.Ordinal)];

    /// <summary>The slugs of documents of the kind that <c>encode</c> makes.</summary>
    public static IReadOnlyList<string> TalkSlugs { get; } = [.. new[] { "talk" }.Concat(RealSlugs())];

    /// <summary>The TEI file of a slug.</summary>
    public static string Document(string slug)
    {
        string fixture = Path.Combine(Fixtures, slug, "minutes.xml");
        return File.Exists(fixture) ? fixture : Path.Combine(Root, "editions", slug, "minutes.xml");
    }

    /// <summary>The name of the group of fictional documents.</summary>
    public const string FixtureGroup = "fixtures";

    /// <summary>The site that a document stands in: fictional and real ones do not share authority files.</summary>
    public static string Group(string slug) =>
        Directory.Exists(Path.Combine(Fixtures, slug)) ? FixtureGroup : "editions";

    /// <summary>The authority files that go with a slug.</summary>
    public static string Authority(string slug) =>
        Path.Combine(Group(slug) == FixtureGroup ? Fixtures : Path.Combine(Root, "editions"), "authority");

    private static IEnumerable<string> RealSlugs()
    {
        string editions = Path.Combine(Root, "editions");
        return Directory.Exists(editions)
            ? Directory.GetDirectories(editions)
                .Where(folder => File.Exists(Path.Combine(folder, "minutes.xml")))
                .Select(folder => Path.GetFileName(folder))
                .Where(name => name != "out")
            : [];
    }
}
