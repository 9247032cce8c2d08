// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Names;
using static TeiEdition.Minutes.Encoding.Header.HeaderMaterial;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>The participants to <c>particDesc</c> (TEI P5 Guidelines, section 16.2.2), by delegations. Stateless.</summary>
internal static class ParticipantEncoder
{
    /// <summary>Encodes the participants, the delegations of the settings first; null where there are none.</summary>
    /// <param name="material">What the header is made from.</param>
    public static XElement? Encode(HeaderMaterial material)
    {
        ImmutableArray<Participant> participants = material.Minutes.Participants.Participants;
        if (participants.IsEmpty)
        {
            return null;
        }

        List<(string Id, string Name, List<Participant> Members)> delegations = [];
        HashSet<string> placed = new(StringComparer.Ordinal);
        Dictionary<string, Participant> byId = participants.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Dictionary<string, int> bySide = new(StringComparer.OrdinalIgnoreCase);
        foreach (DelegationSettings delegation in material.Settings.Delegations)
        {
            bySide.TryAdd(delegation.Name, delegations.Count);
            delegations.Add((delegation.Id, delegation.Name, [.. delegation.Members.Where(byId.ContainsKey).Select(m => byId[m])]));
            placed.UnionWith(delegation.Members);
        }

        List<Participant> others = [];
        foreach (Participant participant in participants.Where(p => !placed.Contains(p.Id)))
        {
            if (participant.Side is not { } side)
            {
                others.Add(participant);
                continue;
            }

            if (!bySide.TryGetValue(side, out int index))
            {
                index = delegations.Count;
                bySide.Add(side, index);
                delegations.Add((material.NewId(side, "side"), side, []));
            }

            delegations[index].Members.Add(participant);
        }

        XElement description = Element("particDesc", delegations.Where(d => d.Members.Count > 0).Select(d => Element(
            "listPerson",
            new XAttribute(TeiNames.XmlId, d.Id),
            new XAttribute("type", "delegation"),
            Element("head", d.Name),
            d.Members.Select(m => Person(m, material.Pointers)))));
        if (others.Count > 0)
        {
            description.Add(Element("listPerson", others.Select(p => Person(p, material.Pointers))));
        }

        return description;
    }

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
            person.TitledName is null ? null : Element("persName", new XAttribute("type", "titled"), person.TitledName),
            person.Alias is null ? null : Element("persName", new XAttribute("type", "alias"), person.Alias),
            person.Occupation is null ? null : Element("occupation", person.Occupation),
            person.Affiliation is null ? null : Element("affiliation", person.Affiliation));
    }
}
