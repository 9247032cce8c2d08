// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Reading;

namespace TeiEdition.Odd.References;

/// <summary>Finds the <c>schemaSpec</c> elements of a file, those in examples left out. Stateless.</summary>
internal static class SchemaSpecs
{
    /// <summary>The first; null where there is none.</summary>
    /// <param name="root">The root element.</param>
    public static XElement? FirstOf(XElement root) => All(root).FirstOrDefault();

    /// <summary>The one that is asked for.</summary>
    /// <param name="root">The root element.</param>
    /// <param name="ident">Its ident; null for the first.</param>
    /// <param name="context">The compilation.</param>
    /// <returns>The element; null where there is none, which is reported.</returns>
    public static XElement? Choose(XElement root, string? ident, OddContext context)
    {
        XElement[] all = [.. All(root)];
        XElement? chosen = ident is null ? all.FirstOrDefault() : Array.Find(all, s => Attributes.Value(s, "ident") == ident);
        if (chosen is null && all.Length == 0)
        {
            context.Report(OddDiagnostics.NoSchemaSpec, root.Place());
        }
        else if (chosen is null)
        {
            string known = string.Join(", ", all.Select(s => Attributes.Value(s, "ident")));
            context.Report(OddDiagnostics.UnknownSchemaSpec, root.Place(), ident ?? string.Empty, known);
        }

        return chosen;
    }

    private static IEnumerable<XElement> All(XElement root) =>
        root.DescendantsAndSelf(OddNames.SchemaSpec).Where(s => !s.Ancestors().Any(a => a.Name.LocalName == "egXML"));
}
