// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Tests.Comparison;

/// <summary>
/// Makes documents that rules have something to say of: for each rule fragments with its context, and around and in it what
/// its expressions mention, drawn by a seed. The same seed gives the same document. For one thread.
/// </summary>
internal sealed class DocumentMaker(Schema schema, int seed)
{
    private static readonly ImmutableArray<string> Texts =
    [
        "", " ", "a", "It's", "\"said\"", "‘said’", "wait--no", "pp. 12-13", "e.g. this", "see Table 3 above", "the 19th century", "a\u00A0b", "x.", "word",
        "(Smith 2020)", "@n", "<tag", "[so]", "1. Heading", ". next", "dash—", ")", "  \n folded \t text ", "𝔊 한",
    ];

    private static readonly ImmutableArray<string> Values =
    [
        "", "a", "a b", "#id1", "#id2", "#nowhere", "1", "2", "0", "-1", "x", "2020-01-01", "2031-12-31", "not a date", "1,2 3,4", "1,2 3,4 1,2", "/x", "http://example.org/a",
        "https://www.tei-c.org/release/doc/tei-p5-doc/en/html/", "http://jtei.revues.org/1", "10px", "unbounded", "true", "false", "P1D", "en", " padded ",
    ];

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, string> _prefixes = schema.Namespaces.DistinctBy(ns => ns.Prefix).ToDictionary(ns => ns.Prefix, ns => ns.Uri, StringComparer.Ordinal);
    private int _ids;

    /// <summary>A document with fragments for every rule of the schema.</summary>
    /// <param name="fragments">How many for each rule.</param>
    public XDocument Make(int fragments)
    {
        XNamespace tei = _prefixes.GetValueOrDefault("tei", string.Empty);
        XElement body = new(tei + "body");
        foreach (Rule rule in schema.Patterns.SelectMany(pattern => pattern.Rules))
        {
            RuleVocabulary all = RuleVocabulary.Of(rule);
            for (int i = 0; i < fragments; i++)
            {
                body.Add(Fragment(rule, all));
                body.Add("\n");
            }
        }

        return new XDocument(new XElement(
            tei + "TEI",
            new XElement(tei + "teiHeader", new XElement(tei + "fileDesc", new XElement(tei + "titleStmt", new XElement(tei + "title", "made")))),
            new XElement(tei + "text", body)));
    }

    // The path of the context from the outside in, with what its predicates mention.
    private XElement Fragment(Rule rule, RuleVocabulary all)
    {
        string context = rule.Context ?? "*";
        ImmutableArray<string> paths = [.. Cut(context, "|")];
        XElement? outer = null;
        XElement? inner = null;
        foreach (string step in Cut(paths[_random.Next(paths.Length)], "/", "//"))
        {
            string name = step.Split('[')[0].Trim();
            RuleVocabulary own = new([step.Contains('[', StringComparison.Ordinal) ? step[step.IndexOf('[', StringComparison.Ordinal)..] : null]);
            if (name.StartsWith('@'))
            {
                inner ??= outer = Element("tei:p", all);
                string attribute = name != "@*" ? name[1..] : own.Attributes.Count > 0 ? own.Attributes[_random.Next(own.Attributes.Count)].Name : "n";
                Set(inner, attribute, own.Values.Count > 0 && _random.Next(2) == 0 ? Pick(Values) : "#id1");
                Decorate(inner, own, all);
                continue;
            }

            if (name.StartsWith("text(", StringComparison.Ordinal))
            {
                inner ??= outer = Element("tei:p", all);
                inner.Add(Pick(Texts), Pick(Texts));
                continue;
            }

            XElement element = Element(name, all);
            foreach (string ancestor in own.Ancestors.Where(_ => outer is null && _random.Next(10) < 8).Take(1))
            {
                outer = inner = Element(ancestor, all);
                Decorate(inner, own, all);
            }

            inner?.Add(element);
            outer ??= element;
            inner = element;
            Decorate(inner, own, all);
        }

        Vary(inner ?? (outer = Element("tei:p", all)), all);
        return Wrap(outer ?? Element("tei:p", all), all);
    }

