// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model.Content;
using TeiEdition.Odd.Reading;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>Writes <c>@minOccurs</c> and <c>@maxOccurs</c> out as RELAX NG can say them (TEI P5 Guidelines, att.repeatable). Not safe on several threads.</summary>
/// <param name="context">The compilation.</param>
internal sealed class Occurrences(OddContext context)
{
    /// <summary>What a schema can count of an occurrence.</summary>
    /// <param name="occurrence">How often something occurs.</param>
    /// <param name="around">How many copies there will be of what that stands in.</param>
    /// <param name="place">Where that is said.</param>
    /// <returns>The occurrence; where it was too often, which is reported, what can be counted, or more.</returns>
    public Occurrence Limit(Occurrence occurrence, int around, SourceLocation place)
    {
        int limit = Math.Max(1, context.Options.MaxOccurrences / around);
        int most = Math.Max(occurrence.Min, occurrence.Max ?? 0);
        if (most <= limit)
        {
            return occurrence;
        }

        context.Report(OddDiagnostics.TooManyOccurrences, place, most.ToString(CultureInfo.InvariantCulture), limit.ToString(CultureInfo.InvariantCulture));
        return new Occurrence(Math.Min(occurrence.Min, limit), null);
    }

    /// <summary>Repeats a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="occurrence">How often it occurs, within the limit.</param>
    public static Pattern Apply(Pattern pattern, Occurrence occurrence)
    {
        if (occurrence.IsOnce)
        {
            return pattern;
        }

        (int min, int? max) = (occurrence.Min, occurrence.Max);
        Pattern repeated = (min, max) switch
        {
            (0, 0) => new EmptyPattern(),
            (0, 1) => new OptionalPattern(pattern),
            (0, null) => new ZeroOrMorePattern(pattern),
            (1, null) => new OneOrMorePattern(pattern),
            (_, null) => new GroupPattern([.. Enumerable.Repeat(pattern, min - 1), new OneOrMorePattern(pattern)]),
            _ => Counted(pattern, min, max.Value),
        };
        return repeated with { Span = pattern.Span };
    }

    // So that there is one way to read it: (p, (p, (p)?)?)?
    private static Pattern Counted(Pattern pattern, int min, int max)
    {
        Pattern? tail = null;
        for (int i = min; i < max; i++)
        {
            tail = new OptionalPattern(tail is null ? pattern : new GroupPattern([pattern, tail]));
        }

        ImmutableArray<Pattern> all = [.. Enumerable.Repeat(pattern, min), .. tail is null ? ImmutableArray<Pattern>.Empty : [tail]];
        return Patterns.Group(all);
    }
}
