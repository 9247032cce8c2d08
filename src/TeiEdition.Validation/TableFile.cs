// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation;

/// <summary>Reads the tables that the assembly carries. Stateless.</summary>
internal static class TableFile
{
    /// <summary>The lines of a table without those that are empty or begin with a number sign, in order.</summary>
    /// <param name="name">The name of the resource.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(TableFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its table {name}.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
