// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Evidence;

/// <summary>Begins an edition: encodes a source, and writes settings that say what was found without changing it. Stateless.</summary>
public static class EditionStarter
{
    // The most that can be said as settings; what would change the encoding becomes a comment.
    private static readonly ImmutableArray<DraftParts> Attempts =
    [
        DraftParts.All, DraftParts.Convention | DraftParts.Participants, DraftParts.Convention | DraftParts.Delegations,
        DraftParts.Convention, DraftParts.None,
    ];

    /// <summary>Begins.</summary>
    /// <param name="source">The source.</param>
    /// <param name="name">The edition's name, from which its id is made where the document gives none.</param>
    /// <param name="authority">The authority entries.</param>
    /// <param name="sink">Gets the MIN diagnostics of the encoding.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The encoding and the settings that give the same one; null after an error.</returns>
    public static (EncodingResult Result, string Settings)? Start(
        MinutesSource source, string name, AuthorityIndex authority, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        DiagnosticBag bag = new();
        EncodingResult? bare = MinutesConverter.Convert(source, EditionSettings.Default, authority, bag, cancellationToken);
        bag.CopyTo(sink);
        if (bare is null)
        {
            return null;
        }

        string id = MakeId(bare, name);
        DiagnosticBag quiet = new();
        EditionSettings named = EditionSettings.Default with { Id = id };
        EncodingResult? expected = MinutesConverter.Convert(source, named, authority, quiet, cancellationToken);
        foreach (DraftParts parts in Attempts)
        {
            string toml = EditionDraft.Write(bare, bag.ToImmutableArray(), id, parts);
            if (EditionSettingsReader.Parse(toml, "edition.toml", quiet) is { } settings
                && MinutesConverter.Convert(source, settings, authority, quiet, cancellationToken) is { } result
                && expected is not null && result.Tei.AsSpan().SequenceEqual(expected.Tei.AsSpan()))
            {
                return (result, toml);
            }
        }

        return (bare, string.Empty);
    }

    // Speakers and date, as the document has them; else the name of the edition.
    private static string MakeId(EncodingResult result, string name)
    {
        ImmutableArray<Participant> participants = result.Minutes.Participants.Participants;
        string[] speakers = [.. participants.Where(p => p.Role == ParticipantRole.Speaker).Take(2).Select(p => p.Alias ?? p.Id)];
        bool IsTaken(string id) => participants.Any(p => p.Id == id);
        return Date(result.Minutes) is { } date && speakers.Length > 0
            ? DocumentIds.Make($"{string.Join(' ', speakers)} {date}", "edition", IsTaken)
            : DocumentIds.Make(name, "edition", IsTaken);
    }

    private static string? Date(RecognisedMinutes minutes) => minutes.Facts.TitleDate?.When
        ?? minutes.Segments.Protocol.Where(l => l.Role == ProtocolRole.Time).SelectMany(l => l.Items)
            .Select(i => minutes.Texts.GetValueOrDefault(i.Text)).OfType<RecognisedText>()
            .SelectMany(t => t.Marks).OfType<DateMark>().FirstOrDefault(d => !d.IsTime)?.When;
}
