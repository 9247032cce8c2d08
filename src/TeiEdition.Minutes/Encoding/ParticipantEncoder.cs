// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding;

/// <summary>The participants to <c>particDesc</c> (TEI P5 Guidelines, section 16.2.2), by delegations. Stateless.</summary>
internal static class ParticipantEncoder
{
    /// <summary>Encodes the participants; null where there are none.</summary>
    /// <param name="participants">The participants.</param>
    /// <param name="settings">The delegations of the settings come first, then those that only the document names.</param>
    /// <param name="pointers">Where authority entries stand.</param>
    public static XElement? Encode(ParticipantList participants, EditionSettings settings, EntityPointers pointers)
    {
        if (participants.Participants.IsEmpty)
        {
            return null;
        }

        List<(string Id, string Name, List<Participant> Members)> delegations =
            [.. settings.Delegations.Select(d => (d.Id, d.Name, Members(d, participants)))];
        List<Participant> others = [];
        foreach (Participant participant in participants.Participants.Where(p => !delegations.Exists(d => d.Members.Contains(p))))
        {
            if (participant.Side is not { } side)
            {
                others.Add(participant);
                continue;
            }

            int index = delegations.FindIndex(d => d.Name.Equals(side, StringComparison.OrdinalIgnoreCase));
            if (index < 0)
            {
                index = delegations.Count;
                bool IsTaken(string id) =>
                    id == settings.Id || delegations.Exists(d => d.Id == id) || participants.Participants.Any(p => p.Id == id);
                delegations.Add((DocumentIds.Make(side, "side", IsTaken), side, []));
            }

            delegations[index].Members.Add(participant);
        }

        XElement description = Element("particDesc", delegations.Where(d => d.Members.Count > 0).Select(d => Element(
            "listPerson",
            new XAttribute(TeiNames.XmlId, d.Id),
            new XAttribute("type", "delegation"),
            Element("head", d.Name),
            d.Members.Select(m => Person(m, pointers)))));
        if (others.Count > 0)
        {
            description.Add(Element("listPerson", others.Select(p => Person(p, pointers))));
        }

        return description;
    }

    private static XElement Element(string name, params object?[] content) => new(TeiNames.Tei + name, content);

    private static List<Participant> Members(DelegationSettings delegation, ParticipantList participants) =>
        [.. delegation.Members.Select(m => participants.Participants.FirstOrDefault(p => p.Id == m)).OfType<Participant>()];

    private static XElement Person(Participant person, EntityPointers pointers)
    {
        string role = person.Role switch
        {
            ParticipantRole.Speaker => "speaker",
            ParticipantRole.Attendee => "attendee",
            ParticipantRole.Interpreter => "interpreter",
            ParticipantRole.NoteTaker => "note-taker",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return Element(
            "person",
            new XAttribute(TeiNames.XmlId, person.Id),
            new XAttribute("role", role),
            pointers.AuthorityOf(person.Id) is { } pointer ? new XAttribute("sameAs", pointer) : null,
            Element("persName", person.Name),
            person.Variants.Select(v => Element("persName", new XAttribute("type", "variant"), v)),
            person.Alias is null ? null : Element("persName", new XAttribute("type", "alias"), person.Alias),
            person.Occupation is null ? null : Element("occupation", person.Occupation),
            person.Affiliation is null ? null : Element("affiliation", person.Affiliation));
    }
}
