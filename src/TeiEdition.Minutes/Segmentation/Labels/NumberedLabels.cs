// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Segmentation.Pieces;

namespace TeiEdition.Minutes.Segmentation.Labels;

/// <summary>Decides whether the numbers of a document's paragraphs stand before labels, as in verbatim records. Stateless.</summary>
internal static class NumberedLabels
{
    /// <summary>
    /// Whether they do: two speakers with a title at least have such a label, and one of them more than once. A list whose items
    /// each begin with another office is no talk.
    /// </summary>
    /// <param name="lines">The lines.</param>
    /// <param name="convention">The convention.</param>
    public static bool AreUsed(DocumentLines lines, Convention convention)
    {
        LabelCandidates candidates = new(convention) { ReadsNumbers = true };
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string line in lines.All.Select(l => l.Text).Where(l => LabelText.NumberLength(l) > 0))
        {
            if (candidates.Find(line, standsAlone: false) is { } found && HasTitle(found.Name, convention))
            {
                counts[found.Name] = counts.GetValueOrDefault(found.Name) + 1;
            }
        }

        return counts.Count >= 2 && counts.Values.Any(c => c >= 2);
    }

    private static bool HasTitle(string name, Convention convention) =>
        name.Split(' ').Any(w => convention.Titles.Contains(w) || (w.Length > 1 && convention.Titles.Contains(w[..1] + w[1..].ToLowerInvariant())));
}
