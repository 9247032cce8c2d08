// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>The restrictions that a schema in simple form must keep (RELAX NG, section 7). Pure; safe on any thread.</summary>
internal static class RestrictionChecker
{
    /// <summary>Checks a schema.</summary>
    /// <param name="grammar">The schema.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sink">Takes all errors, in the order of their places: RNG150 to RNG199, RNG266.</param>
    /// <param name="cancellationToken">Ends the work; looked at for each element.</param>
    /// <returns>Whether it keeps all of them.</returns>
    public static bool Check(SimpleGrammar grammar, RelaxNgOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        RestrictionRun run = new(options, RestrictionDiagnostics.NamesTooMany);
        ProhibitedPaths paths = new(run);
        ContentTypes types = new(run);
        NameSets attributes = new(run, null);
        paths.Check(grammar.Start, PathContexts.Start);
        foreach (SimpleElement element in grammar.Elements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            paths.Check(element.Content, PathContexts.Unrepeated);
            types.Of(element.Content);
            attributes.Of(element.Content);
        }

        if (paths.Interleaves.Count > 0)
        {
            NameSets names = new(run, grammar.Elements);
            foreach (SimpleInterleave interleave in paths.Interleaves)
            {
                cancellationToken.ThrowIfCancellationRequested();
                names.Of(interleave);
            }
        }

        run.HandOn(sink);
        return !run.HasErrors;
    }
}
