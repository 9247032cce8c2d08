// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Numerics;
using System.Xml.Linq;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Naive;

/// <summary>
/// Judges documents by the semantics as section 6 of the specification writes them: each rule of inference is a case of a
/// method here, and where a rule divides attributes or children, every division is tried. Right, and of exponential cost:
/// for elements with few attributes and few children. It shares nothing with the derivatives. For one thread.
/// </summary>
/// <param name="grammar">The schema in simple form.</param>
/// <param name="datatypes">Makes a datatype; the schema is correct, so that there is always one.</param>
internal sealed class NaiveMatcher(SimpleGrammar grammar, Func<DatatypeName, ImmutableArray<DataParam>, Datatype> datatypes)
{
    private readonly Dictionary<(SimplePattern, NaiveContent, uint, uint), bool> _known = [];
    private readonly Dictionary<XElement, NaiveContent> _contents = [];
    private readonly Dictionary<object, Datatype> _datatypes = [];

    /// <summary>Whether a document is valid (section 6.4: a document is an element that matches the start).</summary>
    /// <param name="root">The document element.</param>
    public bool IsValid(XElement root) => MatchesAll(grammar.Start, new NaiveContent([], [root], root));

    /// <summary>Whether a pattern matches a string in a place (sections 6.2.7 to 6.2.9, for the choice of values by a generator).</summary>
    /// <param name="pattern">A pattern without elements and attributes.</param>
    /// <param name="value">The string.</param>
    /// <param name="place">The element whose namespaces are in scope.</param>
    public bool MatchesString(SimplePattern pattern, string value, XElement place) => WeaklyMatches(pattern, new NaiveContent([], [value], place));

    // Weak match 1 to 3 (section 6.2.7): white space counts as nothing, and nothing as the empty string.
    private bool WeaklyMatches(SimplePattern pattern, NaiveContent content)
    {
        if (MatchesAll(pattern, content))
        {
            return true;
        }

        return content.Children switch
        {
            [] => MatchesAll(pattern, content with { Children = [""] }),
            [string text] when IsWhiteSpace(text) => MatchesAll(pattern, content with { Children = [] }),
            _ => false,
        };
    }

    private bool MatchesAll(SimplePattern pattern, NaiveContent content)
    {
        if (content.Attributes.Length > 30 || content.Children.Length > 30)
        {
            throw new ArgumentException("The document is too wide for trying everything.", nameof(content));
        }

        return Matches(pattern, content, (1u << content.Attributes.Length) - 1, (1u << content.Children.Length) - 1);
    }

    // Whether the attributes and the children whose bits are set match; a matter of bits only, so remembered by them.
    private bool Matches(SimplePattern pattern, NaiveContent content, uint attributes, uint children)
    {
        (SimplePattern, NaiveContent, uint, uint) question = (pattern, content, attributes, children);
        if (!_known.TryGetValue(question, out bool answer))
        {
            answer = Judge(pattern, content, attributes, children);
            _known[question] = answer;
        }

        return answer;
    }

    private bool Judge(SimplePattern pattern, NaiveContent content, uint attributes, uint children) => pattern switch
    {
        SimpleNotAllowed => false,
        SimpleEmpty => attributes == 0 && children == 0,
        SimpleText => attributes == 0 && content.Of(children).All(c => c is string),
        SimpleChoice choice => choice.Operands.Any(o => Matches(o, content, attributes, children)),
        SimpleGroup group => Divide(group.Operands, content, attributes, children, Prefixes),
        SimpleInterleave interleave => Divide(interleave.Operands, content, attributes, children, Subsets),
        SimpleOneOrMore some => Repeats(some, content, attributes, children),
        SimpleAttribute attribute => children == 0 && MatchesAttribute(attribute, content, attributes),
        SimpleRef reference => attributes == 0 && MatchesElement(grammar.Elements[reference.Element], content.Of(children)),
        SimpleData data => attributes == 0 && content.Of(children) is [string text] && MatchesData(data, text, content),
        SimpleValue value => attributes == 0 && content.Of(children) is [string text] && MatchesValue(value, text, content),
        SimpleList list => attributes == 0 && content.Of(children) is [string text] && MatchesList(list, text, content),
        _ => throw new ArgumentException($"{pattern.GetType().Name} is not a pattern of the simple form.", nameof(pattern)),
    };

