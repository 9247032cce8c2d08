// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>What a mutator writes where it writes something new. Immutable.</summary>
/// <param name="Elements">Names of elements.</param>
/// <param name="Attributes">Names of attributes.</param>
/// <param name="Values">Values of attributes, and texts.</param>
/// <param name="Namespaces">Namespaces of elements.</param>
internal sealed record Vocabulary(
    ImmutableArray<XName> Elements, ImmutableArray<XName> Attributes, ImmutableArray<string> Values, ImmutableArray<string> Namespaces)
{
    private static readonly ImmutableArray<string> UsualValues =
        ["", " ", "a", "1", "a b", "#a", "x:y", "id1", "2024-13-01", "0.5", "é𝒳", "\u00a0", "true", "-1", "http://example.org/ /"];

    /// <summary>The words of the schema language itself, for mutants of schemas.</summary>
    public static Vocabulary OfSchemas { get; } = MakeOfSchemas();

    /// <summary>The words of some documents, for mutants of them: what stands in one place there may stand in another.</summary>
    /// <param name="documents">The documents.</param>
    public static Vocabulary Of(IEnumerable<XElement> documents)
    {
        HashSet<XName> elements = ["unknown"];
        HashSet<XName> attributes = ["unknown", XNamespace.Xml + "id", XNamespace.Xml + "lang"];
        HashSet<string> values = [.. UsualValues];
        foreach (XElement element in documents.SelectMany(d => d.DescendantsAndSelf()))
        {
            elements.Add(element.Name);
            foreach (XAttribute attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name != XNamespace.Xml + "space"))
            {
                // xml:space is left out, for the writer refuses values that XML does not forbid.
                attributes.Add(attribute.Name);
                values.Add(attribute.Value);
            }
        }

        ImmutableArray<string> namespaces = ["", "urn:x", .. elements.Select(e => e.NamespaceName).Distinct()];
        return new Vocabulary([.. elements], [.. attributes], [.. values.Take(400)], namespaces);
    }

    private static Vocabulary MakeOfSchemas()
    {
        string[] elements =
        [
            "element", "attribute", "group", "interleave", "choice", "optional", "zeroOrMore", "oneOrMore", "list", "mixed", "ref",
            "parentRef", "empty", "value", "data", "notAllowed", "externalRef", "grammar", "param", "except", "define", "start", "div",
            "include", "name", "anyName", "nsName", "text", "strange",
        ];
        string[] values =
        [
            "choice", "interleave", "string", "token", "integer", "ID", "IDREF", "IDREFS", "QName", "NMTOKENS", "a", "b", "p", "x:a", "y:a",
            "e0", "e1", "p2", "1", "-1", "[a", "xmlns", "", RelaxNgNames.XsdDatatypes, RelaxNgNames.DtdDatatypes, "urn:x",
            "http://www.w3.org/2000/xmlns", RelaxNgNames.StructureNamespace, "a b", "relative", "urn:x#f", " ", "minLength", "pattern",
        ];
        string[] attributes = ["name", "ns", "datatypeLibrary", "type", "combine", "href", "strange"];
        return new Vocabulary(
            [.. elements.Select(e => XName.Get(e, RelaxNgNames.StructureNamespace))],
            [.. attributes.Select(a => XName.Get(a)), XName.Get("strange", "urn:x")],
            [.. values],
            ["", "urn:x", RelaxNgNames.StructureNamespace]);
    }
}
