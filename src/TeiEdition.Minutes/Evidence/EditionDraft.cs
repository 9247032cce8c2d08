// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Evidence;

/// <summary>
/// Writes a first <c>edition.toml</c> for a document: what was found in it, and what remains to be decided, as comments. It
/// changes nothing in the encoding but the id. Stateless; safe on any thread.
/// </summary>
public static class EditionDraft
{
    private const int MostDecisions = 200;

    /// <summary>Writes it.</summary>
    /// <param name="result">The encoding without settings.</param>
    /// <param name="diagnostics">What was reported.</param>
    /// <param name="id">The id for the document, an NCName.</param>
    /// <param name="active">The parts that are written as settings; the others become comments.</param>
    public static string Write(EncodingResult result, ImmutableArray<Diagnostic> diagnostics, string id, DraftParts active)
    {
        ArgumentNullException.ThrowIfNull(result);
        StringBuilder toml = new();
        toml.Append("# What is particular to this edition. Lines that begin with # are comments: take the sign away to use them.\n\n")
            .Append("id = ").Append(TomlText.Quote(id)).Append("\n\n")
            .Append("# The language of the text (BCP 47).\nlanguage = \"en\"\n\n")
            .Append("# How the document is read. Chosen, because ").Append(Comment(result.Convention.Reason)).Append(".\n");
        Append(toml, active.HasFlag(DraftParts.Convention), $"[convention]\nname = {TomlText.Quote(result.Convention.Name)}\n");
        toml.Append("\n# Whose words stand in square brackets: translators or editors.\n[brackets]\nby = \"translators\"\n");
        Participants(toml, result, active);
        Labels(toml, diagnostics);
        Decisions(toml, result);
        return toml.ToString();
    }

    private static void Participants(StringBuilder toml, EncodingResult result, DraftParts active)
    {
        ImmutableArray<Participant> participants = result.Minutes.Participants.Participants;
        if (!participants.IsEmpty)
        {
            toml.Append("\n# Who was present, with the names and labels that the document uses.\n");
        }

        // Who speaks under a label is only written down where it is certain: a setting would make it so.
        FrozenSet<string> uncertain = result.Minutes.Participants.Speakers.Values
            .Where(s => s.Certainty != Certainty.High).SelectMany(s => s.Ids).ToFrozenSet(StringComparer.Ordinal);
        foreach (Participant participant in participants)
        {
            IEnumerable<string> names = participant.Variants.Prepend(participant.Name).Append(participant.Alias).OfType<string>().Distinct(StringComparer.Ordinal);
            toml.Append("\n# ").Append(Comment(Role(participant.Role)));
            toml.Append(participant.IsInAuthority ? ", known to the authority files\n" : ", not in the authority files\n");
            bool isActive = active.HasFlag(DraftParts.Participants) && !uncertain.Contains(participant.Id);
            Append(toml, isActive, $"[[participant]]\nid = {TomlText.Quote(participant.Id)}\nnames = {TomlText.List(names)}\n");
        }

        foreach (IGrouping<string, Participant> side in participants.Where(p => p.Side is not null).GroupBy(p => p.Side ?? string.Empty, StringComparer.Ordinal))
        {
            string id = DocumentIds.Make(side.Key, "side", i => participants.Any(p => p.Id == i));
            toml.Append("\n# A side of the talk, as the document names it.\n");
            Append(
                toml,
                active.HasFlag(DraftParts.Delegations),
                $"[[delegation]]\nid = {TomlText.Quote(id)}\nname = {TomlText.Quote(side.Key)}\nmembers = {TomlText.List(side.Select(p => p.Id))}\n");
        }
    }

    private static string Role(ParticipantRole role) => role switch
    {
        ParticipantRole.NoteTaker => "note-taker",
        _ => role.ToString().ToLowerInvariant(),
    };

    private static void Labels(StringBuilder toml, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics.Where(d =>
            d.Code == MinutesDiagnostics.UnresolvedSpeaker.Code || d.Code == MinutesDiagnostics.AmbiguousSpeaker.Code))
        {
            toml.Append("\n# Whom does “").Append(Comment(diagnostic.Arguments[0])).Append("” mean? Give the id of a person.\n");
            Append(toml, isActive: false, $"[[participant]]\nid = \"\"\nnames = {TomlText.List([diagnostic.Arguments[0]])}\n");
        }
    }

    private static void Decisions(StringBuilder toml, EncodingResult result)
    {
        int count = 0;
        foreach (Judgement judgement in result.ToReview)
        {
            if (++count > MostDecisions)
            {
                toml.Append("\n# There are more judgements to look at; teiedition encode --report review.html shows them all.\n");
                break;
            }

            toml.Append("\n# Certainty ").Append(judgement.Certainty.ToString().ToLowerInvariant()).Append(", rule “").Append(Comment(judgement.Rule)).Append("”.");
            toml.Append(judgement.Choices.IsEmpty ? "\n" : $" Possible: {Comment(string.Join(", ", judgement.Choices))}.\n");
            Append(toml, isActive: false, DecisionLines.Write(judgement, judgement.Reading));
        }
    }

    private static void Append(StringBuilder toml, bool isActive, string lines) =>
        toml.Append(isActive ? lines : "# " + lines.TrimEnd('\n').Replace("\n", "\n# ", StringComparison.Ordinal) + "\n");

    // A comment ends with its line, and has no control characters.
    private static string Comment(string text) => new([.. text.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]);
}
