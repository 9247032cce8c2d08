// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;

namespace TeiEdition.Odd.Emission.Documentation.Html;

/// <summary>Gives out the ids of a page, none twice. For one thread.</summary>
internal sealed class IdTable
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Takes an id that is as much like the wanted one as can be.</summary>
    /// <param name="wanted">Any text.</param>
    /// <returns>An id of letters, digits, full stops, hyphens and low lines.</returns>
    public string Take(string wanted)
    {
        StringBuilder clean = new();
        foreach (char c in wanted.Length > 100 ? wanted[..100] : wanted)
        {
            clean.Append(char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-');
        }

        string first = clean.Length == 0 ? "id" : clean.ToString();
        string id = first;
        for (int i = 2; !_taken.Add(id); i++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{first}-{i}");
        }

        return id;
    }
}
