// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>What the text of an encoding says, as facts. For one document, on one thread.</summary>
internal sealed class TeiFeatures
{
    private readonly Features _features = new();
    private readonly XElement _root;
    private readonly Dictionary<string, string[]> _persons;

    private TeiFeatures(XElement root)
    {
        _root = root;
        _persons = root.Descendants(Tei("person")).Concat(root.Descendants(Tei("personGrp")))
            .Where(p => p.Attribute(TeiNames.XmlId) is not null)
            .ToDictionary(p => "#" + (string?)p.Attribute(TeiNames.XmlId), p => p.Elements().Where(e => e.Name.LocalName is "persName" or "name").Select(e => e.Value).ToArray());
    }

    /// <summary>The facts of an encoding.</summary>
    /// <param name="root">Its root.</param>
    /// <param name="withNames">Whether the names in the text are judged.</param>
    public static Features Of(XElement root, bool withNames)
    {
        TeiFeatures features = new(root);
        features.ReadText(withNames);
        HeaderFeatures.Read(root.Element(Tei("teiHeader"))!, features._features); // TEI has a header
        return features._features;
    }

    /// <summary>A TEI name.</summary>
    public static XName Tei(string name) => TeiNames.Tei + name;

    private static string Attribute(XElement element, string name) => (string?)element.Attribute(name) ?? string.Empty;

    // What belongs to the page, the note list or the encoder is no text of a paragraph.
    private static bool IsAside(XElement e) =>
        e.Name.LocalName is "fw" or "corr" or "pb" || (e.Name.LocalName == "note" && Attribute(e, "place") is "foot" or "end");

    private static string Text(XElement element) => Text(element, withStages: true);

    private static string Text(XElement element, bool withStages) => string.Concat(element.Nodes().Select(n => n switch
    {
        XText text => text.Value,
        XElement e when !IsAside(e) && (withStages || e.Name.LocalName != "stage") => Text(e, withStages),
        _ => string.Empty,
    }));

    private void ReadText(bool withNames)
    {
        XElement text = _root.Element(Tei("text"))!; // TEI has a text
        foreach (XElement label in text.Elements(Tei("front")).Descendants(Tei("list")).Elements(Tei("label")))
        {
            _features.Add(Category.Labels, Fact.Letters(label.Value));
        }

        IEnumerable<XElement> brackets = _root.Descendants(Tei("abstract")).Concat(text.Elements()).SelectMany(e => e.DescendantsAndSelf());
        foreach (XElement e in brackets)
        {
            BracketFeatures.Read(e, _features);
        }

        foreach (XElement e in text.Descendants())
        {
            ReadElement(e, withNames);
        }
    }

    private void ReadElement(XElement e, bool withNames)
    {
        switch (e.Name.LocalName)
        {
            case "sp":
                ReadTurn(e);
                break;
            case "p" or "head" or "item" or "signed" or "ab" or "salute" or "dateline" when InBody(e) && !e.Ancestors().Any(a => a.Name.LocalName is "note" or "stage"):
                bool nested = e.Elements().Any(c => c.Name.LocalName is "p" or "list");
                string ends = Fact.Ends(Enumerator.Without(Text(e)));
                bool isBracket = e.Elements().Count() == 1 && e.Elements().Single() is { } only && e.Value == only.Value
                    && (BracketFeatures.IsNumbered(only) || only.Name.LocalName == "stage");
                if (!nested && ends.Length > 0 && !isBracket)
                {
                    _features.Add(Category.Paragraphs, ends);
                }

                if (e.Name.LocalName == "item")
                {
                    _features.Add(Category.Items, ends);
                }

                break;
            case "stage" when !BracketFeatures.IsNumbered(e):
                _features.Add(Category.Stages, new Fact($"{Attribute(e, "type")} {Fact.Letters(e.Value)}", [$"{Attribute(e, "type")} {Fact.Letters(e.Value)}", Fact.Letters(e.Value)]));
                break;
            case "note" when !BracketFeatures.IsNumbered(e) && BracketFeatures.StageTypes.Contains(Attribute(e, "type")):
                _features.Add(Category.Stages, new Fact($"{Attribute(e, "type")} {Fact.Letters(e.Value)}", [$"{Attribute(e, "type")} {Fact.Letters(e.Value)}", Fact.Letters(e.Value)]));
                break;
            case "fw":
                _features.Add(Category.Furniture, $"{Attribute(e, "type")} {Fact.Content(e.Value)}");
                break;
            case "date" or "time" when e.Attributes().Any(a => a.Name.LocalName is "when" or "from" or "to" or "notBefore" or "notAfter"):
                string when = e.Attribute("when")?.Value ?? $"{Attribute(e, "from")}/{Attribute(e, "to")}";
                _features.Add(Category.Dates, $"{(e.Name.LocalName == "time" && when.EndsWith(":00", StringComparison.Ordinal) ? when[..^3] : when)} {Fact.Letters(e.Value)}");
                break;
            case "lb" when Attribute(e, "break") == "no":
                _features.Add(Category.Hyphens, Around(e, word: true));
                break;
            case "lb" or "pb" when Attribute(e, "n").Length == 0 && Attribute(e, "break") != "no" && Around(e, word: false) is { Length: > 0 } around:
                _features.Add(Category.Joins, around);
                break;
            case "persName" or "placeName" or "orgName" or "name" or "rs" when withNames && e.Attribute("ref") is not null:
                _features.Add(Category.Names, new Fact(
                    $"{Attribute(e, "ref").Split('#')[^1]} {Fact.Letters(Text(e))}",
                    [$"{Attribute(e, "ref").Split('#')[^1]} {Fact.Letters(Text(e))}", $". {Fact.Letters(Text(e))}"]));
                break;
            default:
                break;
        }
    }

