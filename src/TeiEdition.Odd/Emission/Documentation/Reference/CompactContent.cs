// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Model.Content;

namespace TeiEdition.Odd.Emission.Documentation.Reference;

/// <summary>
/// Writes content models in the notation of RELAX NG's compact syntax, with a link at each name: <c>a, (b | c)*</c>. What is long
/// stands in several lines. For one thread.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class CompactContent(PageContext page)
{
    private const int LineLength = 72;

    /// <summary>Writes a content model.</summary>
    /// <param name="content">The content model; null for none.</param>
    /// <returns>A <c>pre</c> element, or for raw RELAX NG one with its XML.</returns>
    public XElement Write(ContentModel? content)
    {
        ImmutableArray<ContentNode> items = content?.Items ?? [];
        if (items is [RawPattern])
        {
            return page.Code.Block(((RawPattern)items[0]).Element, "rng");
        }

        List<object> line = [];
        Write(items.IsEmpty ? [new Empty { Location = content?.Location ?? new("") }] : items, ", ", 0, line);
        return H.El("pre.content", H.El("code", line));
    }

    /// <summary>Writes a datatype in a line.</summary>
    /// <param name="datatype">The datatype.</param>
    public IEnumerable<object> Datatype(Datatype datatype)
    {
        List<object> line = [];
        Write(datatype.Content.Items, " | ", 0, line);
        if (!datatype.Occurrence.IsOnce)
        {
            line.Add($" {Times(datatype.Occurrence)} {page.Words["separated"]}");
        }

        return line;
    }

    private string Times(Occurrence occurrence) => (occurrence.Min, occurrence.Max) switch
    {
        (int min, null) => string.Create(CultureInfo.InvariantCulture, $"{min} {page.Words["orMore"]}"),
        (int min, int max) when min == max => string.Create(CultureInfo.InvariantCulture, $"{min} {page.Words["times"]}"),
        (int min, int max) => string.Create(CultureInfo.InvariantCulture, $"{min}–{max} {page.Words["times"]}"),
    };

    private void Write(ImmutableArray<ContentNode> items, string separator, int indent, List<object> line)
    {
        bool breaks = items.Sum(Length) > LineLength;
        string between = breaks ? separator.TrimEnd(' ') + "\n" + new string(' ', indent) : separator;
        if (breaks && separator.Contains('|', StringComparison.Ordinal))
        {
            between = "\n" + new string(' ', Math.Max(0, indent - 2)) + "| ";
        }

        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                line.Add(between);
            }

            Write(items[i], indent, line);
        }
    }

    private void Write(ContentNode node, int indent, List<object> line)
    {
        switch (node)
        {
            case Sequence sequence:
                Group(sequence.Items, sequence.PreserveOrder ? ", " : " & ", indent, line);
                break;
            case Alternate alternate:
                Group(alternate.Items, " | ", indent, line);
                break;
            case ClassRef reference:
                Class(reference, line);
                break;
            case ElementRef element:
                line.Add(H.LinkTo(page.Element(element.Key), element.Key));
                break;
            case MacroRef macro:
                line.Add(H.LinkTo(page.Macro(macro.Key), macro.Key));
                break;
            case DataRef data:
                Data(data, line);
                break;
            case ValListContent values:
                line.AddRange(H.Join(values.Values.Items.Select(v => $"\"{v.Name}\""), " | "));
                break;
            case AnyElement any:
                line.Add("element * " + (any.Require.IsEmpty ? "" : $"({string.Join(", ", any.Require)}) "));
                line.Add("{ … }");
                break;
            case RawPattern raw:
                line.Add(raw.Element.ToString(SaveOptions.DisableFormatting));
                break;
            default:
                line.Add(node is TextNode ? "text" : "empty");
                break;
        }

        line.Add(Suffix(node.Occurrence));
    }

    private void Group(ImmutableArray<ContentNode> items, string separator, int indent, List<object> line)
    {
        line.Add("( ");
        Write(items, separator, indent + 2, line);
        line.Add(" )");
    }

    private void Class(ClassRef reference, List<object> line)
    {
        line.Add(H.LinkTo(page.Class(reference.Key), reference.Key));
        if (reference.Expand != ClassExpansion.Alternate)
        {
            string expand = reference.Expand.ToString();
            line.Add("." + char.ToLowerInvariant(expand[0]) + expand[1..]);
        }

        if (!reference.Include.IsEmpty)
        {
            line.Add($"[{string.Join(' ', reference.Include)}]");
        }

        if (!reference.Except.IsEmpty)
        {
            line.Add($"[{page.Words["deleted"]} {string.Join(' ', reference.Except)}]");
        }
    }

    private void Data(DataRef data, List<object> line)
    {
        line.Add(data.Key is { } key ? H.LinkTo(page.Datatype(key) ?? page.Macro(key), key) : $"xsd:{data.Name ?? data.Ref}");
        IEnumerable<string> parameters = data.Facets.Select(f => $"{f.Name} = \"{f.Value}\"");
        if (data.Restriction is { } restriction)
        {
            parameters = parameters.Append($"pattern = \"{restriction}\"");
        }

        string all = string.Join(' ', parameters);
        line.Add(all.Length == 0 ? "" : $" {{ {all} }}");
    }

    private static string Suffix(Occurrence occurrence) => (occurrence.Min, occurrence.Max) switch
    {
        (1, 1) => "",
        (0, 1) => "?",
        (0, null) => "*",
        (1, null) => "+",
        (int min, null) => string.Create(CultureInfo.InvariantCulture, $"{{{min},}}"),
        (int min, int max) when min == max => string.Create(CultureInfo.InvariantCulture, $"{{{min}}}"),
        (int min, int max) => string.Create(CultureInfo.InvariantCulture, $"{{{min},{max}}}"),
    };

    private static int Length(ContentNode node) => node switch
    {
        Sequence sequence => sequence.Items.Sum(Length) + 4,
        Alternate alternate => alternate.Items.Sum(Length) + 4,
        ClassRef reference => reference.Key.Length + reference.Include.Sum(i => i.Length + 1) + 2,
        ElementRef element => element.Key.Length + 3,
        MacroRef macro => macro.Key.Length + 2,
        ValListContent values => values.Values.Items.Sum(v => v.Name.Length + 5),
        _ => 12,
    };
}
