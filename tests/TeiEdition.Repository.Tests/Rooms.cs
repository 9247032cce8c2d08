// SPDX-License-Identifier: MIT
using System.Reflection;

namespace TeiEdition.Repository.Tests;

/// <summary>The assemblies of the rooms, as they stand beside the tests. Stateless.</summary>
internal static class Rooms
{
    /// <summary>Every assembly made from <c>src/</c>, in the order of their names.</summary>
    public static IReadOnlyList<Assembly> Assemblies() =>
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Where(n => n == "teiedition"
                || (n.StartsWith("TeiEdition.", StringComparison.Ordinal) && !n.EndsWith(".Tests", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(Assembly.Load),
    ];
}
