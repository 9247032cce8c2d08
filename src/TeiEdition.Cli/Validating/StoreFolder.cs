// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Validating;

/// <summary>Where releases of the TEI are kept when no option says so. Stateless.</summary>
internal static class StoreFolder
{
    /// <summary>
    /// <c>$TEIEDITION_STORE</c>, else <c>$XDG_DATA_HOME/teiedition</c>, else <c>teiedition</c> in <c>~/.local/share</c>, on
    /// macOS in <c>~/Library/Application Support</c>, on Windows in the local application data; null where the user has no
    /// such folder.
    /// </summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("TEIEDITION_STORE") is { Length: > 0 } named)
        {
            return named;
        }

        // The XDG Base Directory Specification, version 0.8: a relative path is to be ignored.
        string? root = Environment.GetEnvironmentVariable("XDG_DATA_HOME");
        if (string.IsNullOrEmpty(root) || !Path.IsPathFullyQualified(root))
        {
            root = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } home
                    ? Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Application Support" : ".local/share")
                    : null;
        }

        return string.IsNullOrEmpty(root) ? null : Path.Combine(root, "teiedition");
    }
}