    private void Decorate(XElement element, RuleVocabulary own, RuleVocabulary all)
    {
        foreach ((string name, string? value) in own.Attributes.Where(_ => _random.Next(10) < 8))
        {
            Set(element, name, value is not null && _random.Next(10) < 8 ? value : Value(all));
        }

        foreach (string child in own.Elements.Where(_ => _random.Next(10) < 5))
        {
            element.Add(Element(child, all));
        }
    }

    private void Vary(XElement element, RuleVocabulary all)
    {
        if (_random.Next(10) < 3)
        {
            element.Add(Pick(Texts));
        }

        foreach ((string name, string? value) in all.Attributes.Where(_ => _random.Next(10) < 4))
        {
            Set(element, name, value is not null && _random.Next(10) < 5 ? value : Value(all));
        }

        for (int i = _random.Next(4); i > 0 && all.Elements.Count > 0; i--)
        {
            XElement child = Element(all.Elements[_random.Next(all.Elements.Count)], all);
            if (_random.Next(3) == 0)
            {
                child.Add(Element(all.Elements[_random.Next(all.Elements.Count)], all));
            }

            foreach ((string name, string? value) in all.Attributes.Where(_ => _random.Next(10) < 3))
            {
                Set(child, name, value is not null && _random.Next(10) < 6 ? value : Value(all));
            }

            element.Add(child, _random.Next(4) == 0 ? Pick(Texts) : null);
        }

        if (_random.Next(10) < 5)
        {
            element.Add(Pick(Texts));
        }
    }

    private XElement Wrap(XElement element, RuleVocabulary all)
    {
        ImmutableArray<string> above = [.. all.Ancestors, .. all.Elements.Take(3)];
        XElement outer = element;
        while (above.Length > 0 && _random.Next(10) < 5)
        {
            XElement wrapper = Element(above[_random.Next(above.Length)], all);
            wrapper.Add(_random.Next(3) == 0 ? Pick(Texts) : null, outer, _random.Next(3) == 0 ? Element(above[_random.Next(above.Length)], all) : null);
            outer = wrapper;
        }

        return outer;
    }

    private XElement Element(string name, RuleVocabulary all)
    {
        string written = name is "*" || name.EndsWith(":*", StringComparison.Ordinal) || name.Contains('(', StringComparison.Ordinal) || name is "." or ""
            ? all.Elements.Count > 0 && _random.Next(2) == 0 ? all.Elements[_random.Next(all.Elements.Count)] : "tei:p"
            : name;
        XElement element = new(NameOf(written));
        if (_random.Next(5) == 0)
        {
            element.SetAttributeValue(XNamespace.Xml + "id", string.Create(CultureInfo.InvariantCulture, $"id{++_ids}"));
        }

        return element;
    }

    private XName NameOf(string name)
    {
        string[] parts = name.Split(':');
        string local = parts[^1].Trim();
        string prefix = parts.Length > 1 ? parts[0].Trim() : string.Empty;
        return prefix.Length == 0 ? local : XName.Get(local, prefix == "xml" ? XNamespace.Xml.NamespaceName : _prefixes.GetValueOrDefault(prefix, "urn:unknown"));
    }

    private void Set(XElement element, string name, string value)
    {
        XName attribute = NameOf(name);
        if (attribute == XNamespace.Xml + "id")
        {
            value = string.Create(CultureInfo.InvariantCulture, $"id{++_ids}");
        }

        element.SetAttributeValue(attribute, value);
    }

    private string Value(RuleVocabulary all) =>
        all.Values.Count > 0 && _random.Next(3) == 0 ? all.Values[_random.Next(all.Values.Count)].Replace('\u0000', ' ') : Pick(Values);

    private string Pick(ImmutableArray<string> from) => from[_random.Next(from.Length)];

    // Cuts where none of brackets and parentheses is open.
    private static IEnumerable<string> Cut(string expression, params string[] at)
    {
        int depth = 0;
        int start = 0;
        foreach (Token token in XPathLexer.Read(expression))
        {
            string text = expression[token.Start..token.End];
            depth += text is "[" or "(" ? 1 : text is "]" or ")" ? -1 : 0;
            if (depth == 0 && at.Contains(text))
            {
                if (expression[start..token.Start].Trim().Length > 0)
                {
                    yield return expression[start..token.Start].Trim();
                }

                start = token.End;
            }
        }

        if (expression[start..].Trim().Length > 0)
        {
            yield return expression[start..].Trim();
        }
    }
}
