// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Minutes;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Documents;

/// <summary>Encodes sources with the settings and authority files that belong to them. Reads each authority folder once. Safe on any thread.</summary>
internal sealed class SourceEncoder
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, AuthorityIndex?> _authorities = new(StringComparer.Ordinal);

    /// <summary>Encodes.</summary>
    /// <param name="source">The source, or <c>-</c>.</param>
    /// <param name="settings">The settings, or null for the defaults.</param>
    /// <param name="authority">The folder of authority files, or null for none.</param>
    /// <param name="sink">Gets XML004, the diagnostics of TeiEdition.Minutes and CLI004.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The encoding, or null after an error.</returns>
    public EncodingResult? Encode(
        string source, string? settings, string? authority, IDiagnosticSink sink, CancellationToken cancellationToken) =>
        Encode(source, settings, authority, convention: null, sink, cancellationToken);

    /// <summary>Encodes by a convention that overrides the settings.</summary>
    /// <param name="source">The source, or <c>-</c>.</param>
    /// <param name="settings">The settings, or null for the defaults.</param>
    /// <param name="authority">The folder of authority files, or null for none.</param>
    /// <param name="convention">The convention's name, which exists; null for that of the settings.</param>
    /// <param name="sink">Gets XML004, the diagnostics of TeiEdition.Minutes and CLI004.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The encoding, or null after an error.</returns>
    public EncodingResult? Encode(
        string source, string? settings, string? authority, string? convention, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        byte[]? content = InputFile.Read(source, sink);
        EditionSettings? read = settings is null ? EditionSettings.Default : EditionSettingsReader.Read(settings, sink);
        AuthorityIndex? index = authority is null ? AuthorityIndex.Empty : ReadAuthority(authority, sink, cancellationToken);
        if (content is null || read is null || index is null)
        {
            return null;
        }

        EncodingResult? result = MinutesConverter.Convert(
            new MinutesSource(source, content), convention is null ? read : read.WithConvention(convention), index, sink, cancellationToken);
        if (result is not null)
        {
            EncodingSummary s = result.Summary;
            sink.Report(Diagnostic.Create(
                CliDiagnostics.Encoded,
                new SourceLocation(source),
                Number(s.Turns), Number(s.Insertions), Number(s.Participants), Number(s.Names), Number(s.Joins), Number(result.ToReview.Count())));
        }

        return result;
    }

    /// <summary>Reads a folder of authority files, unless it was read before: a folder that could not be read is reported once.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="sink">Gets what is wrong with it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The entries, or null after an error.</returns>
    public AuthorityIndex? ReadAuthority(string folder, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_authorities.TryGetValue(folder, out AuthorityIndex? index))
            {
                index = AuthorityReader.Read(folder, sink, cancellationToken);
                _authorities.Add(folder, index);
            }

            return index;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
