// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation.Notes;

/// <summary>The places of a text that can refer to notes: numbers in brackets, raised figures, asterisks behind words. Immutable.</summary>
internal sealed partial class NoteReferences
{
    private readonly Dictionary<string, List<(int Start, int End)>> _places = new(StringComparer.Ordinal);

    /// <summary>Collects.</summary>
    /// <param name="blocks">The blocks before the notes.</param>
    /// <param name="document">The document, whose raised figures count.</param>
    public NoteReferences(ImmutableArray<Block> blocks, SourceDocument document)
    {
        foreach (SpannedText line in blocks.SelectMany(b => b.Lines))
        {
            foreach (Match match in ReferencePattern().Matches(line.Text))
            {
                Add(Plain(match.Groups["n"].Value), line.Offsets[match.Index], line.Offsets[match.Index + match.Length - 1] + 1);
            }
        }

        int end = blocks.IsEmpty || blocks[^1].Lines.IsEmpty ? 0 : blocks[^1].Lines[^1].Offsets[^1] + 1;
        foreach (Run run in document.Runs.Where(r => r.Style.HasFlag(RunStyle.Superscript) && r.End <= end))
        {
            string raised = document.Text.Text[run.Start..run.End].Trim();
            if (raised.Length is > 0 and <= 3 && raised.All(char.IsAsciiDigit))
            {
                Add(raised, run.Start, run.End);
            }
        }
    }

    /// <summary>The places that refer to a number, in reading order, as 0-based offsets in the source; empty for none.</summary>
    /// <param name="number">The number or mark, without brackets.</param>
    public ImmutableArray<(int Start, int End)> To(string number) =>
        _places.TryGetValue(number, out List<(int Start, int End)>? places) ? [.. places] : [];

    /// <summary>A number in ordinary figures.</summary>
    public static string Plain(string number) => string.Concat(number.Select(c => c switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰' => '0',
        >= '⁴' and <= '⁹' => (char)('4' + (c - '⁴')),
        _ => c,
    }));

    private void Add(string number, int start, int end)
    {
        if (!_places.TryGetValue(number, out List<(int Start, int End)>? places))
        {
            places = [];
            _places.Add(number, places);
        }

        places.Add((start, end));
    }

    [GeneratedRegex(@"\[(?<n>[0-9]{1,3}|[*†‡]{1,3}|[ivx]{1,5})\]|(?<=\S)\((?<n>[0-9]{1,3})\)|(?<n>[¹²³⁰⁴-⁹]{1,3})|(?<=[\p{L}.,;:!?”""’)])(?<n>[*†‡]{1,3})(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ReferencePattern();
}
