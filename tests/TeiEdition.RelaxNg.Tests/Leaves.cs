// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Tests;

/// <summary>The leaves of a closed hierarchy of types. Stateless.</summary>
internal static class Leaves
{
    /// <summary>That samples have each leaf at least once, so that a new leaf needs a sample.</summary>
    /// <typeparam name="T">The root of the hierarchy.</typeparam>
    /// <param name="samples">One object or more of each leaf.</param>
    public static IReadOnlyList<T> All<T>(params IReadOnlyList<T> samples)
        where T : class
    {
        AssertSame(Of(typeof(T)), samples.Select(s => s.GetType()));
        return samples;
    }

    /// <summary>The types below a root that can have objects.</summary>
    /// <param name="root">The root.</param>
    public static IEnumerable<Type> Of(Type root) => root.Assembly.GetTypes().Where(t => !t.IsAbstract && root.IsAssignableFrom(t));

    /// <summary>That two sets of types are the same.</summary>
    /// <param name="expected">The one.</param>
    /// <param name="actual">The other.</param>
    public static void AssertSame(IEnumerable<Type> expected, IEnumerable<Type> actual) => Assert.AreEqual(Names(expected), Names(actual));

    private static string Names(IEnumerable<Type> types) => string.Join(' ', types.Select(t => t.Name).Distinct().Order(StringComparer.Ordinal));
}
