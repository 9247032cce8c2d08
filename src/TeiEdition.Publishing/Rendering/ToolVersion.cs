// SPDX-License-Identifier: MIT
using System.Reflection;

namespace TeiEdition.Publishing.Rendering;

/// <summary>The version that the outputs name. Stateless.</summary>
internal static class ToolVersion
{
    /// <summary>The version of this assembly, as <c>0.1.0</c>.</summary>
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
