// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>
/// Simplification (RELAX NG, section 4): from the syntax trees of a schema's files to its simple form. The annotations (4.1)
/// are read where they are needed; white space, attributes and the number of children (4.2 to 4.5, 4.8, 4.10, 4.12) are the
/// readers'. Pure; safe on any thread.
/// </summary>
internal static class SchemaSimplifier
{
    /// <summary>Simplifies a schema.</summary>
    /// <param name="files">The files of the schema.</param>
    /// <param name="datatypes">The datatypes.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sink">Takes all errors, in the order of their places: RNG100 to RNG149, RNG263 to RNG265.</param>
    /// <param name="cancellationToken">Ends the work; looked at for each element.</param>
    /// <returns>The simple form; null where there was an error.</returns>
    public static SimpleGrammar? Simplify(
        SchemaSet files, DatatypeTable datatypes, RelaxNgOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        SimplificationRun run = new(options, cancellationToken);
        PatternSimplifier patterns = new(run, files, datatypes);

        // A root that is no grammar counts as the start of one that defines nothing (section 4.18).
        Place place = new(files.Root.Root is GrammarPattern ? null : new GrammarScope(null), string.Empty);
        SimplePattern start = patterns.Simplify(files.Root.Root, place, 1);
        patterns.Finish();
        int reached = patterns.Elements.Count;
        bool dropped = patterns.Factory.HasDropped;
        patterns.References.LookAtTheRest();
        if (run.HasErrors)
        {
            run.HandOn(sink);
            return null;
        }

        if (dropped)
        {
            return new ElementNumbering(patterns.Elements).Number(start);
        }

        ImmutableArray<SimpleElement>.Builder elements = ImmutableArray.CreateBuilder<SimpleElement>(reached);
        for (int i = 0; i < reached; i++)
        {
            PendingElement element = patterns.Elements[i];
            elements.Add(ElementNumbering.ToSimple(element, element.Content ?? throw new UnreachableException()));
        }

        return new SimpleGrammar(start, elements.DrainToImmutable());
    }
}
