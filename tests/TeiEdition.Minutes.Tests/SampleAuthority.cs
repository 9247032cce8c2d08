// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Authority;

namespace TeiEdition.Minutes.Tests;

/// <summary>Fictional authority entries. Stateless.</summary>
internal static class SampleAuthority
{
    /// <summary>Two persons of one family, a place, an organisation and an event.</summary>
    public static AuthorityIndex Index { get; } = new(
    [
        Entry("anna-ilves", EntityKind.Person, "persons.xml", "Anna Ilves"),
        Entry("karl-tamm", EntityKind.Person, "persons.xml", "Karl Tamm", "Tamm"),
        Entry("mart-oll", EntityKind.Person, "persons.xml", "Mart Oll", "Premier Oll"),
        Entry("pavel-moss", EntityKind.Person, "persons.xml", "Pavel Moss", "Moss"),
        Entry("petr-moss", EntityKind.Person, "persons.xml", "Petr Moss", "Moss"),
        Entry("rivertown", EntityKind.Place, "places.xml", "Rivertown"),
        Entry("new-rivertown", EntityKind.Place, "places.xml", "New Rivertown"),
        Entry("borduria", EntityKind.Place, "places.xml", "Borduria"),
        Entry("ministry-of-canals", EntityKind.Organisation, "organisations.xml", "Ministry of Canals"),
        Entry("borduria-workers-party", EntityKind.Organisation, "organisations.xml", "Bordurian Workers' Party", "Workers' Party"),
        Entry("flood-of-1901", EntityKind.Event, "events.xml", "Great Flood"),
    ]);

    private static AuthorityEntry Entry(string id, EntityKind kind, string file, params string[] forms) =>
        new() { Id = id, Kind = kind, File = file, Name = forms[0], Forms = [.. forms] };
}
