// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Recovery;

/// <summary>
/// Finds, after an error, which declaration of the schema the document was held against. Nothing is noted for it while a
/// document is right: the elements of the schema are looked through by name. For one document at a time on one thread.
/// </summary>
/// <param name="source">The schema.</param>
/// <param name="open">The elements that are open.</param>
internal sealed class DeclarationFinder(IGrammarSource source, OpenElements open)
{
    /// <summary>The automaton that the document is held against now.</summary>
    public SchemaAutomaton? Automaton { get; set; }

    /// <summary>Where the innermost element is declared; null where it is not known.</summary>
    public SourceLocation? Innermost() => open.Depth > 0 ? PlaceOf(ElementOf(open.Top)) : null;

    /// <summary>Where its parent is declared, whose content it is; null where that is not known.</summary>
    public SourceLocation? Parent() => open.Depth > 1 ? PlaceOf(ElementOf(open.Parent)) : null;

    /// <summary>Where an attribute of the innermost element is declared, or the element where it is not known; null for neither.</summary>
    /// <param name="name">The attribute.</param>
    public SourceLocation? Attribute(ExpandedName name)
    {
        if (open.Depth == 0 || ElementOf(open.Top) is not { } element)
        {
            return null;
        }

        Stack<SimplePattern> rest = new([source.ContentOf(element)]);
        HashSet<SimplePattern> seen = new(ReferenceEqualityComparer.Instance);
        while (rest.TryPop(out SimplePattern? pattern))
        {
            if (pattern is SimpleAttribute attribute && attribute.Name.Contains(name.NamespaceUri, name.LocalName) && attribute.Span is { } span)
            {
                return span.ToLocation();
            }

            if (pattern is SimpleOneOrMore repeated && seen.Add(repeated))
            {
                rest.Push(repeated.Operand);
            }
            else if (pattern is SimpleOperands several && seen.Add(several))
            {
                // The first comes off the stack first.
                for (int i = several.Operands.Length - 1; i >= 0; i--)
                {
                    rest.Push(several.Operands[i]);
                }
            }
        }

        return PlaceOf(element);
    }

    // Of several elements of one name that whose content is being matched.
    private int? ElementOf(in Frame frame)
    {
        if (frame.Transition is null)
        {
            return null;
        }

        string namespaceUri = frame.MeantNamespace ?? frame.NamespaceUri;
        int? first = null;
        for (int i = 0; i < source.ElementCount; i++)
        {
            if (source.NameOf(i).Contains(namespaceUri, frame.LocalName))
            {
                if (Automaton?.IsContent(i, frame.Transition.Child) == true)
                {
                    return i;
                }

                first ??= i;
            }
        }

        return first;
    }

    private SourceLocation? PlaceOf(int? element) => element is { } index ? source.SpanOf(index)?.ToLocation() : null;
}
