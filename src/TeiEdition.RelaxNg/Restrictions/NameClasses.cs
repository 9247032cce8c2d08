// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>Questions about sets of names (RELAX NG, sections 6.1 and 7.3). Pure.</summary>
internal static class NameClasses
{
    /// <summary>No namespace and no local name is this: it stands for all that a schema does not name.</summary>
    private const string Other = "\u0001";

    /// <summary>Whether a name class has an <c>anyName</c> or <c>nsName</c>.</summary>
    /// <param name="names">The name class; its depth is bounded by simplification.</param>
    public static bool IsInfinite(SimpleNameClass names)
    {
        if (names is SimpleNameChoice choice)
        {
            foreach (SimpleNameClass operand in choice.Operands)
            {
                if (IsInfinite(operand))
                {
                    return true;
                }
            }

            return false;
        }

        return names is not SimpleName;
    }

    /// <summary>Whether two name classes share a name: if any name is in both, one of those that either mentions is, or one that stands for all others.</summary>
    /// <param name="one">One name class.</param>
    /// <param name="other">The other.</param>
    public static bool Overlap(SimpleNameClass one, SimpleNameClass other)
    {
        List<SimpleName> candidates = [];
        AddCandidates(one, candidates);
        AddCandidates(other, candidates);
        foreach (SimpleName name in candidates)
        {
            if (one.Contains(name.NamespaceUri, name.LocalName) && other.Contains(name.NamespaceUri, name.LocalName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many names and wildcards a name class consists of.</summary>
    /// <param name="names">The name class; null for none.</param>
    public static int Size(SimpleNameClass? names)
    {
        switch (names)
        {
            case SimpleNsName space:
                return 1 + Size(space.Except);
            case SimpleAnyName any:
                return 1 + Size(any.Except);
            case SimpleNameChoice choice:
                int size = 0;
                foreach (SimpleNameClass operand in choice.Operands)
                {
                    size += Size(operand);
                }

                return size;
            default:
                return names is null ? 0 : 1;
        }
    }

    /// <summary>A name class for messages: a name, or what stands for many.</summary>
    /// <param name="names">The name class.</param>
    public static string Display(SimpleNameClass names) => names switch
    {
        SimpleName { NamespaceUri.Length: 0 } name => name.LocalName,
        SimpleName name => $"{{{name.NamespaceUri}}}{name.LocalName}",
        SimpleNsName { NamespaceUri.Length: 0 } => "any name without namespace",
        SimpleNsName space => $"any name of the namespace {space.NamespaceUri}",
        SimpleNameChoice choice => Display(choice.Operands[0]) + ", …",
        _ => "any name",
    };

    private static void AddCandidates(SimpleNameClass? names, List<SimpleName> candidates)
    {
        switch (names)
        {
            case SimpleName name:
                candidates.Add(name);
                break;
            case SimpleNsName space:
                candidates.Add(new SimpleName(space.NamespaceUri, Other));
                AddCandidates(space.Except, candidates);
                break;
            case SimpleAnyName any:
                candidates.Add(new SimpleName(Other, Other));
                AddCandidates(any.Except, candidates);
                break;
            case SimpleNameChoice choice:
                foreach (SimpleNameClass operand in choice.Operands)
                {
                    AddCandidates(operand, candidates);
                }

                break;
        }
    }
}
