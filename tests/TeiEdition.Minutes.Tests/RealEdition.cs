// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests;

/// <summary>The edition of the repository, encoded afresh. Stateless.</summary>
internal static class RealEdition
{
    /// <summary>The edition's folder.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Path, "editions", "1962-02-15-liu-ri");

    /// <summary>The encoding in the repository.</summary>
    public static string Committed => Path.Combine(Folder, "minutes.xml");

    /// <summary>Encodes the source; <paramref name="more"/> is added to the authority entries.</summary>
    public static Encoded Encode(string path = "source.txt", CultureInfo? culture = null, params AuthorityEntry[] more)
    {
        DiagnosticBag bag = new();
        AuthorityIndex authority = AuthorityReader.Read(Path.Combine(RepositoryFolder.Path, "editions", "authority"), bag, CancellationToken.None)
            ?? throw new AssertFailedException(string.Join('\n', bag.ToImmutableArray()));
        EditionSettings settings = EditionSettingsReader.Read(Path.Combine(Folder, "edition.toml"), bag)
            ?? throw new AssertFailedException(string.Join('\n', bag.ToImmutableArray()));
        MinutesSource source = new(path, File.ReadAllBytes(Path.Combine(Folder, "source.txt")));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture ?? before;
            EncodingResult? result = MinutesConverter.Convert(
                source, settings, new AuthorityIndex(authority.Entries.AddRange(more)), bag, CancellationToken.None);
            return new Encoded(result, [.. bag.ToImmutableArray().Where(d => d.Code != Encoded.ConventionChosen)]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
