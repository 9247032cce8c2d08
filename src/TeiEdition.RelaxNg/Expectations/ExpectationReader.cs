// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Patterns;
using ExpandedName = TeiEdition.RelaxNg.Syntax.ExpandedName;

namespace TeiEdition.RelaxNg.Expectations;

/// <summary>Reads off states and patterns what may come next. Immutable; safe on any thread.</summary>
/// <param name="source">The schema.</param>
/// <param name="names">Its names.</param>
internal sealed class ExpectationReader(IGrammarSource source, SchemaNames names)
{
    /// <summary>What may stand in the content of the element that is open.</summary>
    /// <param name="state">Its state, after its attributes.</param>
    /// <param name="uses">What the document so far uses.</param>
    public Expectation Content(State state, NameUses uses)
    {
        FirstParts first = FirstOf(state);
        HashSet<int> required = Required(state, attributes: false);
        Dictionary<int, (ExpectedElement Element, int Alternatives)> elements = [];
        SortedSet<string> wildcards = new(StringComparer.Ordinal);
        foreach ((ElementPattern element, int alternatives) in first.Elements.OrderBy(e => e.Key.Index))
        {
            foreach (int number in Split(element.Name, "element", wildcards))
            {
                ExpectedElement expected = new(NameOf(number), required.Contains(number), source.DocumentationOf(element.Index));
                if (!elements.TryGetValue(number, out (ExpectedElement Element, int Alternatives) known) || alternatives < known.Alternatives)
                {
                    elements[number] = (expected, alternatives);
                }
            }
        }

        Expectation content = new()
        {
            Elements =
            [
                .. elements.OrderByDescending(e => e.Value.Element.IsRequired).ThenBy(e => e.Value.Alternatives)
                    .ThenByDescending(e => uses[e.Key])
                    .ThenBy(e => e.Value.Element.Name.LocalName, StringComparer.Ordinal)
                    .ThenBy(e => e.Value.Element.Name.NamespaceUri, StringComparer.Ordinal).Select(e => e.Value.Element),
            ],
            ElementWildcards = [.. wildcards],
            Text = first.Text || first.Data.Count > 0,
            EndTag = state.IsComplete,
        };
        return WithData(content, first.Data);
    }

    /// <summary>Which attributes may be added to the start tag that is open.</summary>
    /// <param name="state">Its state.</param>
    public Expectation Attributes(State state)
    {
        FirstParts first = FirstOf(state);
        HashSet<int> required = Required(state, attributes: true);
        Dictionary<int, ExpectedAttribute> attributes = [];
        SortedSet<string> wildcards = new(StringComparer.Ordinal);
        foreach (AttributePattern attribute in first.Attributes.OrderBy(a => a.Source.Documentation ?? "\uFFFF", StringComparer.Ordinal))
        {
            foreach (int number in Split(attribute.Name, "attribute", wildcards))
            {
                attributes.TryAdd(number, new ExpectedAttribute(
                    NameOf(number), required.Contains(number), attribute.Source.Documentation, attribute.Source.DefaultValue));
            }
        }

        return new Expectation
        {
            Attributes =
            [
                .. attributes.Values.OrderByDescending(a => a.IsRequired)
                    .ThenBy(a => a.Name.NamespaceUri, StringComparer.Ordinal).ThenBy(a => a.Name.LocalName, StringComparer.Ordinal),
            ],
            AttributeWildcards = [.. wildcards],
        };
    }

    /// <summary>Which values an attribute may have.</summary>
    /// <param name="transition">The attribute.</param>
    public static Expectation Value(AttributeTransition transition)
    {
        FirstParts first = new();
        foreach (AttributePattern attribute in transition.Values)
        {
            first.Add(attribute.Value);
        }

        return WithData(new Expectation { Text = first.Text }, first.Data);
    }

    /// <summary>The names of elements without which the element that is open cannot end, ordinal by local name.</summary>
    /// <param name="state">Its state.</param>
    public ImmutableArray<ExpandedName> RequiredElements(State state) => Sorted(Required(state, attributes: false));

