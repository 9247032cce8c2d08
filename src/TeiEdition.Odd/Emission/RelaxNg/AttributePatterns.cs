// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>Writes one attribute. Not safe on several threads.</summary>
/// <param name="emission">The schema.</param>
internal sealed class AttributePatterns(SchemaEmission emission)
{
    private const string XLinkNamespace = "http://www.w3.org/1999/xlink";

    /// <summary>Writes an attribute, optional unless it is required.</summary>
    /// <param name="definition">The attribute, whole.</param>
    public Pattern Attribute(AttDef definition)
    {
        AttributePattern attribute = new(Name(definition), emission.Datatypes.Value(definition))
        {
            Span = definition.Location.ToSpan(),
            Annotations = WithDefault(emission.Documentation.Before(definition, definition.Values), definition),
        };
        return definition.Usage == Usage.Required ? attribute : new OptionalPattern(attribute) { Span = attribute.Span };
    }

    private NameNameClass Name(AttDef definition)
    {
        string name = definition.Name;
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        string prefix = colon > 0 ? name[..colon] : string.Empty;
        string local = name[(colon + 1)..];
        string? ns = definition.Namespace ?? prefix switch
        {
            "" => string.Empty,
            "xml" => RelaxNgNames.XmlNamespace,
            "xlink" => XLinkNamespace,
            _ => null,
        };
        if (ns is null)
        {
            emission.Context.Report(OddDiagnostics.UnknownPrefix, definition.Location, prefix, name);
        }

        return new NameNameClass(ns ?? string.Empty, local, prefix) { Span = definition.Location.ToSpan() };
    }

    // A default value that the attribute must have anyway, or that a list of values does not have, helps nobody.
    private static Annotations WithDefault(Annotations annotations, AttDef definition)
    {
        if (definition.DefaultValue is not { } value || definition.Usage == Usage.Required)
        {
            return annotations;
        }

        ExpandedName name = new(RelaxNgNames.AnnotationsNamespace, "defaultValue");
        return annotations with { Attributes = ImmutableArray.Create(new ForeignAttribute(name, "a", value)) };
    }
}
