// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Validating;

/// <summary>Where compiled schemas are kept when nothing is said. Stateless.</summary>
internal static class CacheFolder
{
    /// <summary>
    /// <c>$XDG_CACHE_HOME/teiedition/relaxng</c>, else in <c>~/.cache</c>, on macOS in <c>~/Library/Caches</c>, on Windows
    /// in the local application data; null where the user has no such folder.
    /// </summary>
    public static string? Find()
    {
        // The XDG Base Directory Specification, version 0.8: a relative path is to be ignored.
        string? root = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(root) || !Path.IsPathFullyQualified(root))
        {
            root = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } home
                    ? Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache")
                    : null;
        }

        return string.IsNullOrEmpty(root) ? null : Path.Combine(root, "teiedition", "relaxng");
    }
}
