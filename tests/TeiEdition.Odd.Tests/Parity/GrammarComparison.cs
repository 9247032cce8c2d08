// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Patterns;
using ExpandedName = TeiEdition.RelaxNg.Syntax.ExpandedName;

namespace TeiEdition.Odd.Tests.Parity;

/// <summary>
/// Compares what two schemas allow, not by documents but as a whole: walks the automata of both side by side, from the document
/// element into every element that either allows, through every state of every content model. Where the walk finds no
/// difference the schemas accept the same documents; but attributes and values are compared as they are written, up to
/// order, so that a difference there may be one of form. For one thread.
/// </summary>
internal sealed class GrammarComparison
{
    private readonly Side _ours;
    private readonly Side _reference;
    private readonly List<ExpandedName> _everyName;
    private readonly Queue<Place> _places = new();
    private readonly HashSet<(State, State)> _seen = [];
    private readonly HashSet<(State, State)> _entered = [];
    private readonly Dictionary<string, GrammarDifference> _found = new(StringComparer.Ordinal);

    private GrammarComparison(RelaxNgSchema ours, RelaxNgSchema reference)
    {
        _ours = new Side(ours);
        _reference = new Side(reference);
        HashSet<ExpandedName> names = [.. ours.Source.Names, .. reference.Source.Names];
        names.UnionWith(names.Select(n => n.NamespaceUri).Append("urn:strange").ToList().Select(n => new ExpandedName(n, "strange")));
        _everyName = [.. names.OrderBy(n => n.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>How many pairs of states the walk went through.</summary>
    public int States => _seen.Count;

    /// <summary>How many pairs of elements it entered.</summary>
    public int Elements => _entered.Count;

    /// <summary>What differs, in the order in which it was met.</summary>
    public ImmutableArray<GrammarDifference> Differences => [.. _found.Values];

    /// <summary>Compares two schemas.</summary>
    /// <param name="ours">Our schema.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static GrammarComparison Of(RelaxNgSchema ours, RelaxNgSchema reference, CancellationToken cancellationToken)
    {
        GrammarComparison comparison = new(ours, reference);
        comparison.Visit(comparison._ours.Automaton.Start, comparison._reference.Automaton.Start, "/", []);
        while (comparison._places.TryDequeue(out Place? place))
        {
            cancellationToken.ThrowIfCancellationRequested();
            comparison.Compare(place);
        }

        return comparison;
    }

    private void Visit(State ours, State reference, string element, ImmutableArray<string> after)
    {
        if (_seen.Add((ours, reference)))
        {
            _places.Enqueue(new Place(ours, reference, element, after));
        }
    }

    private void Compare(Place place)
    {
        Hold(place, "end", Yes(place.Ours.IsComplete), Yes(place.Reference.IsComplete));
        (State ourText, State theirText) = (_ours.Automaton.Text(place.Ours), _reference.Automaton.Text(place.Reference));
        Hold(place, "text", Yes(!ourText.IsDead), Yes(!theirText.IsDead));
        Hold(place, "value", _ours.Data(place.Ours), _reference.Data(place.Reference));
        if (!ourText.IsDead && !theirText.IsDead)
        {
            Visit(ourText, theirText, place.Element, [.. place.After, "#text"]);
        }

        foreach (ExpandedName name in NamesAt(place))
        {
            Open(place, name);
        }
    }

    private void Open(Place place, ExpandedName name)
    {
        OpenTransition ours = _ours.Open(place.Ours, name);
        OpenTransition theirs = _reference.Open(place.Reference, name);
        string shown = PatternText.Short(name);
        Hold(place, $"<{shown}>", Yes(!ours.Child.IsDead), Yes(!theirs.Child.IsDead));
        if (ours.Child.IsDead || theirs.Child.IsDead)
        {
            return;
        }

        Enter(ours.Child, theirs.Child, shown);
        State ourRest = _ours.Automaton.End(ours, ThreadSet.All(ours.Results.Length));
        State theirRest = _reference.Automaton.End(theirs, ThreadSet.All(theirs.Results.Length));
        Visit(ourRest, theirRest, place.Element, [.. place.After, shown]);
    }

    private void Enter(State ours, State reference, string element)
    {
        if (!_entered.Add((ours, reference)))
        {
            return;
        }

        SortedSet<string> mine = _ours.Attributes(ours);
        SortedSet<string> theirs = _reference.Attributes(reference);
        Place place = new(ours, reference, element, []);
        foreach (string part in mine.Except(theirs, StringComparer.Ordinal).Concat(theirs.Except(mine, StringComparer.Ordinal)))
        {
            string name = NameIn(part);
            Hold(place, name, PartsOf(mine, name), PartsOf(theirs, name));
        }

        Visit(_ours.Automaton.CloseForgiving(ours), _reference.Automaton.CloseForgiving(reference), element, []);
    }

    // Only the names that occur in what is left; all of them where it has a wildcard.
    private IEnumerable<ExpandedName> NamesAt(Place place)
    {
        HashSet<ExpandedName> names = [];
        return _ours.Collect(place.Ours, names) && _reference.Collect(place.Reference, names)
            ? names.OrderBy(n => n.ToString(), StringComparer.Ordinal)
            : _everyName;
    }

    private void Hold(Place place, string subject, string ours, string reference)
    {
        if (ours != reference)
        {
            GrammarDifference difference = new(place.Element, subject, ours, reference, string.Join(", ", place.After));
            _found.TryAdd(difference.Key, difference);
        }
    }

    private static string NameIn(string part)
    {
        int at = part.IndexOf('@', StringComparison.Ordinal);
        return part[at..part.IndexOf('=', at)];
    }

    private static string PartsOf(SortedSet<string> parts, string name)
    {
        string found = string.Join(' ', parts.Where(p => p.Contains(name + "=", StringComparison.Ordinal)));
        return found.Length == 0 ? "no" : found;
    }

    private static string Yes(bool value) => value ? "yes" : "no";

    /// <summary>A pair of states, with the way there.</summary>
    private sealed record Place(State Ours, State Reference, string Element, ImmutableArray<string> After);

    /// <summary>One of the two schemas.</summary>
    private sealed class Side(RelaxNgSchema schema)
    {
        private readonly PatternText _text = new(schema.Names);

        public SchemaAutomaton Automaton { get; } = schema.NewAutomaton();

        public OpenTransition Open(State state, ExpandedName name) => Automaton.Open(state, schema.Names.Find(name.NamespaceUri, name.LocalName));

        public SortedSet<string> Attributes(State state) =>
            new(state.Threads.SelectMany(_text.Attributes), StringComparer.Ordinal);

        public string Data(State state) =>
            state.HasData ? string.Join(" or ", state.Threads.Select(_text.Data).Order(StringComparer.Ordinal)) : "";

        /// <summary>Adds the names of elements that occur in a state; false where there is a wildcard among them.</summary>
        public bool Collect(State state, HashSet<ExpandedName> names)
        {
            HashSet<Pattern> seen = new(ReferenceEqualityComparer.Instance);
            return state.Threads.All(t => Collect(t, names, seen));
        }

        private bool Collect(Pattern pattern, HashSet<ExpandedName> names, HashSet<Pattern> seen)
        {
            if (!pattern.HasElements || !seen.Add(pattern))
            {
                return true;
            }

            switch (pattern)
            {
                case ElementPattern { Name: SingleName single } when schema.Names.NameOf(single.Number) is { } name:
                    names.Add(name);
                    return true;
                case OperandsPattern several:
                    return several.Operands.All(o => Collect(o, names, seen));
                case GroupPattern group:
                    return Collect(group.Head, names, seen) && Collect(group.Tail, names, seen);
                case OneOrMorePattern some:
                    return Collect(some.Operand, names, seen);
                default:
                    return false;
            }
        }
    }
}
