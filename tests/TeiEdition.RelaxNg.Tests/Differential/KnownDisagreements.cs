// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>
/// The generated cases of which it is known, and explained by a case of <c>Differential/Cases</c>, that we and jing differ:
/// <c>known.tsv</c> there, with the subject of the comparison, what repeats the case, and the folder that explains it. Immutable.
/// </summary>
/// <param name="subject">The subject of the comparison.</param>
internal sealed class KnownDisagreements(string subject)
{
    private readonly Dictionary<string, string> _known = File.ReadLines(Path.Combine(Folder, "known.tsv"))
        .Skip(1)
        .Select(l => l.Split('\t'))
        .Where(f => f[0] == subject)
        .ToDictionary(f => f[1], f => f[2], StringComparer.Ordinal);

    /// <summary>The full path of the folder with the cases.</summary>
    public static string Folder => Path.Combine(RepositoryFolder.Path, "tests", "TeiEdition.RelaxNg.Tests", "Differential", "Cases");

    /// <summary>The name of the folder that explains a case; null where we should agree.</summary>
    /// <param name="id">What repeats the case.</param>
    public string? Find(string id) => _known.GetValueOrDefault(id);
}
