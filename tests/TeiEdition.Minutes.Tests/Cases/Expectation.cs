// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>The marks of an annotated text as facts. For one document, on one thread.</summary>
internal sealed class Expectation
{
    private static readonly ImmutableArray<string> NotInParagraphs = ["fw", "notes", "foot", "page"];

    private readonly AnnotatedText _source;
    private readonly Features _features = new();
    private readonly bool[] _aside;
    private readonly int _body;

    private Expectation(AnnotatedText source)
    {
        _source = source;
        _aside = new bool[source.Text.Length];
        foreach (Mark mark in source.Marks.Where(m => NotInParagraphs.Contains(m.Name)))
        {
            Array.Fill(_aside, true, mark.Start, mark.End - mark.Start);
        }

        _body = source.Marks.Where(m => m.Name == "body").Select(m => m.Start).FirstOrDefault();
    }

    /// <summary>What is right of a text.</summary>
    /// <param name="source">The text with its marks.</param>
    /// <param name="withNames">Whether the names in it are part of what is judged.</param>
    public static Features Of(AnnotatedText source, bool withNames)
    {
        Expectation expectation = new(source);
        expectation.ReadMarks(withNames);
        expectation.ReadBlocks();
        return expectation._features;
    }

    private void ReadMarks(bool withNames)
    {
        foreach (Mark mark in _source.Marks)
        {
            string text = _source.Of(mark);
            switch (mark.Name)
            {
                case "l":
                    _features.Add(Category.Labels, Fact.Letters(text));
                    break;
                case "fw":
                    _features.Add(Category.Furniture, $"{mark.Value} {Fact.Content(text)}");
                    break;
                case "d" or "t" or "d?" or "t?":
                    string key = $"{mark.Value} {Fact.Letters(text)}";
                    _features.Add(Category.Dates, new Fact(key, [key], mark.Name.EndsWith('?')));
                    break;
                case "=" or "=?":
                    if (withNames)
                    {
                        string name = $"{mark.Value} {Fact.Letters(text)}";
                        _features.Add(Category.Names, new Fact(name, [name], mark.Name == "=?"));
                    }

                    break;
                case "-":
                    _features.Add(Category.Hyphens, WordAround(mark.Start));
                    break;
                case "join":
                    _features.Add(Category.Joins, $"{LettersBefore(mark.Start)} + {LettersBehind(mark.Start)}");
                    break;
                case "stage" or "stage?" when text.Length > 0 && text[0] != '[':
                    string stage = Fact.Letters(text);
                    ImmutableArray<string> keys = mark.Value.Length == 0 ? [stage] : [$"{mark.Value} {stage}"];
                    _features.Add(Category.Stages, new Fact(keys[0], keys, mark.Name.EndsWith('?')));
                    break;
                case "notes":
                    _features.Free += Fact.Letters(text);
                    break;
                case "turn" or "body" or "p" or "item" or "head" or "end":
                    break;
                default:
                    _features.Add(Category.Brackets, Bracket(mark, text));
                    break;
            }
        }
    }

    // "i|n" are two classes either of which is right; a "?" behind the name says that the mark may be left out.
    private static Fact Bracket(Mark mark, string text)
    {
        string content = Fact.Content(text);
        string[] values = mark.Value.Split(' ');
        ImmutableArray<string> keys = [.. mark.Name.TrimEnd('?').Split('|').Select(name => name switch
        {
            "s" => $"sense {content}",
            "i" => $"identification {content}",
            "n" => $"name {content}",
            "punct" => $"punctuation {content}",
            "v" => $"variant {Fact.Letters(mark.Value)}/{content}",
            "sic" => $"sic {Fact.Letters(mark.Value)}",
            "gap" => $"gap {mark.Value}",
            "note" => $"note {values[0]} {content}",
            "foot" or "page" => $"{name} {mark.Value}",
            "stage" => $"stage {content}",
            _ => $"{name} {content}",
        })];
        return new Fact(string.Join(" or ", keys), keys, mark.Name.EndsWith('?'));
    }

    private string LettersBefore(int index)
    {
        string letters = string.Empty;
        int start = ParagraphStart(index);
        for (int i = index - 1; i >= start && letters.Length < 10; i--)
        {
            letters = !_aside[i] && char.IsLetterOrDigit(_source.Text[i]) ? _source.Text[i] + letters : letters;
        }

        return letters;
    }

    // Behind the last label, or the last blank line that no join bridges.
    private int ParagraphStart(int index)
    {
        int label = _source.Marks.Where(m => (m.Name is "turn" or "item" or "p") && m.End < index).Select(m => m.End).DefaultIfEmpty(0).Max();
        int blank = index;
        do
        {
            blank = _source.Text.LastIndexOf("\n\n", Math.Max(0, blank - 1), StringComparison.Ordinal);
        }
        while (blank > 0 && Bridged(blank));
        return Math.Max(label, blank);
    }

    private bool Bridged(int blank) =>
        _source.Marks.Any(m => (m.Name is "join" or "-") && m.Start >= blank && string.IsNullOrWhiteSpace(Plain(blank, m.Start)))
        || _source.Marks.Any(m => m.Name is "join" && m.Start <= blank && string.IsNullOrWhiteSpace(Plain(m.Start, blank)));

    // Between two places, without what is aside.
    private string Plain(int start, int end) =>
        string.Concat(Enumerable.Range(start, Math.Max(0, end - start)).Where(i => !_aside[i]).Select(i => _source.Text[i]));

    private string LettersBehind(int index)
    {
        string letters = string.Empty;
        for (int i = index; i < _source.Text.Length && letters.Length < 10; i++)
        {
            letters = !_aside[i] && char.IsLetterOrDigit(_source.Text[i]) ? letters + _source.Text[i] : letters;
        }

        return letters;
    }

    private string WordAround(int index)
    {
        int start = index;
        while (start > 0 && (char.IsLetter(_source.Text[start - 1]) || start == index))
        {
            start--;
        }

        int end = index;
        while (end < _source.Text.Length && (char.IsLetter(_source.Text[end]) || _aside[end] || (char.IsWhiteSpace(_source.Text[end]) && end < index + 2)))
        {
            end++;
        }

        return Fact.Letters(string.Concat(Enumerable.Range(start, end - start).Where(i => !_aside[i]).Select(i => _source.Text[i])));
    }

    private void ReadBlocks()
    {
        BlockList blocks = BlockList.Of(_source, _aside, _body);
        foreach (Block block in blocks.Blocks)
        {
            bool isBracket = _source.Marks.Any(m => m.Start == block.Start && m.End == block.End);
            if (block.IsLast)
            {
                _features.Free += block.Letters;
            }
            else if (block.Letters.Length > 0 && !block.IsStage && !isBracket)
            {
                _features.Add(Category.Paragraphs, Fact.Ends(Enumerator.Without(block.Text)));
            }

            if (block.IsItem)
            {
                _features.Add(Category.Items, Fact.Ends(Enumerator.Without(block.Text)));
            }
        }

        foreach ((Mark mark, string speech, string bare) in blocks.Turns)
        {
            string label = Fact.Letters(_source.Of(mark));
            string shown = $"{label} : {Fact.Ends(speech)}";
            _features.Add(Category.Turns, new Fact(shown, [shown, $"{label} : {Fact.Ends(bare)}"]));
            ImmutableArray<string> names = [.. mark.Value.Split('|', StringSplitOptions.TrimEntries).Select(n => $"{label} = {n}")];
            _features.Add(Category.Speakers, new Fact(string.Join(" or ", names), names));
        }
    }
}
