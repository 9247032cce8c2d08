// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Settings;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Ids for the persons of one document that no authority entry has. Not thread-safe.</summary>
internal sealed class PersonIds
{
    private readonly AuthorityIndex _authority;
    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>Prepares for a document.</summary>
    /// <param name="authority">Its entries keep their ids.</param>
    /// <param name="settings">So do what the settings name.</param>
    public PersonIds(AuthorityIndex authority, EditionSettings settings)
    {
        _authority = authority;
        _taken = new HashSet<string>(
            [settings.Id ?? string.Empty, .. settings.Participants.Select(p => p.Id), .. settings.Delegations.Select(d => d.Id)],
            StringComparer.Ordinal);
    }

    /// <summary>An id made from a name; the second person of a name gets a number.</summary>
    public string Make(string name)
    {
        // Numbers go on where the last one of the same name stopped, so that many of one name stay cheap.
        string first = DocumentIds.Make(name, "person", _ => false);
        string id = first;
        int number = _next.GetValueOrDefault(first, 2);
        while (_taken.Contains(id) || _authority.Find(id) is not null || DocumentIds.IsReserved(id))
        {
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{first}-{number++}");
        }

        _next[first] = number;
        _taken.Add(id);
        return id;
    }
}
