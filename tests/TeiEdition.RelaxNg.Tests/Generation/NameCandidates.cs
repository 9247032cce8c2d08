// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>Finds names that a name class holds: those that it names, and for wildcards a few beside. For one thread.</summary>
internal sealed class NameCandidates
{
    private static readonly ImmutableArray<XName> Strange =
        ["a", "b", "other", XName.Get("a", "urn:x"), XName.Get("other", "urn:y"), XName.Get("other", "urn:strange"), XName.Get("p", "urn:strange")];

    private readonly Dictionary<SimpleNameClass, ImmutableArray<XName>> _known = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<XName> _all;

    /// <summary>Gathers the names of a schema.</summary>
    /// <param name="grammar">The schema.</param>
    public NameCandidates(SimpleGrammar grammar)
    {
        HashSet<XName> names = [.. Strange];
        foreach (SimpleElement element in grammar.Elements)
        {
            Gather(element.Name, names);
        }

        _all = [.. names];
    }

    /// <summary>Draws a name of a class; null where none is found.</summary>
    public XName? Of(SimpleNameClass names, Chance chance)
    {
        if (names is SimpleName single)
        {
            return XName.Get(single.LocalName, single.NamespaceUri);
        }

        if (!_known.TryGetValue(names, out ImmutableArray<XName> found))
        {
            HashSet<XName> own = [.. _all];
            Gather(names, own);
            found = [.. own.Where(n => names.Contains(n.NamespaceName, n.LocalName))];
            _known.Add(names, found);
        }

        return found.IsEmpty ? null : chance.Of(found);
    }

    private static void Gather(SimpleNameClass names, HashSet<XName> into)
    {
        switch (names)
        {
            case SimpleName name:
                into.Add(XName.Get(name.LocalName, name.NamespaceUri));
                break;
            case SimpleNameChoice choice:
                foreach (SimpleNameClass operand in choice.Operands)
                {
                    Gather(operand, into);
                }

                break;
            case SimpleNsName all:
                into.Add(XName.Get("any", all.NamespaceUri));
                break;
            default:
                break;
        }
    }
}
