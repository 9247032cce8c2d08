// SPDX-License-Identifier: MIT
using System.Collections.Frozen;

namespace TeiEdition.Minutes.Segmentation.Lists;

/// <summary>
/// Finds the lines that begin items of lists: a marker counts where the list goes on, <c>1.</c> before <c>2.</c>, or a bullet
/// before the next. Immutable once made.
/// </summary>
internal sealed class ListFinder
{
    // Items further apart than this many lines are no list.
    private const int FurthestBullet = 12;
    private const int FurthestNumber = 400;

    private readonly FrozenDictionary<int, int> _lengths;

    /// <summary>Finds the items.</summary>
    /// <param name="lines">The lines that may begin an item, in reading order.</param>
    public ListFinder(IReadOnlyList<string> lines)
    {
        Dictionary<int, int> lengths = [];
        Dictionary<string, (int Line, int Value, int Length)> last = new(StringComparer.Ordinal);
        for (int i = 0; i < lines.Count; i++)
        {
            foreach (ListMarker marker in ListMarkerParser.Parse(lines[i]))
            {
                bool goesOn = last.TryGetValue(marker.Form, out (int Line, int Value, int Length) before)
                    && marker.Value == (marker.IsBullet ? 0 : before.Value + 1)
                    && i - before.Line <= (marker.IsBullet ? FurthestBullet : FurthestNumber);
                if (goesOn)
                {
                    lengths.TryAdd(before.Line, before.Length);
                    lengths.TryAdd(i, marker.Length);
                }

                if (goesOn || marker.Value <= 1)
                {
                    last[marker.Form] = (i, marker.Value, marker.Length);
                }
            }
        }

        _lengths = lengths.ToFrozenDictionary();
    }

    /// <summary>The length of the marker that a line begins with; null where it begins no item.</summary>
    /// <param name="line">The line's index.</param>
    public int? MarkerLength(int line) => _lengths.TryGetValue(line, out int length) ? length : null;
}
