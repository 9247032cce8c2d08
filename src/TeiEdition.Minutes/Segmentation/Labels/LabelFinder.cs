// SPDX-License-Identifier: MIT
using System.Buffers;
using System.Collections.Frozen;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Segmentation.Pieces;

namespace TeiEdition.Minutes.Segmentation.Labels;

/// <summary>
/// Finds labels at the beginnings of lines. What has the form of a speaker's label is one by evidence from the whole document: a
/// title or a known name in it, an alias, the same label elsewhere, its look. Immutable once made.
/// </summary>
internal sealed class LabelFinder
{
    private static readonly SearchValues<char> NeverInLabels = SearchValues.Create(".!?;,\"");

    private const int LongestLabel = 120;

    private readonly Convention _convention;
    private readonly LabelCandidates _candidates;
    private readonly FrozenDictionary<string, (Certainty Certainty, string Rule)> _accepted;

    /// <summary>Learns the speaker labels of a document.</summary>
    /// <param name="lines">The lines that may begin with a label, in reading order.</param>
    /// <param name="context">The document.</param>
    /// <param name="convention">The convention, which is tried or chosen.</param>
    public LabelFinder(DocumentLines lines, ConversionContext context, Convention convention)
    {
        _convention = convention;
        _candidates = new LabelCandidates(convention);
        LabelEvidence evidence = new(lines, _candidates, context, convention);
        _accepted = evidence.Judge();
    }

    /// <summary>How many lines begin with an accepted label that is likely or certain.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>All such lines, and those whose label has a form that only some conventions have.</returns>
    public (int All, int Special) Count(DocumentLines lines)
    {
        SpeakerLabel[] found = [.. lines.All.Select((l, i) => Find(l.Text, lines.StandAlone[i])).OfType<SpeakerLabel>().Where(l => l.Certainty > Certainty.Low)];
        return (found.Length, found.Count(l => l.Pattern.Labels.Length > 0 || l.Pattern.SideAndName || l.Pattern.Endings is not [":"]));
    }

    /// <summary>The speaker's label that a line begins with; null for none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="standsAlone">Whether the format sets it apart.</param>
    public SpeakerLabel? Find(string line, bool standsAlone = false) =>
        _candidates.Find(line, standsAlone) is { } found && _accepted.TryGetValue(found.Name, out (Certainty Certainty, string Rule) known)
            ? new SpeakerLabel(found.Length, found.Name, found.Pattern, known.Rule, known.Certainty)
            : null;

    /// <summary>What has the form of a label, accepted or not; null for nothing.</summary>
    /// <param name="line">The line.</param>
    public SpeakerLabel? FindCandidate(string line) =>
        _candidates.Find(line, standsAlone: false) is { } found && !_convention.ProtocolLabels.ContainsKey(found.Name)
            ? new SpeakerLabel(found.Length, found.Name, found.Pattern, "form of a label", Certainty.Low)
            : null;

    /// <summary>The length of the label of a line before or after the talk, colon included; null for none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="role">What the label says.</param>
    /// <param name="isSide">Whether it names a side.</param>
    /// <param name="knownOnly">Whether a label that the convention does not know counts as none.</param>
    public int? ProtocolLabelLength(string line, out ProtocolRole role, out bool isSide, bool knownOnly)
    {
        role = ProtocolRole.Other;
        isSide = false;
        int colon = line.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOfAny(':', '：');
        string plain = LabelText.Plain(colon < 0 ? line.Length <= LongestLabel ? line : string.Empty : line[..colon]);
        if (plain.Length == 0)
        {
            return null;
        }

        bool known = _convention.ProtocolLabels.TryGetValue(plain, out role);
        if (colon < 0)
        {
            // Without a colon the label stands alone, and looks like one.
            return known && LabelText.CanStandBare(plain, role) && char.IsUpper(plain[0]) ? line.Length : null;
        }

        if (known)
        {
            return colon + 1;
        }

        isSide = IsSide(plain);
        if (isSide)
        {
            role = ProtocolRole.Attendees;
            return colon + 1;
        }

        bool unknownLabel = !knownOnly && Find(line) is null && plain.Split(' ').Length <= 5
            && char.IsUpper(plain[0]) && plain.AsSpan().IndexOfAny(NeverInLabels) < 0
            && line.Length - colon < LongestLabel && !line.EndsWith('.');
        return unknownLabel ? colon + 1 : null;
    }

    private bool IsSide(string plain) =>
        plain.LastIndexOf(' ') is > 0 and int space && _convention.SideWords.Contains(plain[(space + 1)..]);
}
