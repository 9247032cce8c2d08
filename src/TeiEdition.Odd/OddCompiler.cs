// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Emission.RelaxNg;
using TeiEdition.Odd.Emission.Schematron;
using TeiEdition.Odd.Merging;
using TeiEdition.Odd.Pruning;
using TeiEdition.Odd.Reading;
using TeiEdition.Odd.References;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd;

/// <summary>From a customisation and the TEI source to schemas: read, refer, merge, prune, emit. Pure but for the resolver; safe on any thread.</summary>
public static class OddCompiler
{
    /// <summary>Compiles an ODD.</summary>
    /// <param name="path">The file or URI.</param>
    /// <param name="options">What is made, and the limits.</param>
    /// <param name="resolver">Finds the files.</param>
    /// <param name="sink">Takes ODD001 and following, and what is wrong with the XML of the files.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The schemas; null where there was an error.</returns>
    public static OddResult? Compile(
        string path, OddOptions options, IResourceResolver resolver, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(sink);
        OddContext context = new(options, resolver, sink, cancellationToken);
        if (context.Load(path, string.Empty, null, quiet: false, out _) is not { } root
            || SchemaSpecs.Choose(root, options.SchemaSpec, context) is not { } schemaSpec)
        {
            return null;
        }

        SchemaMerger merger = new(context);
        if (merger.Merge(root, schemaSpec) is not { } schema || SchemaPruner.Prune(schema, context, merger) is not { } model)
        {
            return null;
        }

        SchemaDocument relaxNg = RelaxNgEmitter.Emit(model, context);
        XDocument schematron = SchematronEmitter.Emit(model, context);
        if (context.HasErrors)
        {
            return null;
        }

        new DeterminismCheck(model, new Names(context, model, merger), context).Run();
        return context.HasErrors ? null : new OddResult { RelaxNg = relaxNg, Schematron = schematron, Model = model };
    }
}
