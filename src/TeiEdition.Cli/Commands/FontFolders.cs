// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Cli.Commands;

/// <summary>Where the system keeps fonts. Stateless.</summary>
internal static class FontFolders
{
    private static readonly ImmutableArray<string> Usual = ["/usr/share/fonts", "/usr/local/share/fonts"];

    /// <summary>The folders of fonts that exist.</summary>
    public static ImmutableArray<string> Existing => [.. Usual.Where(Directory.Exists)];

    /// <summary>Looks for a font's file in those folders and below.</summary>
    /// <param name="fileName">Its name.</param>
    /// <returns>The first one in ordinal order, or null.</returns>
    public static string? Find(string fileName)
    {
        EnumerationOptions everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return Existing.SelectMany(f => Directory.EnumerateFiles(f, fileName, everywhere)).Order(StringComparer.Ordinal).FirstOrDefault();
    }
}
