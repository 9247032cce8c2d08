// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>Draws by a seed: the same seed, the same draws, on every machine. For one thread.</summary>
/// <param name="seed">The seed.</param>
internal sealed class Chance(int seed)
{
    // Random with a seed keeps its sequence from one version of .NET to the next.
    private readonly Random _random = new(seed);

    /// <summary>A number from 0 to one less than the limit.</summary>
    public int Below(int limit) => _random.Next(limit);

    /// <summary>True once in so many draws.</summary>
    public bool OneIn(int draws) => _random.Next(draws) == 0;

    /// <summary>One of the things.</summary>
    public T Of<T>(IReadOnlyList<T> things) => things[_random.Next(things.Count)];

    /// <summary>One of the things, by weights: each weight is how often its thing comes, relative to the others.</summary>
    public T Weighted<T>(params ReadOnlySpan<(int Weight, T Thing)> things)
    {
        int sum = 0;
        foreach ((int weight, _) in things)
        {
            sum += weight;
        }

        int drawn = _random.Next(sum);
        foreach ((int weight, T thing) in things)
        {
            drawn -= weight;
            if (drawn < 0)
            {
                return thing;
            }
        }

        throw new ArgumentException("No weight is positive.", nameof(things));
    }

    /// <summary>Parts a list in two, each in the order of the whole.</summary>
    public (List<T> First, List<T> Second) Part<T>(IReadOnlyList<T> things)
    {
        (List<T> first, List<T> second) = ([], []);
        foreach (T thing in things)
        {
            (OneIn(2) ? first : second).Add(thing);
        }

        return (first, second);
    }
}
