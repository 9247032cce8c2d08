// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Completion;

/// <summary>What is being written at the end of a text that breaks off. Immutable; offsets are 0-based, in UTF-16 code units.</summary>
/// <param name="Kind">What is being written.</param>
/// <param name="TagStart">Where the tag begins, at its less-than sign; the end of the text outside a tag.</param>
/// <param name="WordStart">Where the word begins that is being written.</param>
/// <param name="Name">The name of the tag, as far as it is written; empty outside a tag.</param>
/// <param name="Attributes">The attributes of the tag that are complete: name, and value with its quotation marks.</param>
/// <param name="Attribute">The name of the attribute whose value is being written; null for none.</param>
/// <param name="OpenElements">The names of the elements that are open around it, from the outside, as they are written.</param>
internal sealed record OpenTag(
    CompletionKind Kind,
    int TagStart,
    int WordStart,
    string Name,
    ImmutableArray<(string Name, string Value)> Attributes,
    string? Attribute,
    ImmutableArray<string> OpenElements);
