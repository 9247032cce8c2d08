// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Numerics;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>
/// What may not stand in what (RELAX NG, section 7.1), and that attributes with infinitely many names are repeated (section
/// 7.3). Each pattern is visited once for each context that it has, however often it is shared. For one schema, on one thread.
/// </summary>
/// <param name="run">What the checks share.</param>
internal sealed class ProhibitedPaths(RestrictionRun run)
{
    private readonly Dictionary<SimplePattern, PathContexts> _seen = new(ReferenceEqualityComparer.Instance);

    // The pattern that made the context, by the number of its bit: what the message calls related.
    private readonly SimplePattern?[] _outer = new SimplePattern?[8];

    /// <summary>The interleaves that were met, each once.</summary>
    public List<SimpleInterleave> Interleaves { get; } = [];

    /// <summary>Checks the start or the content of an element.</summary>
    /// <param name="pattern">The pattern; its depth is bounded by simplification.</param>
    /// <param name="context">What it stands in.</param>
    public void Check(SimplePattern pattern, PathContexts context)
    {
        switch (pattern)
        {
            case SimpleGroup group when IsNew(group, ref context):
                context = Forbid(group, context, PathContexts.DataExcept, RestrictionDiagnostics.DataExceptGroup);
                context = Forbid(group, context, PathContexts.Start, RestrictionDiagnostics.StartGroup);
                CheckAll(group, group.Operands, context, PathContexts.OneOrMoreGroup);
                break;
            case SimpleChoice choice when IsNew(choice, ref context):
                CheckAll(choice, choice.Operands, context, PathContexts.None);
                break;
            case SimpleOneOrMore repeated when IsNew(repeated, ref context):
                OneOrMore(repeated, context);
                break;
            case SimpleInterleave interleave:
                Interleave(interleave, context);
                break;
            case SimpleAttribute attribute when IsNew(attribute, ref context):
                Attribute(attribute, context);
                break;
            case SimpleData data when IsNew(data, ref context):
                context = Forbid(data, context, PathContexts.Start, RestrictionDiagnostics.StartData);
                if (data.Except is { } except)
                {
                    Within(data, except, context, PathContexts.DataExcept);
                }

                break;
            case SimpleList list when IsNew(list, ref context):
                context = Forbid(list, context, PathContexts.List, RestrictionDiagnostics.ListList);
                context = Forbid(list, context, PathContexts.DataExcept, RestrictionDiagnostics.DataExceptList);
                context = Forbid(list, context, PathContexts.Start, RestrictionDiagnostics.StartList);
                Within(list, list.Operand, context, PathContexts.List);
                break;
            default:
                Leaf(pattern, context);
                break;
        }
    }

    private void OneOrMore(SimpleOneOrMore repeated, PathContexts context)
    {
        context = Forbid(repeated, context, PathContexts.DataExcept, RestrictionDiagnostics.DataExceptOneOrMore);
        context = Forbid(repeated, context, PathContexts.Start, RestrictionDiagnostics.StartOneOrMore);
        Within(repeated, repeated.Operand, context & ~PathContexts.Unrepeated, PathContexts.OneOrMore);
    }

    private void Interleave(SimpleInterleave interleave, PathContexts context)
    {
        if (!_seen.ContainsKey(interleave))
        {
            Interleaves.Add(interleave);
        }

        if (IsNew(interleave, ref context))
        {
            context = Forbid(interleave, context, PathContexts.List, RestrictionDiagnostics.ListInterleave);
            context = Forbid(interleave, context, PathContexts.DataExcept, RestrictionDiagnostics.DataExceptInterleave);
            context = Forbid(interleave, context, PathContexts.Start, RestrictionDiagnostics.StartInterleave);
            CheckAll(interleave, interleave.Operands, context, PathContexts.OneOrMoreInterleave);
        }
    }