    /// <summary>The names of elements that have to come before one that the parent has room for only later, ordinal by local name.</summary>
    /// <param name="state">The state of the parent.</param>
    /// <param name="name">The number of the later element's name.</param>
    /// <param name="expected">What may stand in the parent now.</param>
    public ImmutableArray<ExpandedName> RequiredBefore(State state, int name, Expectation expected)
    {
        HashSet<int> required = Required(state, attributes: false);
        required.Remove(name);
        // Of what is required anywhere in the parent only that which may stand here comes before.
        HashSet<ExpandedName> next = [.. expected.Elements.Select(e => e.Name)];
        return [.. Sorted(required).Where(next.Contains)];
    }

    /// <summary>The names of attributes without which the start tag that is open is not complete, ordinal by local name.</summary>
    /// <param name="state">Its state.</param>
    public ImmutableArray<ExpandedName> RequiredAttributes(State state) => Sorted(Required(state, attributes: true));

    private static FirstParts FirstOf(State state)
    {
        FirstParts first = new();
        foreach (Pattern thread in state.Threads)
        {
            first.Add(thread);
        }

        return first;
    }

    // Any thread will do, so that only what all require is required.
    private static HashSet<int> Required(State state, bool attributes)
    {
        RequiredParts parts = new(attributes);
        HashSet<int>? required = null;
        foreach (Pattern thread in state.Threads)
        {
            if (thread is NotAllowedPattern)
            {
                continue;
            }

            ImmutableHashSet<int> names = parts.Of(thread);
            required ??= [.. names];
            required.IntersectWith(names);
        }

        return required ?? [];
    }

    private static Expectation WithData(Expectation expectation, List<Pattern> data)
    {
        SortedDictionary<string, ExpectedValue> values = new(StringComparer.Ordinal);
        SortedSet<string> types = new(StringComparer.Ordinal);
        bool list = false;
        FirstParts tokens = new();
        foreach (Pattern pattern in data)
        {
            if (pattern is ListPattern { Operand: var operand })
            {
                list = true;
                tokens.Add(operand);
            }
        }

        // Whatever the order in which patterns came about, the answer is the same.
        foreach (ValuePattern value in data.Concat(tokens.Data).OfType<ValuePattern>().OrderBy(v => v.Source.Documentation ?? "\uFFFF", StringComparer.Ordinal))
        {
            values.TryAdd(value.Source.Value, new ExpectedValue(value.Source.Value, value.Source.Documentation));
        }

        foreach (DataPattern type in data.Concat(tokens.Data).OfType<DataPattern>())
        {
            types.Add(type.Type.Name);
        }

        return expectation with { Values = [.. values.Values], Datatypes = [.. types], IsList = list };
    }

    // The names of a class that are listed one by one; the rest goes into words.
    private List<int> Split(NameClass name, string kind, SortedSet<string> wildcards)
    {
        List<int> single = [];
        Stack<NameClass> open = new([name]);
        while (open.TryPop(out NameClass? next))
        {
            switch (next)
            {
                case SingleName one:
                    single.Add(one.Number);
                    break;
                case NameChoice choice:
                    foreach (NameClass operand in choice.Operands)
                    {
                        open.Push(operand);
                    }

                    break;
                case NamespaceName space:
                    wildcards.Add($"any {kind} {Of(space.NamespaceIndex)}{(space.Except is null ? "" : ", with exceptions")}");
                    break;
                case AnyName { Except: NamespaceName { Except: null } space }:
                    wildcards.Add($"any {kind} but those {Of(space.NamespaceIndex)}");
                    break;
                case AnyName any:
                    wildcards.Add($"any {kind}{(any.Except is null ? "" : ", with exceptions")}");
                    break;
            }
        }

        return single;
    }

    private string Of(int namespaceIndex) =>
        names.UriOf(namespaceIndex) is { Length: > 0 } uri ? "of the namespace " + uri : "without namespace";

    private ExpandedName NameOf(int number) => names.NameOf(number) ?? new ExpandedName(string.Empty, "*");

    private ImmutableArray<ExpandedName> Sorted(HashSet<int> numbers) =>
        [.. numbers.Select(NameOf).OrderBy(n => n.LocalName, StringComparer.Ordinal).ThenBy(n => n.NamespaceUri, StringComparer.Ordinal)];
}
