// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Files;

/// <summary>Finds the file that a relative reference names. Stateless.</summary>
internal static class LocalPath
{
    /// <summary>The full path of a relative reference.</summary>
    /// <param name="folder">The full path of the folder that it is relative to.</param>
    /// <param name="path">The path, unescaped, with '/' between its parts.</param>
    public static string Resolve(string folder, string path) =>
        path.Contains('\0', StringComparison.Ordinal) ? folder + "/\uFFFD" : Path.GetFullPath(Path.Combine(folder, path));
}
