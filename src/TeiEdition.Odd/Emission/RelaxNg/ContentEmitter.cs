// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model.Content;
using TeiEdition.Odd.Reading;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>Writes content models as patterns (TEI P5 Guidelines, section 23.5.1 "Content Models"). Not safe on several threads.</summary>
/// <param name="emission">The schema.</param>
internal sealed class ContentEmitter(SchemaEmission emission)
{
    /// <summary>Writes a content model.</summary>
    /// <param name="content">The model; null where nothing is said.</param>
    /// <returns>The pattern; <c>empty</c> where nothing is said, or nothing was left.</returns>
    public Pattern Emit(ContentModel? content)
    {
        if (content is null)
        {
            return new EmptyPattern();
        }

        bool around = emission.Raw.AutoPrefix;
        emission.Raw.AutoPrefix = Attributes.Value(content.Element, "autoPrefix") is not ("false" or "0");
        Pattern pattern = Patterns.Group(Emit(content.Items));
        emission.Raw.AutoPrefix = around;
        return pattern with { Span = pattern.Span ?? content.Location.ToSpan() };
    }

    private ImmutableArray<Pattern> Emit(ImmutableArray<ContentNode> nodes) => [.. nodes.Select(Emit)];

    private Pattern Emit(ContentNode node)
    {
        int around = emission.Definitions.Copies;
        Occurrence occurrence = emission.Occurrences.Limit(node.Occurrence, around, node.Location);
        emission.Definitions.Copies = around * Math.Max(1, occurrence.Max ?? occurrence.Min);
        Pattern pattern = Once(node);
        emission.Definitions.Copies = around;
        pattern = pattern with { Span = pattern.Span ?? node.Location.ToSpan() };
        return Occurrences.Apply(pattern, occurrence);
    }

    private Pattern Once(ContentNode node) => node switch
    {
        Sequence { PreserveOrder: false, Items.Length: > 1 } sequence => new InterleavePattern(Emit(sequence.Items)),
        Sequence sequence => Patterns.Group(Emit(sequence.Items)),
        Alternate alternate => alternate.Items.IsEmpty ? new EmptyPattern() : Patterns.Choice(Emit(alternate.Items)),
        ElementRef reference => Element(reference),
        ClassRef reference => emission.Classes.Refer(reference),
        MacroRef reference => Macro(reference),
        DataRef reference => emission.Datatypes.Emit(reference),
        ValListContent list => emission.Datatypes.Emit(list.Values),
        AnyElement any => emission.AnyElements.Refer(any),
        TextNode => new TextPattern(),
        Empty => new EmptyPattern(),
        RawPattern raw => emission.Raw.Emit(raw.Pattern),
        _ => throw new UnreachableException(),
    };

    private Pattern Element(ElementRef reference) =>
        emission.Model.FindElement(reference.Key) is { } element ? emission.Refer(element) : new NotAllowedPattern();

    private Pattern Macro(MacroRef reference)
    {
        if (emission.Model.FindMacro(reference.Key) is not { } macro)
        {
            return new EmptyPattern();
        }

        string name = emission.Names.Of(macro);
        if (emission.Definitions.OpenFrom(name) is { IsEmpty: false } circle)
        {
            emission.Context.Report(
                OddDiagnostics.MacroCircle, reference.Location, "macro", macro.Ident, string.Join(" → ", [.. circle, name]));
        }

        return emission.Definitions.Refer(name, DefinitionGroup.Macros, macro.Location, () => Emit(macro.Content));
    }
}
