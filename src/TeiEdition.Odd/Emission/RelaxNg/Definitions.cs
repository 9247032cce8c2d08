// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Reading;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>
/// The definitions of a schema. Each is made when something refers to it first, so that only what is used is there. Not safe on
/// several threads.
/// </summary>
/// <param name="context">The compilation.</param>
internal sealed class Definitions(OddContext context)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(DefinitionGroup Group, Define? Definition)> _all = [];
    private readonly List<string> _open = [];
    private bool _isTooDeep;

    /// <summary>How many copies of what is being made will stand in its definition.</summary>
    public int Copies { get; set; } = 1;

    /// <summary>A reference to a definition, which is made unless it is there.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="group">Where it stands in the schema.</param>
    /// <param name="place">Its declaration.</param>
    /// <param name="content">Makes the pattern.</param>
    public RefPattern Refer(string name, DefinitionGroup group, SourceLocation place, Func<Pattern> content)
    {
        if (_places.TryAdd(name, _all.Count))
        {
            int at = _all.Count;
            _all.Add((group, null));
            if (IsTooDeep(place))
            {
                return new RefPattern(name);
            }

            int copies = Copies;
            Copies = 1;
            _open.Add(name);
            _all[at] = (group, new Define(name, null, content()) { Span = place.ToSpan() });
            _open.RemoveAt(_open.Count - 1);
            Copies = copies;
        }

        return new RefPattern(name);
    }

    private bool IsTooDeep(SourceLocation place)
    {
        int limit = context.Options.Reading.MaxDepth;
        if (_open.Count >= limit && !_isTooDeep)
        {
            _isTooDeep = true;
            context.Report(OddDiagnostics.TooDeep, place, limit.ToString(CultureInfo.InvariantCulture));
        }

        return _isTooDeep;
    }

    /// <summary>The definitions that are being made because each needs the next, from one of that name on; empty where none has it.</summary>
    /// <param name="name">The name.</param>
    public ImmutableArray<string> OpenFrom(string name)
    {
        int at = _open.IndexOf(name);
        return at < 0 ? [] : [.. _open.Skip(at)];
    }

    /// <summary>Whether there is a definition of that name.</summary>
    /// <param name="name">The name.</param>
    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>All definitions, by group and in the order in which they were asked for.</summary>
    public IEnumerable<GrammarComponent> All() =>
        _all.Where(d => d.Definition is not null).OrderBy(d => d.Group).Select(d => d.Definition).OfType<GrammarComponent>();
}
