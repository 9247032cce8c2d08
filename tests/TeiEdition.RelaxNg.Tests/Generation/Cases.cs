// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>
/// Numbers the cases of a property: the same in each run, so that a build that passed passes again. <c>PROPERTY_SEED=N</c>
/// gives others, <c>PROPERTY_FACTOR=N</c> N times as many. Stateless.
/// </summary>
internal static class Cases
{
    private const int UsualSeed = 20011203;

    /// <summary>The seeds of the cases.</summary>
    /// <param name="count">How many, where nothing else is said.</param>
    public static IEnumerable<int> Seeds(int count)
    {
        int first = Number("PROPERTY_SEED") ?? UsualSeed;
        return Enumerable.Range(0, count * Factor).Select(i => unchecked(first + (i * 7919)));
    }

    /// <summary>By how much more than the usual number of cases is asked for.</summary>
    public static int Factor => Number("PROPERTY_FACTOR") ?? 1;

    /// <summary>Holds a property against cases; a failure names the seed that repeats it as the first case.</summary>
    /// <param name="count">How many, where nothing else is said.</param>
    /// <param name="property">Throws where the property does not hold.</param>
    public static void Hold(int count, Action<Chance> property)
    {
        foreach (int seed in Seeds(count))
        {
            try
            {
                property(new Chance(seed));
            }
            catch (Exception e) when (e is not (OperationCanceledException or AssertInconclusiveException))
            {
                throw new AssertFailedException(string.Create(CultureInfo.InvariantCulture, $"PROPERTY_SEED={seed}: {e.Message}"), e);
            }
        }
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