    private static bool InBody(XElement e) => e.Ancestors().Any(a => a.Name.LocalName is "body" or "back");

    // The text on both sides of a break inside one paragraph; empty where it stands at an edge.
    private static string Around(XElement cut, bool word)
    {
        XElement? block = cut.Ancestors().FirstOrDefault(a => a.Name.LocalName is "p" or "item" or "head" or "stage" or "note");
        if (block is null)
        {
            return string.Empty;
        }

        string before = string.Concat(block.DescendantNodes().OfType<XText>().Where(t => t.IsBefore(cut) && !Aside(t, block)).Select(t => t.Value));
        string behind = string.Concat(block.DescendantNodes().OfType<XText>().Where(t => t.IsAfter(cut) && !Aside(t, block)).Select(t => t.Value));
        if (word)
        {
            int start = before.AsSpan().TrimEnd("-­¬").LastIndexOfAnyExcept(LettersOnly) + 1;
            int end = behind.AsSpan().IndexOfAnyExcept(LettersOnly);
            return Fact.Letters(before[start..] + (end < 0 ? behind : behind[..end]));
        }

        (before, behind) = (Fact.Letters(before), Fact.Letters(behind));
        return before.Length == 0 || behind.Length == 0 ? string.Empty : $"{(before.Length > 10 ? before[^10..] : before)} + {(behind.Length > 10 ? behind[..10] : behind)}";
    }

    private static readonly System.Buffers.SearchValues<char> LettersOnly =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 0x3000).Select(i => (char)i).Where(char.IsLetter)]);

    private static bool Aside(XText text, XElement block) => text.Ancestors().TakeWhile(a => a != block).Any(IsAside);

    private void ReadTurn(XElement sp)
    {
        string label = Fact.Letters(string.Concat(sp.Elements(Tei("speaker")).Select(s => Text(s))));
        string speech = string.Join(' ', sp.Elements().Where(c => c.Name.LocalName is not ("speaker" or "stage") && !IsAside(c)).Select(Text));
        string bare = string.Join(' ', sp.Elements().Where(c => c.Name.LocalName is not ("speaker" or "stage") && !IsAside(c)).Select(c => Text(c, withStages: false)));
        string shown = $"{label} : {Fact.Ends(speech)}";
        _features.Add(Category.Turns, new Fact(shown, [shown, $"{label} : {Fact.Ends(bare)}"]));
        string[] who = Attribute(sp, "who").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ImmutableArray<string>[] names = [.. who.Select(w => Names(w, label))];
        IEnumerable<string> keys = names.Length switch
        {
            0 => ["?"],
            1 => names[0],
            _ => names.Aggregate<ImmutableArray<string>, IEnumerable<string>>([], (all, next) => all.Any() ? all.SelectMany(a => next.Select(n => $"{a} + {n}")) : next),
        };
        ImmutableArray<string> speakers = [.. keys.Select(k => $"{label} = {k}")];
        _features.Add(Category.Speakers, new Fact($"{speakers[0]} ({Attribute(sp, "cert")})", speakers));
    }

    // All forms of a person's name; "?" where the document knows nobody but the label.
    private ImmutableArray<string> Names(string pointer, string label)
    {
        if (!_persons.TryGetValue(pointer, out string[]? names))
        {
            return ["?"];
        }

        bool onlyLabel = names.All(n => label.Contains(Fact.Letters(n), StringComparison.OrdinalIgnoreCase));
        return onlyLabel ? ["?", .. names] : [.. names];
    }
}
