// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Recognition;

/// <summary>Finds words in another script in a document of Latin letters. Immutable; safe on any thread.</summary>
internal sealed class ForeignRecogniser
{
    private readonly string? _original;
    private readonly bool _isLatin;

    /// <summary>Prepares for a document.</summary>
    /// <param name="document">The document's text: where most of it is in other letters, nothing is foreign.</param>
    /// <param name="original">The tag of the original's language; null where it is unknown.</param>
    public ForeignRecogniser(string document, string? original)
    {
        _original = original;
        int latin = 0;
        int other = 0;
        foreach (char c in document)
        {
            string? script = c < '\u0100' ? (char.IsAsciiLetter(c) ? "Latn" : null) : Scripts.Of(c);
            latin += script == "Latn" ? 1 : 0;
            other += script is null or "Latn" ? 0 : 1;
        }

        _isLatin = latin > other;
    }

    /// <summary>Adds the marks of words in another script.</summary>
    /// <param name="marks">Gets the marks.</param>
    /// <param name="text">The text.</param>
    public void Add(NestedMarks marks, SpannedText text)
    {
        if (!_isLatin)
        {
            return;
        }

        int start = -1;
        int end = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool other = i < text.Length && text.Text[i] >= '\u0370' && Scripts.Of(text.Text[i]) is not (null or "Latn");
            if (other)
            {
                start = start < 0 ? i : start;
                end = i + 1;
            }
            else if (start >= 0 && (i == text.Length || !(text.Text[i] is ' ' or '\u00A0' or '·' or '・' or '-' || char.IsDigit(text.Text[i]) || char.GetUnicodeCategory(text.Text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark)))
            {
                marks.TryAdd(new ForeignMark(start, end, Scripts.LanguageOf(text.Text[start..end], _original)));
                start = -1;
            }
        }
    }
}
