// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>Gathers what is defined under one name (RELAX NG, section 4.17). For one simplification, on one thread.</summary>
/// <param name="run">What the steps share.</param>
internal sealed class Combination(SimplificationRun run)
{
    /// <summary>Adds starts and definitions to a grammar; reports what does not go together.</summary>
    /// <param name="parts">The parts, in order.</param>
    /// <param name="scope">The grammar.</param>
    public void Combine(List<DefinitionPart> parts, GrammarScope scope)
    {
        foreach (DefinitionPart part in parts)
        {
            Definition definition = scope.FindOrAdd((part.Node as Define)?.Name);
            if (part.Combine is null)
            {
                CheckSingle(definition, part);
            }
            else
            {
                CheckSame(definition, part);
            }

            definition.Add(part);
        }
    }

    private static string Display(Combine combine) => combine == Syntax.Combine.Choice ? "choice" : "interleave";

    private void CheckSingle(Definition definition, DefinitionPart part)
    {
        if (definition.Uncombined is { } first)
        {
            run.ReportRelated(SimplificationDiagnostics.DefinedTwice, part.Node, [first], definition.Display);
        }
        else
        {
            definition.Uncombined = part.Node;
        }
    }

    private void CheckSame(Definition definition, DefinitionPart part)
    {
        Combine own = part.Combine.GetValueOrDefault();
        if (definition is { Combine: { } other, Combined: { } first } && other != own)
        {
            run.ReportRelated(
                SimplificationDiagnostics.CombineConflict, part.Node, [first], definition.Display, Display(own), Display(other));
        }
        else
        {
            definition.Combine = own;
            definition.Combined ??= part.Node;
        }
    }
}
