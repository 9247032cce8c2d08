// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;

namespace TeiEdition.Minutes.Recognition.Names;

/// <summary>All forms of names that are looked for, by their first word. Immutable; safe on any thread.</summary>
internal sealed class NameLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<NameForm>> _byFirstWord;

    private NameLexicon(ImmutableArray<NameForm> forms)
    {
        Forms = forms;
        _byFirstWord = forms
            .GroupBy(f => f.Folded[..FirstWordLength(f.Folded, 0)], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(f => f.Text.Length).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>All forms; no duplicates of form and id.</summary>
    public ImmutableArray<NameForm> Forms { get; }

    /// <summary>Makes a lexicon.</summary>
    /// <param name="forms">Forms with the entities they name; a form may name several.</param>
    public static NameLexicon Create(IEnumerable<(string Text, EntityKind Kind, string Id)> forms) =>
        Create(forms, []);

    /// <summary>Makes a lexicon with forms that were derived.</summary>
    /// <param name="forms">Forms with the entities they name; a form may name several.</param>
    /// <param name="derived">Further forms, each of one entity.</param>
    public static NameLexicon Create(IEnumerable<(string Text, EntityKind Kind, string Id)> forms, IEnumerable<NameForm> derived) =>
        new([.. forms.Distinct().Select(f => new NameForm(f.Text, Fold(f.Text), f.Kind, f.Id)), .. derived]);

    /// <summary>
    /// The same text with apostrophes made alike and letters that scanning confuses (I, l, 1, |; O, 0) made one; each UTF-16
    /// code unit keeps its index.
    /// </summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        for (int i = 0; i < from.Length; i++)
        {
            span[i] = from[i] switch
            {
                '’' or 'ʼ' or '‘' => '\'',
                'I' or 'l' or '1' or '|' => 'l',
                'O' or '0' => '0',
                '\u00A0' => ' ',
                char c => c,
            };
        }
    });

    /// <summary>The length of the word at an index of a folded text: letters, digits and apostrophes between them.</summary>
    public static int FirstWordLength(string folded, int start)
    {
        int end = start;
        while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
        {
            end++;
        }

        return Math.Max(end - start, Math.Min(1, folded.Length - start));
    }

    /// <summary>The forms that stand at an index, the longest first.</summary>
    /// <param name="folded">A folded text.</param>
    /// <param name="start">0-based index of a word's first character.</param>
    public IEnumerable<NameForm> At(string folded, int start)
    {
        int length = FirstWordLength(folded, start);
        return _byFirstWord.TryGetValue(folded.Substring(start, length), out ImmutableArray<NameForm> forms)
            ? forms.Where(f => string.CompareOrdinal(folded, start, f.Folded, 0, f.Folded.Length) == 0)
            : [];
    }
}
