// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>String sequences: <c>data</c>, <c>value</c> and <c>list</c> stand beside no other content (RELAX NG, section 7.2). For one schema, on one thread.</summary>
/// <param name="run">What the checks share.</param>
internal sealed class ContentTypes(RestrictionRun run)
{
    private readonly Dictionary<SimplePattern, ContentType> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The content type of a pattern; reports what has none, and goes on with the larger one.</summary>
    /// <param name="pattern">The pattern; its depth is bounded by simplification.</param>
    public ContentType Of(SimplePattern pattern)
    {
        switch (pattern)
        {
            case SimpleRef or SimpleText:
                return ContentType.Complex;
            case SimpleValue or SimpleData or SimpleList:
                return ContentType.Simple;
            case SimpleEmpty or SimpleNotAllowed:
                return ContentType.Empty;
        }

        if (!_known.TryGetValue(pattern, out ContentType type))
        {
            type = pattern switch
            {
                SimpleGroup group => Sequence(group, group.Operands),
                SimpleInterleave interleave => Sequence(interleave, interleave.Operands),
                SimpleChoice choice => Choice(choice),
                SimpleOneOrMore repeated => OneOrMore(repeated),
                SimpleAttribute attribute => Attribute(attribute),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            _known.Add(pattern, type);
        }

        return type;
    }

    private ContentType Sequence(SimplePattern pattern, ImmutableArray<SimplePattern> operands)
    {
        ContentType all = ContentType.Empty;
        SimplePattern? before = null;
        foreach (SimplePattern operand in operands)
        {
            ContentType own = Of(operand);
            if (own == ContentType.Empty)
            {
                continue;
            }

            if (before is not null && (own == ContentType.Simple || all == ContentType.Simple))
            {
                run.Report(RestrictionDiagnostics.StringSequence, operand.Span ?? pattern.Span, before.Span);
            }

            all = own > all ? own : all;
            before = operand;
        }

        return all;
    }

    private ContentType Choice(SimpleChoice choice)
    {
        ContentType all = ContentType.Empty;
        foreach (SimplePattern operand in choice.Operands)
        {
            ContentType own = Of(operand);
            all = own > all ? own : all;
        }

        return all;
    }

    private ContentType OneOrMore(SimpleOneOrMore repeated)
    {
        ContentType type = Of(repeated.Operand);
        if (type == ContentType.Simple)
        {
            run.Report(RestrictionDiagnostics.StringRepeated, repeated.Span ?? repeated.Operand.Span, null);
        }

        return type;
    }

    private ContentType Attribute(SimpleAttribute attribute)
    {
        Of(attribute.Value);
        return ContentType.Empty;
    }
}