    private void Attribute(SimpleAttribute attribute, PathContexts context)
    {
        context = Forbid(attribute, context, PathContexts.Attribute, RestrictionDiagnostics.AttributeAttribute);
        context = Forbid(attribute, context, PathContexts.OneOrMoreGroup, RestrictionDiagnostics.OneOrMoreGroupAttribute);
        context = Forbid(attribute, context, PathContexts.OneOrMoreInterleave, RestrictionDiagnostics.OneOrMoreInterleaveAttribute);
        context = Forbid(attribute, context, PathContexts.List, RestrictionDiagnostics.ListAttribute);
        context = Forbid(attribute, context, PathContexts.DataExcept, RestrictionDiagnostics.DataExceptAttribute);
        context = Forbid(attribute, context, PathContexts.Start, RestrictionDiagnostics.StartAttribute);
        if ((context & PathContexts.Unrepeated) != 0 && NameClasses.IsInfinite(attribute.Name))
        {
            run.Report(RestrictionDiagnostics.InfiniteNotRepeated, attribute.Span, null, NameClasses.Display(attribute.Name));
        }

        Within(attribute, attribute.Value, context & ~PathContexts.Unrepeated, PathContexts.Attribute);
    }

    private void Leaf(SimplePattern pattern, PathContexts context)
    {
        // Most leaves stand where nothing is forbidden to them, and need not be remembered.
        const PathContexts forbidding = PathContexts.Attribute | PathContexts.List | PathContexts.DataExcept | PathContexts.Start;
        if ((context & forbidding) == 0 || !IsNew(pattern, ref context))
        {
            return;
        }

        switch (pattern)
        {
            case SimpleRef:
                context = Forbid(pattern, context, PathContexts.Attribute, RestrictionDiagnostics.AttributeRef);
                context = Forbid(pattern, context, PathContexts.List, RestrictionDiagnostics.ListRef);
                Forbid(pattern, context, PathContexts.DataExcept, RestrictionDiagnostics.DataExceptRef);
                break;
            case SimpleText:
                context = Forbid(pattern, context, PathContexts.List, RestrictionDiagnostics.ListText);
                context = Forbid(pattern, context, PathContexts.DataExcept, RestrictionDiagnostics.DataExceptText);
                Forbid(pattern, context, PathContexts.Start, RestrictionDiagnostics.StartText);
                break;
            case SimpleEmpty:
                context = Forbid(pattern, context, PathContexts.DataExcept, RestrictionDiagnostics.DataExceptEmpty);
                Forbid(pattern, context, PathContexts.Start, RestrictionDiagnostics.StartEmpty);
                break;
            case SimpleValue:
                Forbid(pattern, context, PathContexts.Start, RestrictionDiagnostics.StartValue);
                break;
        }
    }

    /// <summary>Whether a pattern was not yet seen in a context; keeps of the context what is new.</summary>
    private bool IsNew(SimplePattern pattern, ref PathContexts context)
    {
        ref PathContexts seen = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_seen, pattern, out bool exists);
        if (exists && (context & ~seen) == 0)
        {
            return false;
        }

        context &= ~seen;
        seen |= context;
        return true;
    }

    /// <summary>Reports a pattern in a context that forbids it; the context without that part, so that what is within is not reported as well.</summary>
    private PathContexts Forbid(SimplePattern pattern, PathContexts context, PathContexts forbidding, DiagnosticDescriptor descriptor)
    {
        if ((context & forbidding) == 0)
        {
            return context;
        }

        SimplePattern? outer = _outer[Bit(forbidding)];
        run.Report(descriptor, pattern.Span ?? outer?.Span, pattern.Span is null ? null : outer?.Span);
        return context & ~forbidding;
    }

    private void CheckAll(SimplePattern outer, ImmutableArray<SimplePattern> operands, PathContexts context, PathContexts inOneOrMore)
    {
        bool added = (context & PathContexts.OneOrMore) != 0 && inOneOrMore != PathContexts.None;
        foreach (SimplePattern operand in operands)
        {
            if (added)
            {
                Within(outer, operand, context, inOneOrMore);
            }
            else
            {
                Check(operand, context);
            }
        }
    }

    private void Within(SimplePattern outer, SimplePattern inner, PathContexts context, PathContexts added)
    {
        int bit = Bit(added);
        SimplePattern? before = _outer[bit];
        _outer[bit] = outer;
        Check(inner, context | added);
        _outer[bit] = before;
    }

    private static int Bit(PathContexts context) => BitOperations.TrailingZeroCount((int)context);
}
