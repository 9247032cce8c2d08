// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;

namespace TeiEdition.Validation.Tests.MinutesSchema.Grammar;

/// <summary>
/// Reads a schema as ODD processors write it: definitions of one element each, or of patterns; attributes grouped with the content. A second
/// and simple reading, which shares nothing with the program's own. For one schema, on one thread.
/// </summary>
internal sealed class GrammarReader
{
    private static readonly XNamespace Rng = "http://relaxng.org/ns/structure/1.0";

    private readonly Expressions _expressions;
    private readonly ILookup<string, XElement> _definitions;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    private GrammarReader(XElement grammar, Expressions expressions)
    {
        _expressions = expressions;
        _definitions = grammar.Descendants(Rng + "define").ToLookup(d => (string?)d.Attribute("name") ?? string.Empty);
    }

    /// <summary>Reads the elements of a schema by their names.</summary>
    /// <param name="path">The schema, in XML.</param>
    /// <param name="expressions">Makes the content models.</param>
    public static ImmutableSortedDictionary<string, GrammarElement> Read(string path, Expressions expressions)
    {
        XElement grammar = XDocument.Load(path).Root!; // a document has a root
        GrammarReader reader = new(grammar, expressions);
        return grammar.Descendants(Rng + "element")
            .Where(e => e.Attribute("name") is not null)
            .Select(reader.Element)
            .ToImmutableSortedDictionary(e => e.Name, e => e, StringComparer.Ordinal);
    }

    private static IEnumerable<XElement> Patterns(XElement parent) => parent.Elements().Where(e => e.Name.Namespace == Rng);

    private static XElement Plain(XElement pattern) => new(
        pattern.Name.LocalName,
        pattern.Attributes().Where(a => a.Name.LocalName is "name" or "type"),
        Patterns(pattern).Select(Plain),
        pattern.Name.LocalName is "value" or "param" ? pattern.Value : null);

    private GrammarElement Element(XElement element)
    {
        SortedDictionary<string, GrammarAttribute> attributes = new(StringComparer.Ordinal);
        foreach (XElement pattern in Patterns(element))
        {
            Attributes(pattern, isRequired: true, attributes);
        }

        return new GrammarElement(
            (string?)element.Attribute("name") ?? string.Empty,
            Content(Patterns(element)),
            attributes.ToImmutableSortedDictionary(StringComparer.Ordinal))
        {
            NeedsOneOfSeveral = Patterns(element).Any(NeedsOneOfSeveral),
        };
    }

    private bool NeedsOneOfSeveral(XElement pattern) => pattern.Name.LocalName switch
    {
        "choice" => Patterns(pattern).All(NeedsAttribute),
        "group" or "interleave" or "oneOrMore" => Patterns(pattern).Any(NeedsOneOfSeveral),
        "ref" => Definition(pattern) is var parts && parts.All(p => p.Name != Rng + "element") && parts.Any(NeedsOneOfSeveral),
        _ => false,
    };

    private bool NeedsAttribute(XElement pattern) => pattern.Name.LocalName switch
    {
        "attribute" => true,
        "choice" => Patterns(pattern).All(NeedsAttribute),
        "group" or "interleave" or "oneOrMore" => Patterns(pattern).Any(NeedsAttribute),
        "ref" => Definition(pattern) is var parts && parts.All(p => p.Name != Rng + "element") && parts.Any(NeedsAttribute),
        _ => false,
    };

    // An attribute that stands in a choice is not required by itself.
    private void Attributes(XElement pattern, bool isRequired, SortedDictionary<string, GrammarAttribute> attributes)
    {
        switch (pattern.Name.LocalName)
        {
            case "attribute" when pattern.Attribute("name") is { } name:
                string key = (string?)pattern.Attribute("ns") == XNamespace.Xml.NamespaceName ? "xml:" + name.Value : name.Value;
                XElement value = new("value-of", Patterns(pattern).Select(Value));
                attributes.TryAdd(key, new GrammarAttribute(key, isRequired, value.HasElements ? value : new XElement("value-of", new XElement("text"))));
                break;
            case "ref":
                foreach (XElement part in Definition(pattern))
                {
                    Attributes(part, isRequired, attributes);
                }

                break;
            case "element":
                break;
            default:
                foreach (XElement part in Patterns(pattern))
                {
                    Attributes(part, isRequired && pattern.Name.LocalName is "group" or "interleave" or "oneOrMore", attributes);
                }

                break;
        }
    }

    private XElement Value(XElement pattern) => pattern.Name.LocalName switch
    {
        "ref" => Definition(pattern).Select(Value).ToList() is [{ } only] ? only : throw new FormatException($"{pattern}"),
        "data" or "value" or "text" or "empty" => Plain(pattern),
        "choice" => new XElement("choice", Patterns(pattern).Select(Value).SelectMany(v => v.Name == "choice" ? v.Elements() : [v])),
        _ => new XElement(pattern.Name.LocalName, Patterns(pattern).Select(Value)),
    };

    private Expression Content(IEnumerable<XElement> patterns) =>
        patterns.Reverse().Aggregate(_expressions.Empty, (rest, p) => _expressions.Sequence(Content(p), rest));

    private Expression Content(XElement pattern) => pattern.Name.LocalName switch
    {
        "attribute" or "empty" => _expressions.Empty,
        "notAllowed" => _expressions.Never,
        "text" => _expressions.Text,
        "data" or "value" or "list" => _expressions.Data(Value(pattern).ToString(SaveOptions.DisableFormatting)),
        "element" => _expressions.Element((string?)pattern.Attribute("name") ?? "*"),
        "ref" => Reference(pattern),
        "group" => Content(Patterns(pattern)),
        "choice" => _expressions.Choice(Patterns(pattern).Select(Content)),
        "optional" => _expressions.Choice([_expressions.Empty, Content(Patterns(pattern))]),
        "oneOrMore" => _expressions.Repetition(Content(Patterns(pattern))),
        "zeroOrMore" => _expressions.Choice([_expressions.Empty, _expressions.Repetition(Content(Patterns(pattern)))]),
        "mixed" => throw new FormatException("mixed is not expected here"),
        _ => throw new FormatException(pattern.Name.LocalName),
    };

    private Expression Reference(XElement reference)
    {
        List<XElement> parts = Definition(reference);
        if (parts is [{ } only] && only.Name == Rng + "element")
        {
            return Content(only);
        }

        string name = (string?)reference.Attribute("name") ?? string.Empty;
        if (!_open.Add(name))
        {
            throw new FormatException($"{name} refers to itself");
        }

        Expression content = Content(parts);
        _open.Remove(name);
        return content;
    }

    private List<XElement> Definition(XElement reference) =>
        [.. _definitions[(string?)reference.Attribute("name") ?? string.Empty].SelectMany(Patterns)];
}
