// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Xslt;

/// <summary>What one xsl:result-document wrote. Immutable; safe on any thread.</summary>
/// <param name="Href">Its path below the base output, unescaped, with <c>/</c> between the segments; never climbs out.</param>
/// <param name="Content">Its bytes, serialised as the stylesheet says.</param>
public sealed record ResultDocument(string Href, ImmutableArray<byte> Content);
