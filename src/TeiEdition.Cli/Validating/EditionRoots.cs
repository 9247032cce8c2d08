// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Cli.Validating;

/// <summary>Says how far an edition reaches. Stateless.</summary>
internal static class EditionRoots
{
    /// <summary>
    /// The folders around what was named: for a folder the one that holds it, for a file the one that holds the file's folder, so
    /// that what stands beside an edition, as authority files do, belongs to it.
    /// </summary>
    /// <param name="inputs">Files, folders, <c>-</c>.</param>
    /// <returns>Full paths, each once, in ordinal order.</returns>
    public static ImmutableArray<string> Of(ImmutableArray<string> inputs) =>
        [.. inputs.Select(Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Standard input stands in the current folder, by the file name "-".
    private static string Of(string input)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input));
        string folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
        return Path.GetDirectoryName(folder) ?? folder;
    }
}
