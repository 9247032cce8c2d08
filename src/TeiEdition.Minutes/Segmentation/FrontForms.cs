// SPDX-License-Identifier: MIT
using System.Buffers;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Segmentation.Pieces;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Tells by their words what lines before the talk can be. Immutable; safe on any thread.</summary>
internal sealed class FrontForms(Convention convention)
{
    private static readonly SearchValues<char> NeverInTopics = SearchValues.Create(",.:;()");

    private const int LongestHeading = 200;
    private const int LongestHolder = 7;

    /// <summary>Whether a text is short enough for a heading or an entry, and no sentence.</summary>
    /// <param name="text">The text.</param>
    public bool IsShort(string text) =>
        text.Length <= LongestHeading
        && (!text.TrimEnd(']', ')', '"', '”').EndsWith('.') || EndsShortForm(text[(text.LastIndexOf(' ') + 1)..]));

    /// <summary>Whether a line says who holds an office, as <c>President: Mr. Anders Holt (Nordland).</c> does once, before the talk.</summary>
    /// <param name="piece">The line.</param>
    /// <param name="label">The label that it begins with.</param>
    public bool HoldsOffice(Piece piece, SpeakerLabel label)
    {
        string[] value = piece.First.Text[label.Length..].Trim().Split(' ');
        return piece.Lines.Length == 1 && label.Name.Split(' ').All(w => convention.Titles.Contains(w) || convention.TitleModifiers.Contains(w))
            && value.Length is > 1 and <= LongestHolder && convention.Titles.Contains(value[0])
            && value.All(w => w.Trim('(', ')', ',', '.') is { Length: > 0 } bare && char.IsUpper(bare[0]));
    }

    /// <summary>Whether a line below a list of persons is a heading of the text and nobody: <c>Fisheries</c> above a long paragraph.</summary>
    /// <param name="piece">The line.</param>
    /// <param name="next">What follows.</param>
    public bool BeginsSection(Piece piece, Piece next)
    {
        if (piece.IsFurniture || next.IsFurniture || !piece.Row.IsEmpty || !next.Row.IsEmpty || piece.Label is not null || piece.Lines.Length > 1)
        {
            return false;
        }

        string[] words = piece.First.Text.Split(' ');
        bool names = words.Any(w => convention.Titles.Contains(w)) || piece.First.Text.AsSpan().IndexOfAny(NeverInTopics) >= 0;
        bool isTopic = words.Length == 1 || words.Any(w => convention.FunctionWords.Contains(w));
        bool textFollows = next.MarkerLength > 0 || (next.Label is null && !IsShort(string.Join(' ', next.Lines.Select(l => l.Text))));
        return !names && isTopic && textFollows;
    }

    // "Gen.", "p.m.", "U.N.": a full stop that ends no sentence.
    private bool EndsShortForm(string word) =>
        convention.Titles.Contains(word) || word.TrimEnd(']', ')', '"', '”').TrimEnd('.').Contains('.', StringComparison.Ordinal);
}
