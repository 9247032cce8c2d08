// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>
/// A source text with what is right said in it, in braces: <c>{turn Karl Tamm}Tamm:{/} We [have] …</c>. Immutable.
/// A mark before a bracket or parenthesis holds to its partner; a place mark holds nothing; any other holds to <c>{/}</c>.
/// </summary>
/// <param name="Text">The source without marks.</param>
/// <param name="Marks">The marks, by their starts; an outer one before those inside it.</param>
internal sealed record AnnotatedText(string Text, ImmutableArray<Mark> Marks)
{
    private static readonly ImmutableArray<string> Places = ["body", "p", "item", "head", "join", "-", "end"];

    private static readonly ImmutableArray<string> Enclosing = ["turn", "l", "fw", "=", "=?", "d", "d?", "t", "t?", "notes"];

    /// <summary>Reads an annotated text.</summary>
    /// <exception cref="FormatException">A mark has no end.</exception>
    public static AnnotatedText Parse(string annotated)
    {
        StringBuilder text = new();
        List<Mark> marks = [];
        List<int> auto = [];
        Stack<int> open = new();
        for (int i = 0; i < annotated.Length; i++)
        {
            if (annotated[i] != '{')
            {
                text.Append(annotated[i]);
                continue;
            }

            int end = annotated.IndexOf('}', i);
            string mark = end < 0 ? throw new FormatException($"brace without end: {Near(annotated, i)}") : annotated[(i + 1)..end];
            i = end;
            if (mark == "/")
            {
                int index = open.Count > 0 ? open.Pop() : throw new FormatException($"{{/}} without start: {Near(annotated, i)}");
                marks[index] = marks[index] with { End = text.Length };
                continue;
            }

            (string name, string value) = mark.StartsWith("=?", StringComparison.Ordinal) ? ("=?", mark[2..])
                : mark.StartsWith('=') ? ("=", mark[1..])
                : mark.Split(' ', 2) is [string first, string rest] ? (first, rest) : (mark, string.Empty);
            marks.Add(new Mark(name, value, text.Length, text.Length));
            bool opensBracket = end + 1 < annotated.Length && annotated[end + 1] is '[' or '(' or '{';
            if (!Places.Contains(name) && !Enclosing.Contains(name) && opensBracket)
            {
                auto.Add(marks.Count - 1);
            }
            else if (!Places.Contains(name))
            {
                open.Push(marks.Count - 1);
            }
        }

        if (open.Count > 0)
        {
            throw new FormatException($"no {{/}} for {marks[open.Peek()]}");
        }

        string plain = text.ToString();
        foreach (int index in auto)
        {
            marks[index] = marks[index] with { End = Partner(plain, marks[index].Start) };
        }

        return new AnnotatedText(plain, [.. marks]);
    }

    /// <summary>The text of a mark, what it holds included.</summary>
    public string Of(Mark mark) => Text[mark.Start..mark.End];

    private static int Partner(string text, int start)
    {
        char opening = text[start];
        char closing = opening == '[' ? ']' : ')';
        int depth = 0;
        for (int i = start; i < text.Length; i++)
        {
            depth += text[i] == opening ? 1 : text[i] == closing ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        throw new FormatException($"bracket without partner: {Near(text, start)}");
    }

    private static string Near(string text, int index) => text[Math.Max(0, index - 40)..Math.Min(text.Length, index + 40)];
}
