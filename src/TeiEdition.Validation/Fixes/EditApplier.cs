// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Fixes;

/// <summary>Makes the changes of quick fixes in the bytes of a document. Stateless; safe on any thread.</summary>
public static class EditApplier
{
    /// <summary>
    /// Makes the changes; all other bytes stay as they are. Of two fixes whose changes overlap, the later one is left out as a
    /// whole; changes that are equal count as one.
    /// </summary>
    /// <param name="content">The document.</param>
    /// <param name="fixes">The fixes, whose edits all mean this document; in the order in which they are preferred.</param>
    /// <param name="applied">Those of them that were made, in their order.</param>
    /// <returns>The document afterwards; the same bytes where nothing could be made.</returns>
    public static byte[] Apply(ReadOnlySpan<byte> content, IEnumerable<QuickFix> fixes, out ImmutableArray<QuickFix> applied)
    {
        ArgumentNullException.ThrowIfNull(fixes);
        applied = [];
        if (RawText.Read(content) is not { } raw)
        {
            return content.ToArray();
        }

        SortedDictionary<(int Start, int End), string> edits = [];
        applied = [.. fixes.Where(f => TryAdd(f, raw, edits))];
        StringBuilder text = new(raw.Text.Length + 64);
        int at = 0;
        foreach (((int start, int end), string replacement) in edits)
        {
            text.Append(raw.Text, at, start - at).Append(replacement);
            at = end;
        }

        return raw.Encode(text.Append(raw.Text, at, raw.Text.Length - at).ToString());
    }

    private static bool TryAdd(QuickFix fix, RawText raw, SortedDictionary<(int Start, int End), string> edits)
    {
        List<((int Start, int End) Span, string Replacement)> added = [];
        foreach (TextEdit edit in fix.Edits)
        {
            if (raw.OffsetOf(edit.StartLine, edit.StartColumn) is not { } start
                || raw.OffsetOf(edit.EndLine, edit.EndColumn) is not { } end
                || end < start
                || !raw.CanEncode(edit.Replacement))
            {
                return false;
            }

            if (edits.TryGetValue((start, end), out string? same) && same == edit.Replacement)
            {
                continue;
            }

            if (edits.Keys.Any(k => Overlap(k, (start, end))))
            {
                return false;
            }

            added.Add(((start, end), edit.Replacement));
        }

        foreach (((int Start, int End) span, string replacement) in added)
        {
            edits[span] = replacement;
        }

        return fix.Edits.Length > 0;
    }

    // Two insertions at one place overlap, too: their order is not known.
    private static bool Overlap((int Start, int End) a, (int Start, int End) b) =>
        (a.Start < b.End && b.Start < a.End) || a.Start == b.Start || (a.Start == a.End && a.Start > b.Start && a.Start < b.End);
}
