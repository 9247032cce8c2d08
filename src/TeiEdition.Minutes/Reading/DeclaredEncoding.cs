// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;

namespace TeiEdition.Minutes.Reading;

/// <summary>The encoding that a page declares in its first 1024 bytes (HTML Living Standard, section 13.2.3.2). Stateless.</summary>
internal static partial class DeclaredEncoding
{
    private const int Window = 1024;

    /// <summary>The name, as <c>windows-1251</c>; null for none.</summary>
    /// <param name="bytes">The page.</param>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Window)]);
        Match match = Charset().Match(head);
        string name = match.Success ? match.Groups[1].Value : string.Empty;

        // A page that can be read so far is not in UTF-16, whatever it says.
        return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : name.Length > 0 ? name : null;
    }

    [GeneratedRegex("(?:<meta[^>]{0,500}?charset|<\\?xml[^>]{0,200}?encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.\\-]{1,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
