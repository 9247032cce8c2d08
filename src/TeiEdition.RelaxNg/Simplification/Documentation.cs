// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>What annotations say that is kept (RELAX NG DTD Compatibility, sections 2 and 3): all others are removed (RELAX NG, section 4.1). Pure.</summary>
internal static class Documentation
{
    /// <summary>The text of <c>a:documentation</c>; several are put on lines of their own; null for none.</summary>
    /// <param name="annotations">The annotations of a node.</param>
    public static string? Of(Annotations annotations) => In(annotations.Leading);

    /// <summary>The text of the <c>a:documentation</c> that follows a <c>value</c>, which cannot contain it; several are put on lines of their own; null for none.</summary>
    /// <param name="annotations">The annotations of the <c>value</c>.</param>
    public static string? OfValue(Annotations annotations) => In(annotations.Following);

    /// <summary>The value of <c>a:defaultValue</c>; null for none.</summary>
    /// <param name="annotations">The annotations of an <c>attribute</c>.</param>
    public static string? DefaultValueOf(Annotations annotations)
    {
        foreach (ForeignAttribute attribute in annotations.Attributes)
        {
            if (attribute.Name is { LocalName: "defaultValue", NamespaceUri: RelaxNgNames.AnnotationsNamespace })
            {
                return attribute.Value;
            }
        }

        return null;
    }

    private static string? In(ImmutableArray<ForeignNode> nodes)
    {
        string? first = null;
        StringBuilder? all = null;
        foreach (ForeignNode node in nodes)
        {
            if (node is ForeignElement { Name: { LocalName: "documentation", NamespaceUri: RelaxNgNames.AnnotationsNamespace } } element)
            {
                string own = Text(element);
                if (first is null)
                {
                    first = own;
                    continue;
                }

                all ??= new StringBuilder(first);
                all.Append('\n').Append(own);
            }
        }

        return all?.ToString() ?? first;
    }

    /// <summary>The text of an element, that of elements within it included. Iterative, for annotations nest as they like.</summary>
    private static string Text(ForeignElement element)
    {
        if (element.Content.Length == 1 && element.Content[0] is ForeignText only)
        {
            return only.Value;
        }

        StringBuilder text = new();
        Stack<ForeignNode> rest = new([element]);
        while (rest.TryPop(out ForeignNode? node))
        {
            if (node is ForeignText part)
            {
                text.Append(part.Value);
            }
            else if (node is ForeignElement inner)
            {
                for (int i = inner.Content.Length - 1; i >= 0; i--)
                {
                    rest.Push(inner.Content[i]);
                }
            }
        }

        return text.ToString();
    }
}
