// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.Minutes.Tests.Grammar;

/// <summary>Random paragraphs, annotated as the cases are. For one document, on one thread.</summary>
internal sealed class RandomSpeech(Dice dice, Ingredients ingredients, IReadOnlyList<Person> persons)
{
    private static readonly ImmutableArray<string> Words =
    [
        "the", "harbour", "works", "again", "slowly", "after", "winter", "and", "coal", "goes", "down", "river", "while", "people",
        "wait", "for", "bread", "which", "nobody", "brings", "before", "evening", "we", "see", "this", "with", "patience", "but",
        "not", "without", "worry", "since", "old", "bridges", "need", "repair", "every", "spring", "our", "engineers", "say", "that",
        "ice", "comes", "early", "then", "ships", "stay", "outside", "until", "somebody", "opens", "gates",
    ];

    private static readonly ImmutableArray<string> Brackets =
    [
        "{s}[must]", "{s}[of course]", "{s}[and then]", "{s}[took place]", "he {i}[NAME]", "they {i}[the engineers]", "the {n}[Old] Harbour Council",
        "Bogdan {doubt}[?] and", "recieved {sic recieved}[sic]", "{gap illegible}[illegible]", "{gap lost 2 line}[two lines missing]", "{gap editorial}[...]",
        "{note translator}[Translator's note: a small boat]", "{note editor}[Editor's note: so in the text]", "Boris Godun {v Boris Godun}[Boris Godoon]",
        "{hand}[handwritten: agreed]", "{stamp}[stamp: TOP SECRET]",
    ];

    private static readonly ImmutableArray<string> OddBrackets =
        ["{s}[and {s}[perhaps] you]", "Gen{s|n}[eral] staff", "PARTNERLESS", "un{s}[for]tunately", "{s}[if {gap illegible}[illegible] goes]"];

    private static readonly ImmutableArray<string> Temptations =
    [
        "At 10:30 the gates were shut.", "He said the following: the coal is wet.", "It is written, 3:16, that patience helps.",
        "Note: this was said twice.", "\"Moscow, 5 May: nothing new,\" the paper wrote.", "There were two ways: by rail and by river.",
        "Firstly: the price. Secondly: the ice.", "I quote: \"We shall see.\"", "My answer is this: no.", "The ratio is 3:1 in our favour.",
    ];

    private static readonly ImmutableArray<string> Dates =
        ["on {d 1961-05-05}5 May 1961{/}", "since {d 1958-11-17}November 17, 1958{/}", "on {d 1949-10-01}1949-10-01{/}", "on the 15th of this month", "in May", "in 1957"];

    private static readonly ImmutableArray<string> Stages = ["{stage sound}(Laughter)", "{stage sound}(Applause)", "{stage}[Laughter]", "{stage}(smiling)"];

    // Only one of the two in a document, so that they do not find each other.
    private readonly string _partnerless = dice.Of(["so [that it", "as] before"]);

    /// <summary>One paragraph.</summary>
    public string Paragraph()
    {
        List<string> sentences = [.. Enumerable.Range(0, dice.Between(1, 4)).Select(_ => Sentence())];
        if (Has(Ingredients.Temptations))
        {
            sentences.Insert(dice.Below(sentences.Count + 1), dice.Of(Temptations));
        }

        if (Has(Ingredients.Stages) && dice.OneIn(3))
        {
            sentences.Add(dice.Of(Stages));
            sentences.Add(Sentence());
        }

        return string.Join(' ', sentences);
    }

    /// <summary>One sentence, cut or not.</summary>
    public string Sentence()
    {
        List<string> words = [.. Enumerable.Range(0, dice.Between(5, 14)).Select(_ => dice.Of(Words))];
        words[^1] = "water";
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        if (Has(Ingredients.Brackets) && dice.OneIn(2))
        {
            Insert(words, dice.Of(Brackets).Replace("NAME", dice.Of(persons).Name, StringComparison.Ordinal));
        }

        if (Has(Ingredients.OddBrackets) && dice.OneIn(3))
        {
            Insert(words, dice.Of(OddBrackets).Replace("PARTNERLESS", _partnerless, StringComparison.Ordinal));
        }

        if (Has(Ingredients.Dates) && dice.OneIn(3))
        {
            Insert(words, dice.Of(Dates));
        }

        if (Has(Ingredients.Joins) && dice.OneIn(6))
        {
            int at = dice.Between(2, words.Count - 1);
            string cut = dice.OneIn(2) ? "\n\n{join}" : "\n\n{join}{fw pageNum}- " + dice.Between(2, 40) + " -{/}\n\n";
            words[at] = cut + "still " + words[at];
        }

        return string.Join(' ', words).Replace(" \n", "\n", StringComparison.Ordinal) + ".";
    }

    /// <summary>A text in lines of a typewriter's width; hyphens cut long words where those are wanted.</summary>
    public string Wrap(string paragraph)
    {
        StringBuilder text = new();
        int column = 0;
        foreach (string word in WordsOf(paragraph))
        {
            int width = Width(word);
            if (column + width > 60 && column > 0)
            {
                text.Append('\n');
                column = 0;
            }
            else if (column > 0)
            {
                text.Append(' ');
                column++;
            }

            bool cuts = Has(Ingredients.Hyphens) && column > 40 && word.Length >= 6 && word.All(char.IsAsciiLetterLower) && dice.OneIn(2);
            text.Append(cuts ? word.Insert(3, "-{-}\n") : word);
            column = cuts ? width - 3 : word.Contains('\n', StringComparison.Ordinal) ? 0 : column + width;
        }

        return text.ToString();
    }

    private static int Width(string word)
    {
        int end = word.LastIndexOf('}');
        return end < 0 ? word.Length : word.Length - end - 1;
    }

    // The words between spaces that do not stand in a mark.
    private static IEnumerable<string> WordsOf(string paragraph)
    {
        int start = 0;
        int depth = 0;
        for (int i = 0; i < paragraph.Length; i++)
        {
            depth += paragraph[i] == '{' ? 1 : paragraph[i] == '}' ? -1 : 0;
            if (paragraph[i] == ' ' && depth == 0)
            {
                yield return paragraph[start..i];
                start = i + 1;
            }
        }

        yield return paragraph[start..];
    }

    private bool Has(Ingredients ingredient) => ingredients.HasFlag(ingredient);

    private void Insert(List<string> words, string what) => words.Insert(dice.Between(1, words.Count - 1), what);
}
