// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>
/// The names of several patterns put together, and, where they must differ, the first that two of them share (RELAX NG,
/// sections 7.3 and 7.4). Single names are compared by number; wildcards one by one, within the budget. For one thread.
/// </summary>
internal sealed class NameUnion
{
    private readonly RestrictionRun _run;
    private readonly NameTable _table;
    private readonly SimplePattern? _apart;
    private readonly bool _ofAttributes;
    private readonly int _collection;
    private readonly ImmutableArray<NumberedName>.Builder _names = ImmutableArray.CreateBuilder<NumberedName>();
    private readonly ImmutableArray<Wildcard>.Builder _wildcards = ImmutableArray.CreateBuilder<Wildcard>();
    private SimpleText? _text;

    /// <summary>Begins without names.</summary>
    /// <param name="run">What the checks share.</param>
    /// <param name="table">Numbers the names.</param>
    /// <param name="apart">The group or interleave whose operands may not share a name; null where they may.</param>
    /// <param name="ofAttributes">Whether the names are those of attributes.</param>
    public NameUnion(RestrictionRun run, NameTable table, SimplePattern? apart, bool ofAttributes)
    {
        _run = run;
        _table = table;
        _apart = apart;
        _ofAttributes = ofAttributes;
        _collection = table.Begin();
    }

    /// <summary>Adds the names of an operand.</summary>
    /// <param name="set">The names.</param>
    /// <returns>Whether the budget lasts.</returns>
    public bool Add(NameSet set)
    {
        if (!_run.Spend(set.Names.Length + set.Wildcards.Length))
        {
            return false;
        }

        if (_apart is not null && !FindSharedWildcard(set))
        {
            return false;
        }

        bool reported = false;
        foreach (NumberedName name in set.Names)
        {
            if (_table.See(_collection, name) is not { } other)
            {
                _names.Add(name);
            }
            else if (_apart is not null && !reported)
            {
                reported = true;
                Report(NameClasses.Display(_table[name.Number]), name.Origin, other);
            }
        }

        _wildcards.AddRange(set.Wildcards);
        if (_text is not null && set.Text is not null && _apart is not null)
        {
            ReportPair(RestrictionDiagnostics.TextOverlaps, set.Text, _text);
        }

        _text ??= set.Text;
        return true;
    }

    /// <summary>What was put together.</summary>
    public NameSet ToSet() => new(_names.ToImmutable(), _wildcards.ToImmutable(), _text);

    /// <summary>Reports the first wildcard that has a name of the other side; false where the budget is spent.</summary>
    private bool FindSharedWildcard(NameSet set)
    {
        foreach (Wildcard own in set.Wildcards)
        {
            foreach (NumberedName name in _names)
            {
                if (!Shares(own, name, name.Origin, own.Origin, out bool shared) || shared)
                {
                    return shared;
                }
            }

            foreach (Wildcard other in _wildcards)
            {
                if (!_run.Spend((long)(own.Size + other.Size) * (own.Size + other.Size)))
                {
                    return false;
                }

                if (NameClasses.Overlap(own.Names, other.Names))
                {
                    Report(NameClasses.Display(own.Names), own.Origin, other.Origin);
                    return true;
                }
            }
        }

        foreach (Wildcard other in _wildcards)
        {
            foreach (NumberedName name in set.Names)
            {
                if (!Shares(other, name, other.Origin, name.Origin, out bool shared) || shared)
                {
                    return shared;
                }
            }
        }

        return true;
    }

    /// <summary>Compares a wildcard with a name, and reports it where it has that; false where the budget is spent.</summary>
    private bool Shares(Wildcard wildcard, NumberedName name, SimplePattern first, SimplePattern second, out bool shared)
    {
        shared = false;
        if (!_run.Spend(wildcard.Size))
        {
            return false;
        }

        SimpleName single = _table[name.Number];
        if (wildcard.Names.Contains(single.NamespaceUri, single.LocalName))
        {
            shared = true;
            Report(NameClasses.Display(single), second, first);
        }

        return true;
    }

    private void Report(string name, SimplePattern second, SimplePattern first)
    {
        DiagnosticDescriptor descriptor = _ofAttributes ? RestrictionDiagnostics.DuplicateAttribute : RestrictionDiagnostics.ElementsOverlap;
        ReportPair(descriptor, second, first, name);
    }

    /// <summary>Reports at the second of two patterns; where both are one, at the pattern that has it twice.</summary>
    private void ReportPair(DiagnosticDescriptor descriptor, SimplePattern second, SimplePattern first, params ReadOnlySpan<string> arguments)
    {
        SourceSpan? place = second == first ? _apart?.Span ?? second.Span : second.Span ?? _apart?.Span;
        _run.Report(descriptor, place, first.Span == place ? null : first.Span, arguments);
    }
}
