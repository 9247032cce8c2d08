// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Segmentation.Pieces;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Finds the labelled lines behind a talk: who took the notes, where copies went. Stateless; safe on any thread.</summary>
internal static class ClosingFinder
{
    private const int MostPieces = 12;
    private const int LongestLine = 120;

    /// <summary>How many pieces at the end are such lines.</summary>
    /// <param name="pieces">The pieces of the talk.</param>
    /// <param name="labels">The labels.</param>
    public static int Count(ImmutableArray<Piece> pieces, LabelFinder labels)
    {
        int found = 0;
        for (int i = pieces.Length - 1; i > 0 && pieces.Length - i <= MostPieces; i--)
        {
            Piece piece = pieces[i];
            if (piece.IsFurniture || !piece.Row.IsEmpty || piece.Label is not null || piece.MarkerLength > 0)
            {
                break;
            }

            string text = piece.First.Text;
            int? label = text.Contains(':', StringComparison.Ordinal)
                ? labels.ProtocolLabelLength(text, out ProtocolRole _, out bool isSide, knownOnly: true) is { } length && !isSide ? length : null
                : null;
            bool isShort = piece.Lines.All(l => l.Length <= LongestLine && !l.Text.EndsWith('.'));
            if (label is not null && isShort)
            {
                found = pieces.Length - i;
            }
            else if (!isShort)
            {
                break;
            }
        }

        return found;
    }
}
