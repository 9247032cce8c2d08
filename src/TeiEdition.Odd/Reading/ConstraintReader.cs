// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Model;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>Reads the rules of declarations (TEI P5 Guidelines, section 23.5.2 "Additional Constraints"). Not safe on several threads.</summary>
/// <param name="attributes">Reads attributes.</param>
internal sealed class ConstraintReader(Attributes attributes)
{
    /// <summary>Reads the rules that stand in a declaration itself.</summary>
    /// <param name="declaration">The declaration.</param>
    public ImmutableArray<ConstraintSpec> Read(XElement declaration) =>
        [.. declaration.Elements(OddNames.ConstraintSpec).Select(ReadOne)];

    /// <summary>Reads one <c>constraintSpec</c>.</summary>
    /// <param name="element">The element.</param>
    public ConstraintSpec ReadOne(XElement element) => new()
    {
        Ident = Attributes.Value(element, "ident") ?? string.Empty,
        AltIdent = ValListReader.AltIdentOf(element),
        Location = element.Place(),
        Mode = attributes.Mode(element),
        ValidUntil = Attributes.Value(element, "validUntil"),
        Scheme = Attributes.Value(element, "scheme") ?? "schematron",
        Type = Attributes.Value(element, "type"),
        Language = (string?)element.Attribute(TeiNames.XmlLang),
        Rules = [.. element.Elements(TeiNames.Tei + "constraint").Elements()],
        Namespaces = NamespacesInScope(element),
        Descriptions = DescriptionReader.Read(element),
    };

    private static ImmutableSortedDictionary<string, string> NamespacesInScope(XElement element)
    {
        ImmutableSortedDictionary<string, string>.Builder namespaces =
            ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

        // Declarations deeper down are those of the rules themselves.
        foreach (XAttribute declaration in element.DescendantsAndSelf().Reverse().Concat(element.Ancestors())
            .SelectMany(e => e.Attributes()).Where(a => a.IsNamespaceDeclaration))
        {
            namespaces.TryAdd(declaration.Name.Namespace == XNamespace.None ? string.Empty : declaration.Name.LocalName, declaration.Value);
        }

        return namespaces.ToImmutable();
    }
}
