// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Minutes;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Documents;

/// <summary>Encodes sources with the settings and authority files that belong to them. Reads each authority folder once. For one thread.</summary>
internal sealed class SourceEncoder
{
    private readonly Dictionary<string, AuthorityIndex?> _authorities = new(StringComparer.Ordinal);

    /// <summary>Encodes.</summary>
    /// <param name="source">The source, or <c>-</c>.</param>
    /// <param name="settings">The settings, or null for the defaults.</param>
    /// <param name="authority">The folder of authority files, or null for none.</param>
    /// <param name="sink">Gets XML004, the diagnostics of TeiEdition.Minutes and CLI004.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The encoding, or null after an error.</returns>
    public EncodingResult? Encode(
        string source, string? settings, string? authority, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        byte[]? content = InputFile.Read(source, sink);
        EditionSettings? read = settings is null ? EditionSettings.Default : EditionSettingsReader.Read(settings, sink);
        AuthorityIndex? index = authority is null ? AuthorityIndex.Empty : ReadAuthority(authority, sink, cancellationToken);
        if (content is null || read is null || index is null)
        {
            return null;
        }

        EncodingResult? result = MinutesConverter.Convert(
            new MinutesSource(source, content), read, index, sink, cancellationToken);
        if (result is not null)
        {
            EncodingSummary s = result.Summary;
            sink.Report(Diagnostic.Create(
                CliDiagnostics.Encoded,
                new SourceLocation(source),
                Number(s.Turns), Number(s.Insertions), Number(s.Participants), Number(s.Names), Number(s.Joins)));
        }

        return result;
    }

    private AuthorityIndex? ReadAuthority(string folder, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        // A folder that could not be read is reported once.
        if (!_authorities.TryGetValue(folder, out AuthorityIndex? index))
        {
            index = AuthorityReader.Read(folder, sink, cancellationToken);
            _authorities.Add(folder, index);
        }

        return index;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
