// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Settings;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Whom names mean by settings and authority files. Immutable; safe on any thread.</summary>
internal sealed class PersonNames
{
    private readonly NameRecogniser _names;
    private readonly Dictionary<string, string> _bySetting = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _byKey;

    /// <summary>Takes the names.</summary>
    /// <param name="names">Those of authority and settings, with titles and endings.</param>
    /// <param name="authority">The authority entries.</param>
    /// <param name="settings">The settings.</param>
    public PersonNames(NameRecogniser names, AuthorityIndex authority, EditionSettings settings)
    {
        _names = names;
        foreach (ParticipantSettings participant in settings.Participants)
        {
            foreach (string name in participant.Names)
            {
                _bySetting.TryAdd(name, participant.Id);
            }
        }

        _byKey = authority.Entries
            .Where(e => e.Kind == EntityKind.Person)
            .SelectMany(e => e.Forms.Select(f => (Key: Likeness.Key(f), e.Id)).Distinct())
            .ToLookup(f => f.Key, f => f.Id, StringComparer.Ordinal);
    }

    /// <summary>Whom the settings call so; null for nobody.</summary>
    public string? Setting(string name) => _bySetting.GetValueOrDefault(name);

    /// <summary>Whom the settings or exactly one authority entry call so; null for nobody or several.</summary>
    public string? Resolve(string name) => Setting(name) ?? (All(name) is [string id] ? id : null);

    /// <summary>All authority entries with a name.</summary>
    public ImmutableArray<string> All(string name)
    {
        if (name.Length == 0)
        {
            return [];
        }

        NameCandidate? whole = _names.Find(name).FirstOrDefault(n => n.Start == 0 && n.End == name.Length);
        return whole is null
            ? [.. _byKey[Likeness.Key(name)].Distinct(StringComparer.Ordinal)]
            : [.. whole.Entities.Where(e => e.Kind == EntityKind.Person).Select(e => e.Id).Distinct(StringComparer.Ordinal)];
    }
}
