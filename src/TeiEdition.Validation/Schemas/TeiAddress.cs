// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Store;

namespace TeiEdition.Validation.Schemas;

/// <summary>
/// An address under which the TEI publishes a file of a release: <c>www.tei-c.org/release/…</c> for the newest,
/// <c>www.tei-c.org/Vault/P5/4.9.0/…</c> for one. Immutable.
/// </summary>
/// <param name="Release">The number of the release; null for the newest.</param>
/// <param name="Name">The name of the file, without folders.</param>
internal sealed record TeiAddress(string? Release, string Name)
{
    private const string Vault = "Vault/P5/";

    /// <summary>Reads an address.</summary>
    /// <param name="uri">An absolute URI.</param>
    /// <returns>What it names; null where it is none of the TEI's.</returns>
    public static TeiAddress? Parse(string uri)
    {
        string? rest = After(uri, "http://") ?? After(uri, "https://");
        rest = rest is null ? null : After(rest, "www.tei-c.org/") ?? After(rest, "tei-c.org/");
        if (rest is null || rest.AsSpan().IndexOfAny('?', '#', '%') >= 0)
        {
            return null;
        }

        string name = rest[(rest.LastIndexOf('/') + 1)..];
        if (name.Length == 0)
        {
            return null;
        }

        if (After(rest, "release/") is not null)
        {
            return new TeiAddress(null, name);
        }

        return After(rest, Vault) is { } inVault && inVault[..Math.Max(0, inVault.IndexOf('/', StringComparison.Ordinal))] is var release
            && (release == "current" || TeiRelease.Parse(release) is not null)
            ? new TeiAddress(release == "current" ? null : release, name)
            : null;
    }

    private static string? After(string text, string start) =>
        text.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? text[start.Length..] : null;
}
