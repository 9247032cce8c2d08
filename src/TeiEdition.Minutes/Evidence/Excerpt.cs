// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using TeiEdition.Minutes.Encoding;

namespace TeiEdition.Minutes.Evidence;

/// <summary>Shows a few words of a source as the encoding has them, with the tags around them. For one result, on one thread.</summary>
/// <param name="map">Where the words stand.</param>
internal sealed class Excerpt(TextMap map)
{
    private const int Context = 70;
    private const int Longest = 400;

    // Where an excerpt ends at the latest, whatever its context.
    private static bool IsBlock(XElement element) => element.Name.LocalName is
        "p" or "head" or "item" or "label" or "cell" or "sp" or "speaker" or "fw" or "div" or "body" or "abstract" or "title"
        || (element.Name.LocalName is "stage" or "note" && element.Parent?.Name.LocalName is "div" or "sp" or "body");

    /// <summary>Cuts it out.</summary>
    /// <param name="start">0-based offset in the source of the first character.</param>
    /// <param name="end">Offset after the last one.</param>
    /// <returns>Tags and texts in their order; empty where the encoding has none of the words in a text.</returns>
    public ImmutableArray<ExcerptPart> Of(int start, int end)
    {
        if (map.Find(start) is not { } first || map.Leaves[first].Span is not { } span || span.First > end || span.After + Context < start)
        {
            return [];
        }

        XElement block = Block(map.Leaves[first].Parent);
        int from = first;
        for (int size = start - span.First; from > 0 && size < Context && Block(map.Leaves[from - 1].Parent) == block; from--)
        {
            size += Length(map.Leaves[from - 1]);
        }

        int to = first + 1;
        int stop = Math.Min(end, start + Longest);
        for (int size = 0; to < map.Leaves.Length && size < Context && Block(map.Leaves[to].Parent) == block; to++)
        {
            size += map.Leaves[to].Span is { } s && s.First < stop ? Math.Max(0, s.After - stop) : Length(map.Leaves[to]);
        }

        return Write(block, from, to, start, end);
    }

    private static XElement Block(XElement element)
    {
        XElement block = element;
        while (!IsBlock(block) && block.Parent is { } parent)
        {
            block = parent;
        }

        return block;
    }

    private static int Length(TextLeaf leaf) => leaf.Node is XText text ? text.Value.Length : 1;

    private ImmutableArray<ExcerptPart> Write(XElement block, int from, int to, int start, int end)
    {
        ImmutableArray<ExcerptPart>.Builder parts = ImmutableArray.CreateBuilder<ExcerptPart>();
        XElement root = block.Name.LocalName == "speaker" && block.Parent is { } sp ? sp : block;
        List<XElement> open = [];
        int last = start;
        for (int i = from; i < to; i++)
        {
            TextLeaf leaf = map.Leaves[i];
            Step(parts, open, Chain(leaf.Parent, root));
            if (leaf.Node is XElement empty)
            {
                parts.Add(new ExcerptPart(Tag(empty, isEmpty: true), IsTag: true, IsMarked: last >= start && last <= end && end - start <= 2 * Context));
            }
            else if (leaf.Span is { } span)
            {
                Text(parts, span, start, end);
                last = span.After;
            }
            else if (leaf.Node is XText text)
            {
                parts.Add(new ExcerptPart(text.Value, IsTag: false, IsMarked: last >= start && last < end));
            }
        }

        Step(parts, open, []);
        return parts.ToImmutable();
    }

    private static List<XElement> Chain(XElement element, XElement root)
    {
        List<XElement> chain = [];
        XElement? next = element;
        while (next is not null)
        {
            chain.Insert(0, next);
            next = next == root ? null : next.Parent;
        }

        return chain;
    }

    // Closes and opens tags until those of the chain are open.
    private static void Step(ImmutableArray<ExcerptPart>.Builder parts, List<XElement> open, List<XElement> chain)
    {
        int same = 0;
        while (same < open.Count && same < chain.Count && open[same] == chain[same])
        {
            same++;
        }

        for (int i = open.Count - 1; i >= same; i--)
        {
            parts.Add(new ExcerptPart($"</{open[i].Name.LocalName}>", IsTag: true, IsMarked: false));
            open.RemoveAt(i);
        }

        foreach (XElement element in chain.Skip(same))
        {
            parts.Add(new ExcerptPart(Tag(element, isEmpty: false), IsTag: true, IsMarked: false));
            open.Add(element);
        }
    }

    private static string Tag(XElement element, bool isEmpty)
    {
        StringBuilder tag = new();
        tag.Append('<').Append(element.Name.LocalName);
        foreach (XAttribute attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Value != "#" + TeiEncoder.EncoderId))
        {
            string name = attribute.Name.Namespace == XNamespace.Xml ? "xml:" + attribute.Name.LocalName : attribute.Name.LocalName;
            tag.Append(' ').Append(name).Append("=\"").Append(Escape(attribute.Value)).Append('"');
        }

        return tag.Append(isEmpty ? "/>" : ">").ToString();
    }

    // As the file has it, so that a quotation mark in a value does not look like its end.
    private static string Escape(string value) => value
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    // A text in up to three parts: before the words, the words, behind them; cut where it is long.
    private static void Text(ImmutableArray<ExcerptPart>.Builder parts, SourceSpan span, int start, int end)
    {
        string text = span.Text.Text;
        int a = Index(span, start);
        int b = Index(span, end);
        if (a > span.Start)
        {
            int from = Math.Max(span.Start, a - Context);
            parts.Add(new ExcerptPart((from > span.Start ? "…" : string.Empty) + text[Whole(text, from)..a], IsTag: false, IsMarked: false));
        }

        if (b > a)
        {
            bool cut = b - a > Longest;
            parts.Add(new ExcerptPart(text[a..(cut ? Whole(text, a + Longest) : b)] + (cut ? "…" : string.Empty), IsTag: false, IsMarked: true));
        }

        if (span.End > b)
        {
            int to = Math.Min(span.End, b + Context);
            parts.Add(new ExcerptPart(text[b..Whole(text, to)] + (to < span.End ? "…" : string.Empty), IsTag: false, IsMarked: false));
        }
    }

    // The first index in a span whose offset is not before an offset of the source.
    private static int Index(SourceSpan span, int offset)
    {
        int index = span.Text.Offsets.BinarySearch(span.Start, span.End - span.Start, offset, Comparer<int>.Default);
        return index >= 0 ? index : ~index;
    }

    private static int Whole(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
