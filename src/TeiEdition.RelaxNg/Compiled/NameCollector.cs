// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>Collects the names and namespaces of name classes. For one thread.</summary>
internal sealed class NameCollector
{
    private readonly HashSet<SimplePattern> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ExpandedName> _known = [];
    private readonly ImmutableArray<ExpandedName>.Builder _names = ImmutableArray.CreateBuilder<ExpandedName>();
    private readonly HashSet<string> _knownNamespaces = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string>.Builder _namespaces = ImmutableArray.CreateBuilder<string>();

    /// <summary>The names, each once, in the order in which they were met.</summary>
    public ImmutableArray<ExpandedName> Names => _names.ToImmutable();

    /// <summary>The namespaces of <c>nsName</c>, each once, in the order in which they were met.</summary>
    public ImmutableArray<string> Namespaces => _namespaces.ToImmutable();

    /// <summary>Collects from the attributes of a pattern; not from elements, which are visited by themselves.</summary>
    /// <param name="pattern">The pattern; its depth is bounded by simplification.</param>
    public void Visit(SimplePattern pattern)
    {
        switch (pattern)
        {
            case SimpleOperands several when _seen.Add(several):
                VisitAll(several.Operands);
                break;
            case SimpleOneOrMore repeated when _seen.Add(repeated):
                Visit(repeated.Operand);
                break;
            case SimpleAttribute attribute when _seen.Add(attribute):
                Visit(attribute.Name);
                break;
        }
    }

    /// <summary>Collects from a name class.</summary>
    /// <param name="names">The name class; its depth is bounded by simplification.</param>
    public void Visit(SimpleNameClass names)
    {
        switch (names)
        {
            case SimpleName name:
                ExpandedName expanded = new(name.NamespaceUri, name.LocalName);
                if (_known.Add(expanded))
                {
                    _names.Add(expanded);
                }

                break;
            case SimpleNsName space:
                if (_knownNamespaces.Add(space.NamespaceUri))
                {
                    _namespaces.Add(space.NamespaceUri);
                }

                VisitExcept(space.Except);
                break;
            case SimpleAnyName any:
                VisitExcept(any.Except);
                break;
            case SimpleNameChoice choice:
                foreach (SimpleNameClass operand in choice.Operands)
                {
                    Visit(operand);
                }

                break;
        }
    }

    private void VisitExcept(SimpleNameClass? except)
    {
        if (except is not null)
        {
            Visit(except);
        }
    }

    private void VisitAll(ImmutableArray<SimplePattern> patterns)
    {
        foreach (SimplePattern pattern in patterns)
        {
            Visit(pattern);
        }
    }
}
