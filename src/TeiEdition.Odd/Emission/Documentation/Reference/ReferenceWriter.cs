// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Odd.Model;

namespace TeiEdition.Odd.Emission.Documentation.Reference;

/// <summary>Writes the reference part: a section for each kind of declaration, in it one for each declaration, by the alphabet. For one thread.</summary>
/// <param name="page">The page.</param>
internal sealed class ReferenceWriter(PageContext page)
{
    private readonly EntryWriter _entries = new(page);

    /// <summary>Writes all sections that have something in them.</summary>
    public ImmutableArray<ReferenceSection> Write()
    {
        SchemaSpec schema = page.Model.Schema;
        UsedDeclarations used = new(page.Model, page.Content);
        List<ReferenceSection> sections =
        [
            .. Section("elements", schema.Elements, e => page.Element(e.Ident), _entries.Element),
            .. Section("modelClasses", schema.Classes.RemoveAll(c => c.Type == ClassType.Atts || !used.Contains(c)), c => page.Class(c.Ident), _entries.Class),
            .. Section("attributeClasses", schema.Classes.RemoveAll(c => c.Type != ClassType.Atts || !used.Contains(c)), c => page.Class(c.Ident), _entries.Class),
            .. Section("macros", schema.Macros.RemoveAll(m => !used.Contains(m)), m => page.Macro(m.Ident), m => _entries.Definition(m, m.Content)),
            .. Section("datatypes", schema.DataSpecs.RemoveAll(d => !used.Contains(d)), d => page.Datatype(d.Ident), d => _entries.Definition(d, d.Content)),
        ];
        return [.. sections, .. Rules(schema)];
    }

    // All rules in one list; those of the schema itself stand here in full, the others at what they are about.
    private IEnumerable<ReferenceSection> Rules(SchemaSpec schema)
    {
        List<XElement> own = [.. _entries.Constraints(schema.Constraints)];
        List<(string Id, string Name, XElement Line)> lines = [.. page.Rules];
        if (lines.Count == 0)
        {
            yield break;
        }

        string id = page.Ids.Take("reference-rules");
        yield return new ReferenceSection(
            id,
            page.Words["rules"],
            [.. lines.Select(l => (l.Id, l.Name))],
            H.El("section.reference", H.At("id", id), H.El("h2", page.Words["rules"]), H.El("dl", lines.SelectMany(l => l.Line.Elements().ToList())), own));
    }

    private IEnumerable<ReferenceSection> Section<T>(
        string kind, ImmutableArray<T> specifications, Func<T, string?> id, Func<T, XElement> write)
        where T : Specification
    {
        // Of two with one ident the model finds the first, so that alone is written.
        List<T> sorted = [.. specifications.DistinctBy(s => s.Ident).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Ident, StringComparer.Ordinal)];
        if (sorted.Count == 0)
        {
            yield break;
        }

        string sectionId = page.Ids.Take("reference-" + kind);
        XElement section = H.El("section.reference", H.At("id", sectionId), H.El("h2", page.Words[kind]));
        ImmutableArray<(string Id, string Name)>.Builder entries = ImmutableArray.CreateBuilder<(string Id, string Name)>();
        foreach (T specification in sorted)
        {
            XElement entry = write(specification);
            string entryId = id(specification) ?? "";
            entry.SetAttributeValue("id", entryId);
            section.Add(entry);
            entries.Add((entryId, specification.Name));
        }

        yield return new ReferenceSection(sectionId, page.Words[kind], entries.ToImmutable(), section);
    }
}
