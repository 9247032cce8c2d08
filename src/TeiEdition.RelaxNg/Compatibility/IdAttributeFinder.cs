// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Restrictions;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Compatibility;

/// <summary>
/// Finds the attributes that hold ids, and the datatypes for ids that stand elsewhere; each shared pattern is visited once
/// (RELAX NG DTD Compatibility, section 5). For one schema, on one thread.
/// </summary>
/// <param name="run">Takes the findings.</param>
/// <param name="kinds">What datatypes mean for ids.</param>
internal sealed class IdAttributeFinder(RestrictionRun run, IdKinds kinds)
{
    private readonly HashSet<SimplePattern> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SimplePattern> _misplaced = new(ReferenceEqualityComparer.Instance);

    /// <summary>The attributes that hold ids, with the kind.</summary>
    public Dictionary<SimpleAttribute, IdKind> Found { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>All other attributes.</summary>
    public List<SimpleAttribute> Others { get; } = [];

    /// <summary>Visits a pattern that is not the value of an attribute.</summary>
    /// <param name="pattern">The pattern; its depth is bounded by simplification.</param>
    public void Visit(SimplePattern pattern)
    {
        switch (pattern)
        {
            case SimpleData or SimpleValue:
                Misplaced(pattern);
                break;
            case SimpleAttribute attribute when _seen.Add(attribute):
                Attribute(attribute);
                break;
            case SimpleOperands several when _seen.Add(several):
                VisitAll(several.Operands);
                break;
            case SimpleOneOrMore repeated when _seen.Add(repeated):
                Visit(repeated.Operand);
                break;
            case SimpleList list when _seen.Add(list):
                Visit(list.Operand);
                break;
        }
    }

    private void Attribute(SimpleAttribute attribute)
    {
        IdKind kind = kinds.Of(attribute.Value);
        if (kind == IdKind.None)
        {
            Others.Add(attribute);
            Visit(attribute.Value);
            return;
        }

        if (attribute.Name is SimpleName)
        {
            Found.Add(attribute, kind);
        }
        else
        {
            run.Report(
                CompatibilityDiagnostics.IdAttributeNotSingle, attribute.Span, null, IdKinds.Display(kind), NameClasses.Display(attribute.Name));
        }

        if (attribute.Value is SimpleData { Except: { } except })
        {
            Visit(except);
        }
    }

    private void Misplaced(SimplePattern pattern)
    {
        if (kinds.Of(pattern) is var kind && kind != IdKind.None && _misplaced.Add(pattern))
        {
            run.Report(CompatibilityDiagnostics.IdNotInAttribute, pattern.Span, null, IdKinds.Display(kind));
        }

        if (pattern is SimpleData { Except: { } except } && _seen.Add(pattern))
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
