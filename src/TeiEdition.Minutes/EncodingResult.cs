// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes;

/// <summary>A finished encoding. Immutable.</summary>
public sealed record EncodingResult
{
    /// <summary>The TEI document: UTF-8 without byte order mark, LF line ends, digest included.</summary>
    public required ImmutableArray<byte> Tei { get; init; }

    /// <summary>What it holds, in numbers.</summary>
    public required EncodingSummary Summary { get; init; }
}
