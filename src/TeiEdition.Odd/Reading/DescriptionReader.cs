// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Model;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>Collects the parts of a declaration that are there for readers. Stateless; safe on any thread.</summary>
internal static class DescriptionReader
{
    /// <summary>Collects them.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <returns>The parts; none where they were passed over while parsing.</returns>
    public static Descriptions Read(XElement declaration)
    {
        ImmutableArray<XElement> equivs = Parts(declaration, "equiv");
        ImmutableArray<XElement> glosses = Parts(declaration, "gloss");
        ImmutableArray<XElement> descs = Parts(declaration, "desc");
        ImmutableArray<XElement> exempla = Parts(declaration, "exemplum");
        ImmutableArray<XElement> remarks = Parts(declaration, "remarks");
        ImmutableArray<XElement> listRefs = Parts(declaration, "listRef");
        return equivs.IsEmpty && glosses.IsEmpty && descs.IsEmpty && exempla.IsEmpty && remarks.IsEmpty && listRefs.IsEmpty
            ? Descriptions.None
            : new Descriptions { Equivs = equivs, Glosses = glosses, Descs = descs, Exempla = exempla, Remarks = remarks, ListRefs = listRefs };
    }

    private static ImmutableArray<XElement> Parts(XElement declaration, string name) => [.. declaration.Elements(TeiNames.Tei + name)];
}
