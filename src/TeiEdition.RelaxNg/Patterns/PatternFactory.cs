// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary>
/// Makes patterns, one object for all equal ones, and alone knows their algebra (C6): the identities of section 4.20 and 4.21,
/// that choice is associative, commutative and idempotent, interleave associative and commutative, group associative.
/// Not for several threads at once: whoever derives holds the schema's lock. Grows with the different patterns made, up to the limit.
/// </summary>
internal sealed class PatternFactory
{
    private readonly DatatypeLibraries _libraries;
    private readonly int _maxPatterns;
    private readonly HashSet<Pattern> _patterns = new(PatternComparer.Instance);
    private readonly List<Pattern> _operands = [];
    private int _choices;
    private int _weight;

    /// <summary>Makes a factory that has only the three patterns without operands.</summary>
    /// <param name="libraries">Where datatypes come from.</param>
    /// <param name="maxPatterns">How many patterns there may be, 3 at the least.</param>
    public PatternFactory(DatatypeLibraries libraries, int maxPatterns)
    {
        _libraries = libraries;
        _maxPatterns = Math.Max(maxPatterns, 3);
        // Empty has the least number, so that it stands first in every choice.
        Empty = Intern(new EmptyPattern());
        NotAllowed = Intern(new NotAllowedPattern());
        Text = Intern(new TextPattern());
    }

    /// <summary><c>empty</c>.</summary>
    public Pattern Empty { get; }

    /// <summary><c>notAllowed</c>.</summary>
    public Pattern NotAllowed { get; }

    /// <summary><c>text</c>.</summary>
    public Pattern Text { get; }

    /// <summary>How many patterns there may be, operands of choices and interleaves counted one by one.</summary>
    public int MaxPatterns => _maxPatterns;

    /// <summary>How many there are, counted so.</summary>
    public int Weight => _weight;

    /// <summary>A reference to an element pattern.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="name">Its names.</param>
    public Pattern Element(int index, NameClass name) => Intern(new ElementPattern(index, name));

    /// <summary>An attribute; one whose value matches nothing is not allowed (section 4.20).</summary>
    /// <param name="name">Its names.</param>
    /// <param name="value">Its value.</param>
    /// <param name="source">Where it comes from.</param>
    public Pattern Attribute(NameClass name, Pattern value, SimpleAttribute source) =>
        value is NotAllowedPattern ? value : Intern(new AttributePattern(name, value, source));

    /// <summary>A datatype.</summary>
    /// <param name="source">Its name and parameters.</param>
    /// <param name="except">What is left out, or null.</param>
    public Pattern Data(SimpleData source, Pattern? except) => Intern(new DataPattern(source, except, _libraries));

    /// <summary>A value.</summary>
    /// <param name="source">The value.</param>
    public Pattern Value(SimpleValue source) => Intern(new ValuePattern(source, _libraries));

    /// <summary>A list; one of tokens that match nothing is not allowed (section 4.20).</summary>
    /// <param name="operand">What the tokens match.</param>
    public Pattern List(Pattern operand) => operand is NotAllowedPattern ? operand : Intern(new ListPattern(operand));

    /// <summary>One pattern after another.</summary>
    /// <param name="head">The first.</param>
    /// <param name="tail">The second.</param>
    public Pattern Group(Pattern head, Pattern tail)
    {
        if (head is NotAllowedPattern || tail is EmptyPattern)
        {
            return head;
        }

        if (tail is NotAllowedPattern || head is EmptyPattern)
        {
            return tail;
        }

        // Heads are never groups, so that equal sequences are one object however they came about.
        if (head is GroupPattern)
        {
            List<Pattern> parts = [];
            Pattern rest = head;
            for (; rest is GroupPattern group; rest = group.Tail)
            {
                parts.Add(group.Head);
            }

            tail = Intern(new GroupPattern(rest, tail));
            for (int i = parts.Count - 1; i >= 0; i--)
            {
                tail = Intern(new GroupPattern(parts[i], tail));
            }

            return tail;
        }

        return Intern(new GroupPattern(head, tail));
    }

