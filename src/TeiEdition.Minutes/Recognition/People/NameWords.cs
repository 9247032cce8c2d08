// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>The words of a name in the forms by which names are compared. Immutable.</summary>
internal sealed record NameWords
{
    /// <summary>Takes a name.</summary>
    /// <param name="name">The name, without titles.</param>
    public NameWords(string name)
    {
        Key = Likeness.Key(name);
        string[] printed = name.Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries);
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<char>.Builder initials = ImmutableArray.CreateBuilder<char>();
        foreach (string word in printed.SelectMany(w => w.Contains('.', StringComparison.Ordinal) ? w.Split('.', StringSplitOptions.RemoveEmptyEntries) : [w]))
        {
            string key = Likeness.Key(word);
            if (key.Length == 1 && word.Length <= 2)
            {
                initials.Add(key[0]);
            }
            else if (key.Length > 0)
            {
                words.Add(key);
            }
        }

        Words = words.ToImmutable();
        Initials = initials.ToImmutable();
        Sorted = string.Join(' ', Words.Order(StringComparer.Ordinal));
        Skeleton = string.Join(' ', Words.Select(SkeletonOf).Order(StringComparer.Ordinal));
    }

    /// <summary>All letters, small, without marks.</summary>
    public string Key { get; }

    /// <summary>The words of more than one letter, in the same form; a hyphen joins.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The letters that stand for words.</summary>
    public ImmutableArray<char> Initials { get; }

    /// <summary>The words in ordinal order: the same for family name first and last.</summary>
    public string Sorted { get; }

    /// <summary>What transliterations of one name have in common, in ordinal order of the words.</summary>
    public string Skeleton { get; }

    /// <summary>What transliterations of one word have in common: vowels that vary made one, voiced consonants voiceless.</summary>
    /// <param name="word">A word as in <see cref="Words"/>.</param>
    public static string SkeletonOf(string word)
    {
        string text = word;
        foreach ((string from, string to) in (ReadOnlySpan<(string, string)>)
            [
                ("yeo", "yo"), ("eo", "o"), ("eu", "u"), ("oo", "u"), ("ee", "i"), ("ae", "e"), ("ou", "u"), ("yi", "i"),
                ("sch", "s"), ("tsch", "c"), ("sh", "s"), ("zh", "s"), ("ch", "c"), ("kh", "k"), ("th", "t"), ("ph", "p"),
                ("ck", "k"), ("ts", "c"), ("tz", "c"), ("hs", "s"), ("x", "s"),
            ])
        {
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        StringBuilder skeleton = new();
        foreach (char c in text)
        {
            char folded = c switch
            {
                'b' => 'p',
                'd' => 't',
                'g' => 'k',
                'j' => 'c',
                'w' => 'v',
                'y' => 'i',
                'z' => 's',
                'r' => 'l',
                char other => other,
            };
            if (skeleton.Length == 0 || skeleton[^1] != folded)
            {
                skeleton.Append(folded);
            }
        }

        return skeleton.ToString();
    }
}
