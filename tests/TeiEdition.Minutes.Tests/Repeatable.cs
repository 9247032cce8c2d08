// SPDX-License-Identifier: MIT
using System.Globalization;
using CsCheck;

namespace TeiEdition.Minutes.Tests;

/// <summary>
/// Runs a property over the same cases each time, so that a build that passed passes again. CsCheck's own sampling draws
/// others on each run; here <c>PROPERTY_SEED=N</c> draws others, and <c>PROPERTY_FACTOR=N</c> N times as many. Stateless.
/// </summary>
internal static class Repeatable
{
    private const ulong UsualSeed = 19620215;

    /// <summary>Holds a property against cases; a failure names the seed, the number and the value of its case.</summary>
    /// <param name="gen">What cases are made of.</param>
    /// <param name="property">Throws where the property does not hold.</param>
    /// <param name="cases">How many, where nothing else is said.</param>
    public static void Hold<T>(this Gen<T> gen, Action<T> property, int cases)
    {
        ulong seed = Number("PROPERTY_SEED") ?? UsualSeed;
        int count = cases * (int)(Number("PROPERTY_FACTOR") ?? 1);
        for (int i = 1; i <= count; i++)
        {
            T value = gen.Generate(new PCG((uint)i, seed), null, out _);
            try
            {
                property(value);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                string where = string.Create(CultureInfo.InvariantCulture, $"PROPERTY_SEED={seed}, case {i}");
                throw new AssertFailedException($"{where}: {Print(value)}\n{e.Message}", e);
            }
        }
    }

    private static string Print<T>(T value) => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}";

    private static ulong? Number(string variable) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out ulong number)
            ? number
            : null;
}