    /// <summary>A repetition.</summary>
    /// <param name="operand">What is repeated.</param>
    public Pattern OneOrMore(Pattern operand)
    {
        if (operand is NotAllowedPattern or EmptyPattern or TextPattern or OneOrMorePattern)
        {
            return operand;
        }

        // (p?)+ is (p+)?, so that what repeats is never optional by an empty alternative.
        if (operand is ChoicePattern { Operands: var operands } && operands[0] is EmptyPattern)
        {
            return Choice(Empty, OneOrMore(ChoiceOf(operands.AsSpan()[1..])));
        }

        return Intern(new OneOrMorePattern(operand));
    }

    /// <summary>Zero or more.</summary>
    /// <param name="operand">What is repeated.</param>
    public Pattern ZeroOrMore(Pattern operand) => Choice(OneOrMore(operand), Empty);

    /// <summary>Either of two.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    public Pattern Choice(Pattern a, Pattern b)
    {
        if (ReferenceEquals(a, b) || b is NotAllowedPattern)
        {
            return a;
        }

        return a is NotAllowedPattern ? b : ChoiceOf([a, b]);
    }

    /// <summary>Any of several.</summary>
    /// <param name="alternatives">None or more; none is <c>notAllowed</c>.</param>
    public Pattern ChoiceOf(ReadOnlySpan<Pattern> alternatives)
    {
        _operands.Clear();
        _choices++;
        bool nullable = false;
        foreach (Pattern alternative in alternatives)
        {
            if (alternative is ChoicePattern choice)
            {
                foreach (Pattern operand in choice.Operands)
                {
                    nullable |= AddAlternative(operand);
                }
            }
            else
            {
                nullable |= AddAlternative(alternative);
            }
        }

        _operands.Sort(static (x, y) => x.Id.CompareTo(y.Id));

        // What is nullable by itself needs no empty alternative.
        int start = nullable && _operands[0] is EmptyPattern ? 1 : 0;
        return (_operands.Count - start) switch
        {
            0 => NotAllowed,
            1 => _operands[start],
            _ => Intern(new ChoicePattern([.. _operands[start..]])),
        };
    }

    // Adds what is not there yet, before anything is sorted: of many alternatives in long choices most stand there many times.
    private bool AddAlternative(Pattern alternative)
    {
        if (alternative.Mark == _choices || alternative is NotAllowedPattern)
        {
            return false;
        }

        alternative.Mark = _choices;
        _operands.Add(alternative);
        return alternative is { IsNullable: true } and not EmptyPattern;
    }

    /// <summary>Two patterns interleaved.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    public Pattern Interleave(Pattern a, Pattern b) => InterleaveOf([a, b]);

    /// <summary>Several patterns interleaved.</summary>
    /// <param name="parts">None or more; none is <c>empty</c>.</param>
    public Pattern InterleaveOf(ReadOnlySpan<Pattern> parts)
    {
        _operands.Clear();
        foreach (Pattern part in parts)
        {
            if (part is NotAllowedPattern)
            {
                return part;
            }

            if (part is InterleavePattern interleave)
            {
                _operands.AddRange(interleave.Operands.AsSpan());
            }
            else if (part is not EmptyPattern)
            {
                _operands.Add(part);
            }
        }

        _operands.Sort(static (x, y) => x.Id.CompareTo(y.Id));
        for (int i = _operands.Count - 1; i > 0; i--)
        {
            // Text takes all the text there is, so once is enough.
            if (_operands[i] is TextPattern && _operands[i - 1] is TextPattern)
            {
                _operands.RemoveAt(i);
            }
        }

        return _operands.Count switch
        {
            0 => Empty,
            1 => _operands[0],
            _ => Intern(new InterleavePattern([.. _operands])),
        };
    }

    private T Intern<T>(T pattern)
        where T : Pattern
    {
        if (_patterns.TryGetValue(pattern, out Pattern? known))
        {
            return (T)known;
        }

        // A pattern with many operands weighs as much as many patterns, so that the limit bounds memory.
        int weight = pattern is OperandsPattern several ? several.Operands.Length : 1;
        if (_weight > _maxPatterns - weight)
        {
            throw new PatternLimitException(_maxPatterns);
        }

        _weight += weight;
        pattern.SetId(_patterns.Count);
        _patterns.Add(pattern);
        return pattern;
    }
}
