// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Xslt.Writing;

namespace TeiEdition.Schematron.Xslt;

/// <summary>
/// Makes of a schema one XSLT 3.0 stylesheet that validates a document and writes SVRL: for what the engine in process cannot
/// do, and for those who have an XSLT processor at hand. It keeps to what Saxon-HE 9.9 has. Stateless; safe on any thread.
/// </summary>
public static class SchematronTranspiler
{
    /// <summary>Makes the stylesheet.</summary>
    /// <param name="schema">The schema, expanded.</param>
    /// <param name="phase">The active phase; null for all patterns.</param>
    /// <param name="excluded">Parts of it that are to be left out with what depends on them; a set that compares by identity.</param>
    public static TranspiledSchema Transpile(Schema schema, string? phase, ImmutableHashSet<object> excluded)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(excluded);
        StylesheetContext context = new(schema, excluded);
        XDocument stylesheet = new(new Stylesheet(context, schema.Phases.FirstOrDefault(p => p.Id == phase)).Write());
        return new TranspiledSchema
        {
            Schema = schema,
            Stylesheet = stylesheet,
            Origins = context.Origins,
            LeftOut = context.LeftOut,
        };
    }
}
