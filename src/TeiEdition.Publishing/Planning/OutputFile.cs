// SPDX-License-Identifier: MIT
namespace TeiEdition.Publishing.Planning;

/// <summary>Files in the output folder, by their path there. Stateless; safe on any thread.</summary>
internal static class OutputFile
{
    /// <summary>The file's full name.</summary>
    /// <param name="outputFolder">The output folder.</param>
    /// <param name="path">The path in it, with slashes.</param>
    public static string FullName(string outputFolder, string path) =>
        Path.Combine(outputFolder, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The hash of the file's bytes, or null where it cannot be read.</summary>
    /// <param name="outputFolder">The output folder.</param>
    /// <param name="path">The path in it, with slashes.</param>
    public static string? HashOf(string outputFolder, string path)
    {
        try
        {
            string name = FullName(outputFolder, path);
            return File.Exists(name) ? Fingerprint.Of(File.ReadAllBytes(name)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
