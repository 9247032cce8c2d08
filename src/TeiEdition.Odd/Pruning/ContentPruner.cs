// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model.Content;
using TeiEdition.Odd.References;

namespace TeiEdition.Odd.Pruning;

/// <summary>
/// Takes out of content models what refers to nothing in the schema: an element that was deleted or never selected cannot occur,
/// so the model is read as if it were not mentioned; what is left empty by it goes, too. Where it was one of several choices and
/// did not have to occur, choosing nothing stays possible. A class that is in the schema stays, even without members. Not safe on
/// several threads.
/// </summary>
/// <param name="names">What the schema has.</param>
internal sealed class ContentPruner(Names names)
{
    /// <summary>Prunes a content model.</summary>
    /// <param name="content">The model; null where nothing is said.</param>
    public ContentModel? Prune(ContentModel? content) => content is null ? null : content with { Items = Prune(content.Items) };

    private ImmutableArray<ContentNode> Prune(ImmutableArray<ContentNode> nodes)
    {
        ImmutableArray<ContentNode>.Builder kept = ImmutableArray.CreateBuilder<ContentNode>(nodes.Length);
        foreach (ContentNode node in nodes)
        {
            if (Prune(node) is { } left)
            {
                kept.Add(left);
            }
        }

        return kept.DrainToImmutable();
    }

    // Of what was taken out: whether it did not have to occur.
    private static bool MayBeNothing(ContentNode node) => node.Occurrence.Min == 0 || node switch
    {
        Sequence sequence => sequence.Items.All(MayBeNothing),
        Alternate alternate => alternate.Items.Any(MayBeNothing),
        _ => false,
    };

    private ContentNode? Prune(ContentNode node)
    {
        switch (node)
        {
            case Sequence sequence:
                ImmutableArray<ContentNode> parts = Prune(sequence.Items);
                return parts.IsEmpty && !sequence.Items.IsEmpty ? null : sequence with { Items = parts };
            case Alternate alternate:
                ContentNode?[] each = [.. alternate.Items.Select(Prune)];
                ImmutableArray<ContentNode> choices = [.. each.OfType<ContentNode>()];
                if (choices.IsEmpty && !alternate.Items.IsEmpty)
                {
                    return null;
                }

                bool nothing = choices.Length < alternate.Items.Length && alternate.Items.Where((_, i) => each[i] is null).Any(MayBeNothing);
                return alternate with { Items = nothing ? choices.Add(new Empty { Location = node.Location }) : choices };
            case ElementRef reference:
                return names.Has(SpecKind.Element, reference.Key, node.Location, OddDiagnostics.UnknownInContent) ? node : null;
            case ClassRef reference:
                return names.Has(SpecKind.Class, reference.Key, node.Location, OddDiagnostics.UnknownClass) ? node : null;
            case MacroRef reference:
                return names.InSchema(SpecKind.Data, reference.Key)
                    ? new DataRef(reference.Key, null, null, null, []) { Location = node.Location, Occurrence = node.Occurrence }
                    : names.Has(SpecKind.Macro, reference.Key, node.Location, OddDiagnostics.UnknownInContent) ? node : null;
            case DataRef { Key: { } key }:
                return names.InSchema(SpecKind.Macro, key)
                    ? new MacroRef(key) { Location = node.Location, Occurrence = node.Occurrence }
                    : names.Has(SpecKind.Data, key, node.Location, OddDiagnostics.UnknownInContent) ? node : null;
            default:
                return node;
        }
    }
}
