// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Model;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>What external grammars define. Immutable.</summary>
internal sealed class ExternalNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Looks through the grammars.</summary>
    /// <param name="modules">The grammars.</param>
    public ExternalNames(ImmutableArray<ExternalModule> modules)
    {
        foreach (ExternalModule module in modules)
        {
            Collect(module.Components);
        }
    }

    /// <summary>Whether one of the grammars says where documents begin.</summary>
    public bool HasStart { get; private set; }

    /// <summary>Whether one of the grammars has a definition.</summary>
    /// <param name="name">Its name.</param>
    public bool Has(string name) => _names.Contains(name);

    private void Collect(ImmutableArray<GrammarComponent> components)
    {
        foreach (GrammarComponent component in components)
        {
            switch (component)
            {
                case Define define:
                    _names.Add(define.Name);
                    break;
                case Start:
                    HasStart = true;
                    break;
                case Div div:
                    Collect(div.Components);
                    break;
                default:
                    break;
            }
        }
    }
}
