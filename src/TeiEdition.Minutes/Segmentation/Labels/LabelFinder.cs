// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Settings;

namespace TeiEdition.Minutes.Segmentation.Labels;

/// <summary>
/// Finds labels at the beginnings of lines. A speaker label is a candidate by its form, and accepted by evidence: a title or a
/// known name in it, an alias that it or another label declares, or the same label elsewhere. Immutable once made.
/// </summary>
internal sealed class LabelFinder
{
    private const int LongestLabel = 120;
    private const int MostWords = 12;

    private readonly Convention _convention;
    private readonly FrozenSet<string> _speakers;

    /// <summary>Learns the speaker labels of a document.</summary>
    /// <param name="lines">All lines of the document proper, in reading order.</param>
    /// <param name="convention">Titles and the labels that are no speakers.</param>
    /// <param name="authority">Known persons.</param>
    /// <param name="settings">Known participants.</param>
    public LabelFinder(IReadOnlyList<string> lines, Convention convention, AuthorityIndex authority, EditionSettings settings)
    {
        _convention = convention;
        List<string> candidates = [.. lines.Select(l => Candidate(l)).OfType<string>()];
        HashSet<string> known = new(StringComparer.Ordinal);
        known.UnionWith(settings.Participants.SelectMany(p => p.Names));
        known.UnionWith(candidates.Select(LabelText.AliasOf).OfType<string>());
        known.UnionWith(candidates.Where(c => LabelText.AliasOf(c) is not null).Select(LabelText.Plain));
        string[] persons = [.. authority.Entries.Where(e => e.Kind == EntityKind.Person).SelectMany(e => e.Forms)];
        _speakers = candidates
            .CountBy(LabelText.Plain, StringComparer.Ordinal)
            .Where(c => !IsProtocol(c.Key) && (c.Value > 1 || IsEvident(c.Key, known, persons)))
            .Select(c => c.Key)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The length of the speaker label that a line begins with, colon included; null for none.</summary>
    public int? SpeakerLabelLength(string line)
    {
        string? label = Candidate(line);
        return label is not null && _speakers.Contains(LabelText.Plain(label)) ? label.Length + 1 : null;
    }

    /// <summary>The length of the label of a line before the talk, colon included; null for none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="role">What the label says.</param>
    /// <param name="isSide">Whether it names a side.</param>
    /// <param name="knownOnly">Whether a label that the convention does not know counts as none.</param>
    public int? ProtocolLabelLength(string line, out ProtocolRole role, out bool isSide, bool knownOnly)
    {
        role = ProtocolRole.Other;
        isSide = false;
        int colon = line.IndexOfAny([':', '：']);
        if (colon is <= 0 or > LongestLabel)
        {
            return null;
        }

        string plain = LabelText.Plain(line[..colon]);
        if (plain.Length == 0)
        {
            return null;
        }

        if (_convention.ProtocolLabels.TryGetValue(plain, out role))
        {
            return colon + 1;
        }

        isSide = IsSide(plain);
        if (isSide)
        {
            role = ProtocolRole.Attendees;
            return colon + 1;
        }

        bool unknownLabel = !knownOnly && SpeakerLabelLength(line) is null && Words(plain) <= 5
            && char.IsUpper(plain[0]) && plain.IndexOfAny(['.', '!', '?', ';', ',', '"']) < 0
            && line.Length - colon < LongestLabel && !line.EndsWith('.');
        return unknownLabel ? colon + 1 : null;
    }

    private static int Words(string text) => text.Split(' ').Length;

    private bool IsSide(string plain) =>
        plain.LastIndexOf(' ') is > 0 and int space && _convention.SideWords.Contains(plain[(space + 1)..]);

    private bool IsProtocol(string plain) =>
        _convention.ProtocolLabels.ContainsKey(plain) || IsSide(plain) || _convention.RecordLabels.ContainsKey(plain);

    // The text before the first colon, where it can be a speaker label: few words, each a name, a title or a small word.
    private string? Candidate(string line)
    {
        int colon = line.IndexOfAny([':', '：']);
        if (colon is <= 0 or > LongestLabel || (colon + 1 < line.Length && !char.IsWhiteSpace(line[colon + 1]) && line[colon] == ':'))
        {
            return null;
        }

        string plain = LabelText.Plain(line[..colon]);
        string[] words = plain.Split(' ');
        if (plain.Length == 0 || words.Length > MostWords || !char.IsUpper(plain[0]))
        {
            return null;
        }

        bool named = words.All(w => char.IsUpper(w[0]) || w is "of" or "the" or "and" or "de" or "al" or "von" or "van" or "for")
            && words.All(w => !w.EndsWith('.') || w.Length <= 5)
            && plain.IndexOfAny(['!', '?', ';', '"', '“', '”']) < 0;
        return named && !(words.Length == 1 && _convention.FunctionWords.Contains(words[0])) ? line[..colon] : null;
    }

    private bool IsEvident(string plain, HashSet<string> known, string[] persons)
    {
        string[] words = plain.Split(' ');
        return known.Contains(plain)
            || words.Any(_convention.Titles.Contains)
            || persons.Any(form => (" " + plain + " ").Contains(" " + form + " ", StringComparison.Ordinal));
    }
}
