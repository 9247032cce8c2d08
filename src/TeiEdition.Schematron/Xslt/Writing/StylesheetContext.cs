// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Xslt.Variables;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Xslt.Writing;

/// <summary>What the parts of one transpilation share. For one thread.</summary>
/// <param name="schema">The expanded schema.</param>
/// <param name="excluded">The parts of it that cannot be compiled, by identity.</param>
internal sealed class StylesheetContext(Schema schema, ImmutableHashSet<object> excluded)
{
    private readonly ImmutableArray<StylesheetOrigin>.Builder _origins = ImmutableArray.CreateBuilder<StylesheetOrigin>();
    private readonly ImmutableArray<LeftOut>.Builder _leftOut = ImmutableArray.CreateBuilder<LeftOut>();
    private readonly HashSet<SchematronNode> _reported = new(ReferenceEqualityComparer.Instance);

    /// <summary>The schema.</summary>
    public Schema Schema { get; } = schema;

    /// <summary>
    /// The version of XSLT under which expressions of the schema are evaluated: 1.0 for the bindings of that version (annexes C
    /// and following), whose comparisons and conversions differ; null for the stylesheet's own.
    /// </summary>
    public string? Version { get; } = schema.QueryBinding is "xslt" or "xslt1" or "xpath" or "xpath1" or "exslt" ? "1.0" : null;

    /// <summary>What the stylesheet was made from so far.</summary>
    public ImmutableArray<StylesheetOrigin> Origins => _origins.ToImmutable();

    /// <summary>What was left out so far.</summary>
    public ImmutableArray<LeftOut> LeftOut => _leftOut.ToImmutable();

    /// <summary>The mark of what is made from a part of the schema.</summary>
    /// <param name="node">The part.</param>
    public XAttribute Origin(SchematronNode node) => Origin(new StylesheetOrigin(node, node.Location));

    /// <summary>The mark of what is made from XSLT that the schema brings with it.</summary>
    /// <param name="brought">The element of the schema.</param>
    /// <param name="location">Its place.</param>
    public XAttribute Origin(XElement brought, SourceLocation? location) => Origin(new StylesheetOrigin(brought, location));

    /// <summary>The attribute that sets the version of an expression; null where it is the stylesheet's own.</summary>
    public XAttribute? VersionAttribute() => Version is null ? null : Instruction.Attribute("version", Version);

    /// <summary>Whether a part cannot be compiled.</summary>
    /// <param name="part">The part: a node of the schema, or an element of the XSLT that it brings with it.</param>
    public bool IsExcluded(object part) => excluded.Contains(part);

    /// <summary>Whether a part has to stay away since an expression of it needs a variable that is not there; notes it.</summary>
    /// <param name="node">The part.</param>
    /// <param name="expressions">Its expressions.</param>
    public bool LacksVariable(SchematronNode node, params ReadOnlySpan<ScopedExpression?> expressions)
    {
        foreach (ScopedExpression? expression in expressions)
        {
            if (expression?.Missing is { } missing)
            {
                if (_reported.Add(node))
                {
                    _leftOut.Add(new LeftOut(node, missing.Let.Name));
                }

                return true;
            }
        }

        return false;
    }

    private XAttribute Origin(StylesheetOrigin origin)
    {
        _origins.Add(origin);
        return Instruction.Origin(_origins.Count - 1);
    }
}
