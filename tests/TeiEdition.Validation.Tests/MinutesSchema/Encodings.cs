// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Settings;
using TeiEdition.Minutes.Tests;
using TeiEdition.Minutes.Tests.Cases;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>What the encoder makes of the fictional documents, and the files of the editions. Made once; safe on any thread.</summary>
internal static class Encodings
{
    private static readonly Lazy<ImmutableArray<(string Name, string Xml)>> Encoded = new(Encode);

    /// <summary>The encodings of the fictional documents, by name.</summary>
    public static ImmutableArray<(string Name, string Xml)> Fictional => Encoded.Value;

    /// <summary>The encodings and authority files of the repository.</summary>
    public static IEnumerable<(string Name, string Xml)> Committed =>
        Directory.EnumerateDirectories(Path.Combine(RepositoryFolder.Path, "editions")).Where(f => Path.GetFileName(f) != "out")
            .SelectMany(f => Directory.EnumerateFiles(f, "*.xml")).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileName(f), File.ReadAllText(f)));

    private static ImmutableArray<(string Name, string Xml)> Encode()
    {
        string folder = Path.Combine(RepositoryFolder.Path, "tests", "TeiEdition.Minutes.Tests", "Cases");
        ImmutableArray<(string, string)>.Builder all = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (string file in Directory.EnumerateFiles(folder, "*.case", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string[] parts = File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n=====\n", 2);
            AuthorityIndex authority = parts[0].Split('\n').Contains("names") ? SampleAuthority.Index : AuthorityIndex.Empty;
            MinutesSource source = new("source.txt", System.Text.Encoding.UTF8.GetBytes(AnnotatedText.Parse(parts[1]).Text));
            if (MinutesConverter.Convert(source, EditionSettings.Default, authority, new DiagnosticBag(), CancellationToken.None) is { } result)
            {
                all.Add((Path.GetFileNameWithoutExtension(file), System.Text.Encoding.UTF8.GetString(result.Tei.AsSpan())));
            }
        }

        return all.ToImmutable();
    }
}
