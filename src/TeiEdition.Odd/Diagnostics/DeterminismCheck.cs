// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Pruning;
using TeiEdition.Odd.Reading;

namespace TeiEdition.Odd.Diagnostics;

/// <summary>
/// Looks for content models of the customisation that no XML Schema could have: where one element may be meant by two parts of
/// the model (XML Schema Part 1, second edition, section 3.8.6, Unique Particle Attribution; the positions of V. M. Glushkov,
/// 1961). What stands in a source is its authors' matter. Not safe on several threads.
/// </summary>
/// <param name="model">The resolved model, free of circles.</param>
/// <param name="names">Knows what the customisation says itself.</param>
/// <param name="context">The compilation.</param>
internal sealed class DeterminismCheck(OddModel model, Names names, OddContext context)
{
    /// <summary>Checks every element whose content the customisation declares; reports each once.</summary>
    public void Run()
    {
        foreach (ElementSpec element in model.Schema.Elements)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (element.Content is { Items.IsEmpty: false } content && names.IsOwn(content.Location))
            {
                ParticleGraph graph = new(model);
                if (graph.FindConflict(content) is { } second)
                {
                    context.Report(OddDiagnostics.Ambiguous, second.Node.Location, element.Ident, $"<{second.Element}>");
                }
            }
        }
    }
}
