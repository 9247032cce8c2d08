// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Tests.MinutesSchema.Grammar;

/// <summary>Draws documents that a schema accepts, by walking its content models. Repeatable by its seed; for one thread.</summary>
internal sealed class RandomDocument
{
    private const int MostElements = 60;

    private readonly ImmutableSortedDictionary<string, GrammarElement> _elements;
    private readonly ValueSamples _samples;
    private readonly Random _random;
    private readonly Dictionary<string, int> _heights = new(StringComparer.Ordinal);
    private readonly Dictionary<Expression, int> _final = [];
    private readonly Dictionary<string, XElement> _data = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Takes the schema.</summary>
    /// <param name="elements">The elements of the schema.</param>
    /// <param name="samples">Values of attributes.</param>
    /// <param name="seed">The seed.</param>
    public RandomDocument(ImmutableSortedDictionary<string, GrammarElement> elements, ValueSamples samples, int seed)
    {
        _elements = elements;
        _samples = samples;
        _random = new Random(seed);

        // How high the lowest tree of each element is: raised until nothing changes.
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (GrammarElement element in elements.Values)
            {
                int height = Height(element.Content);
                if (height < int.MaxValue && _heights.GetValueOrDefault(element.Name, int.MaxValue) > height + 1)
                {
                    _heights[element.Name] = height + 1;
                    changed = true;
                }
            }
        }
    }

    /// <summary>Draws a document.</summary>
    /// <param name="root">The name of its root.</param>
    /// <param name="depth">How deep it may be, where the schema does not force it deeper.</param>
    public XElement Next(string root, int depth)
    {
        _count = 0;
        return Element(root, depth);
    }

    private static int Worst(IEnumerable<int> heights) => heights.DefaultIfEmpty(0).Max();

    private int Height(Expression expression) => expression.Kind switch
    {
        ExpressionKind.Never => int.MaxValue,
        ExpressionKind.Empty or ExpressionKind.Text or ExpressionKind.Data => 0,
        ExpressionKind.Element => _heights.GetValueOrDefault(expression.Symbol, int.MaxValue),
        ExpressionKind.Choice => expression.Operands.Min(Height),
        _ => Worst(expression.Operands.Select(Height)),
    };

    private XElement Element(string name, int depth)
    {
        GrammarElement element = _elements[name];
        int number = _count++;
        XElement made = new(TeiNames.Tei + name);
        foreach (GrammarAttribute attribute in element.Attributes.Values.Where(a => a.IsRequired || _random.Next(4) == 0))
        {
            string value = attribute.Name == "xml:id"
                ? string.Create(CultureInfo.InvariantCulture, $"x{number}")
                : _samples.Of(attribute.Value) is { IsEmpty: false } samples
                    ? samples[_random.Next(samples.Length)]
                    : throw new AssertFailedException($"no value for {name}/@{attribute.Name}: {attribute.Value}");
            made.Add(new XAttribute(attribute.Name.StartsWith("xml:", StringComparison.Ordinal) ? XNamespace.Xml + attribute.Name[4..] : attribute.Name, value));
        }

        made.Add(Content(element.Content, _count > MostElements ? 0 : depth - 1));
        return made;
    }

    private List<XNode> Content(Expression expression, int depth)
    {
        switch (expression.Kind)
        {
            case ExpressionKind.Empty:
                return [];
            case ExpressionKind.Text:
                return [new XText(_random.Next(3) == 0 ? " " : "words ")];
            case ExpressionKind.Data:
                ImmutableArray<string> samples = _samples.Of(Data(expression.Symbol));
                return [new XText(samples[_random.Next(samples.Length)])];
            case ExpressionKind.Element:
                return [Element(expression.Symbol, depth)];
            case ExpressionKind.Sequence:
                return [.. expression.Operands.SelectMany(o => Content(o, depth))];
            case ExpressionKind.Choice:
                return Content(Choose(expression, depth), depth);
            default:
                int times = depth <= 0 || _count > MostElements ? 1 : 1 + _random.Next(3);
                return [.. Enumerable.Range(0, times).SelectMany(_ => Content(expression.Operands[0], depth))];
        }
    }

    private XElement Data(string type)
    {
        if (!_data.TryGetValue(type, out XElement? value))
        {
            value = new XElement("value-of", XElement.Parse(type));
            _data.Add(type, value);
        }

        return value;
    }

    // What fits into the depth; the lowest where nothing does.
    private Expression Choose(Expression choice, int depth)
    {
        Expression[] fitting = [.. choice.Operands.Where(o => FinalHeight(o) <= depth)];
        return fitting.Length > 0 ? fitting[_random.Next(fitting.Length)] : choice.Operands.MinBy(FinalHeight) ?? choice;
    }

    private int FinalHeight(Expression expression)
    {
        if (!_final.TryGetValue(expression, out int height))
        {
            height = Height(expression);
            _final.Add(expression, height);
        }

        return height;
    }
}
