// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Model.Content;

namespace TeiEdition.Odd.Diagnostics;

/// <summary>Which particles of one content model may follow one another. For one model, on one thread.</summary>
/// <param name="model">The resolved model, free of circles.</param>
internal sealed class ParticleGraph(OddModel model)
{
    // More particles than any model written by hand; beyond it nothing is said.
    private const int MaxParticles = 5000;

    private readonly List<HashSet<Particle>> _follow = [];
    private bool _isKnown = true;

    /// <summary>Finds a particle that stands where another one for the same element may stand, too.</summary>
    /// <param name="content">The content model.</param>
    /// <returns>The one that comes later in the model; null where there is none, or where the model cannot be looked at so.</returns>
    public Particle? FindConflict(ContentModel content)
    {
        Part all = Sequence(content.Items);
        return !_isKnown ? null : Conflict(all.First) ?? _follow.Select(Conflict).FirstOrDefault(c => c is not null);
    }

    private static Particle? Conflict(IEnumerable<Particle> particles)
    {
        Dictionary<string, Particle> seen = new(StringComparer.Ordinal);
        foreach (Particle particle in particles.OrderBy(p => p.Number))
        {
            if (!seen.TryAdd(particle.Element, particle))
            {
                return particle;
            }
        }

        return null;
    }

    private Part Of(ContentNode node)
    {
        Part once = node switch
        {
            Sequence { PreserveOrder: false, Items.Length: > 1 } => Unknown(),
            Sequence sequence => Sequence(sequence.Items),
            Alternate alternate => Choice(alternate.Items.Select(Of)),
            ElementRef reference => Single(reference.Key, node),
            ClassRef reference => Class(reference),
            MacroRef reference => model.FindMacro(reference.Key)?.Content is { } content ? Sequence(content.Items) : Part.Nothing,
            RawPattern or AnyElement => Unknown(),
            _ => Part.Nothing,
        };
        if (node.Occurrence.Max != 1)
        {
            Connect(once.Last, once.First);
        }

        return once with { IsNullable = once.IsNullable || node.Occurrence.Min == 0 };
    }

    private Part Class(ClassRef reference)
    {
        if (!reference.Include.IsEmpty || !reference.Except.IsEmpty || model.FindClass(reference.Key) is not { } specification)
        {
            return Unknown();
        }

        ImmutableArray<string> members = [.. Members(specification, [])];
        if (reference.Expand == ClassExpansion.Alternate)
        {
            return Choice(members.Select(m => Single(m, reference)));
        }

        bool repeats = reference.Expand is ClassExpansion.SequenceRepeatable or ClassExpansion.SequenceOptionalRepeatable;
        bool optional = reference.Expand is ClassExpansion.SequenceOptional or ClassExpansion.SequenceOptionalRepeatable;
        Part all = Part.Nothing;
        foreach (string member in members)
        {
            Part single = Single(member, reference);
            if (repeats)
            {
                Connect(single.Last, single.First);
            }

            all = Then(all, single with { IsNullable = optional });
        }

        return all;
    }

    private IEnumerable<string> Members(ClassSpec specification, HashSet<string> seen) => seen.Add(specification.Ident)
        ? specification.Members.SelectMany(m => model.FindClass(m) is { } nested ? Members(nested, seen) : [m])
        : [];

    private Part Sequence(ImmutableArray<ContentNode> nodes)
    {
        Part all = Part.Nothing;
        foreach (ContentNode node in nodes)
        {
            all = Then(all, Of(node));
        }

        return all;
    }

    private Part Then(Part before, Part after)
    {
        Connect(before.Last, after.First);
        return new Part(
            before.IsNullable && after.IsNullable,
            before.IsNullable ? [.. before.First, .. after.First] : before.First,
            after.IsNullable ? [.. before.Last, .. after.Last] : after.Last);
    }

    private static Part Choice(IEnumerable<Part> parts)
    {
        Part[] all = [.. parts];
        return new Part(
            all.Length == 0 || all.Any(p => p.IsNullable), [.. all.SelectMany(p => p.First)], [.. all.SelectMany(p => p.Last)]);
    }

    private Part Single(string element, ContentNode node)
    {
        if (_follow.Count >= MaxParticles)
        {
            return Unknown();
        }

        Particle particle = new(_follow.Count, element, node);
        _follow.Add([]);
        return new Part(false, [particle], [particle]);
    }

    private Part Unknown()
    {
        _isKnown = false;
        return Part.Nothing;
    }

    private void Connect(ImmutableArray<Particle> from, ImmutableArray<Particle> to)
    {
        foreach (Particle particle in from)
        {
            _follow[particle.Number].UnionWith(to);
        }
    }

    private sealed record Part(bool IsNullable, ImmutableArray<Particle> First, ImmutableArray<Particle> Last)
    {
        public static Part Nothing => new(true, [], []);
    }
}