    // group, interleave (sections 6.2.3, 6.2.6): the first operand takes some, the others the rest.
    private bool Divide(
        ReadOnlySpan<SimplePattern> operands, NaiveContent content, uint attributes, uint children, Func<uint, IEnumerable<uint>> parts)
    {
        if (operands.Length == 1)
        {
            return Matches(operands[0], content, attributes, children);
        }

        foreach (uint someAttributes in Subsets(attributes))
        {
            foreach (uint someChildren in parts(children))
            {
                if (Matches(operands[0], content, someAttributes, someChildren)
                    && Divide(operands[1..], content, attributes & ~someAttributes, children & ~someChildren, parts))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Divide(
        ImmutableArray<SimplePattern> operands, NaiveContent content, uint attributes, uint children, Func<uint, IEnumerable<uint>> parts) =>
        Divide(operands.AsSpan(), content, attributes, children, parts);

    // oneOrMore 1 and 2 (section 6.2.5); a part with nothing in it would ask the same question again.
    private bool Repeats(SimpleOneOrMore pattern, NaiveContent content, uint attributes, uint children)
    {
        if (Matches(pattern.Operand, content, attributes, children))
        {
            return true;
        }

        foreach (uint someAttributes in Subsets(attributes))
        {
            foreach (uint someChildren in Prefixes(children))
            {
                if ((someAttributes | someChildren) != 0
                    && (someAttributes != attributes || someChildren != children)
                    && Matches(pattern.Operand, content, someAttributes, someChildren)
                    && Matches(pattern, content, attributes & ~someAttributes, children & ~someChildren))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // attribute (section 6.2.7).
    private bool MatchesAttribute(SimpleAttribute pattern, NaiveContent content, uint attributes)
    {
        if (BitOperations.PopCount(attributes) != 1)
        {
            return false;
        }

        XAttribute attribute = content.Attributes[BitOperations.TrailingZeroCount(attributes)];
        return pattern.Name.Contains(attribute.Name.NamespaceName, attribute.Name.LocalName)
            && WeaklyMatches(pattern.Value, new NaiveContent([], [attribute.Value], content.Place));
    }

    // element (section 6.2.7): one element, with white space on either side.
    private bool MatchesElement(SimpleElement pattern, ImmutableArray<object> children)
    {
        if (children.OfType<XElement>().Count() != 1 || children.OfType<string>().Any(s => !IsWhiteSpace(s)))
        {
            return false;
        }

        XElement element = children.OfType<XElement>().Single();
        if (!pattern.Name.Contains(element.Name.NamespaceName, element.Name.LocalName))
        {
            return false;
        }

        if (!_contents.TryGetValue(element, out NaiveContent? content))
        {
            content = NaiveContent.Of(element);
            _contents.Add(element, content);
        }

        return WeaklyMatches(pattern.Content, content);
    }

    // data 1 and 2 (section 6.2.8).
    private bool MatchesData(SimpleData data, string text, NaiveContent content) =>
        DatatypeOf(data, data.Type, data.Params).Allows(text, content)
        && (data.Except is null || !MatchesAll(data.Except, content with { Attributes = [], Children = [text] }));

    // value (section 6.2.8).
    private bool MatchesValue(SimpleValue value, string text, NaiveContent content)
    {
        Datatype datatype = DatatypeOf(value, value.Type, []);
        object? wanted = datatype.Parse(value.Value, new SchemaContext(value.Context));
        return wanted is not null && wanted.Equals(datatype.Parse(text, content));
    }

    // list (section 6.2.9).
    private bool MatchesList(SimpleList list, string text, NaiveContent content) =>
        MatchesAll(list.Operand, content with { Attributes = [], Children = [.. text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)] });

    private Datatype DatatypeOf(object pattern, DatatypeName name, ImmutableArray<DataParam> parameters)
    {
        if (!_datatypes.TryGetValue(pattern, out Datatype? datatype))
        {
            datatype = datatypes(name, parameters);
            _datatypes.Add(pattern, datatype);
        }

        return datatype;
    }

    private static bool IsWhiteSpace(string text) => text.AsSpan().Trim(" \t\n\r").IsEmpty;

    // Every subset of the bits, the whole and the empty one among them.
    private static IEnumerable<uint> Subsets(uint bits)
    {
        uint subset = bits;
        while (true)
        {
            yield return subset;
            if (subset == 0)
            {
                yield break;
            }

            subset = (subset - 1) & bits;
        }
    }

    // The bits of the first few of what the bits stand for: from none to all.
    private static IEnumerable<uint> Prefixes(uint bits)
    {
        uint prefix = 0;
        yield return prefix;
        while (prefix != bits)
        {
            uint rest = bits & ~prefix;
            prefix |= rest & (~rest + 1);
            yield return prefix;
        }
    }
}
