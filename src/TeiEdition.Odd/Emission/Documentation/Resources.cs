// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Emission.Documentation;

/// <summary>The files of this folder that are part of the program. Stateless; safe on any thread.</summary>
internal static class Resources
{
    /// <summary>Reads one.</summary>
    /// <param name="name">Its logical name.</param>
    /// <returns>Its text, lines ending in LF.</returns>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static string Text(string name)
    {
        using Stream stream = typeof(Resources).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
