// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes;

/// <summary>A source as its bytes. Immutable as long as the caller leaves the bytes alone.</summary>
/// <param name="Path">The name that diagnostics give; <c>-</c> for standard input. It does not influence the encoding.</param>
/// <param name="Content">The bytes; of any format that is read.</param>
public sealed record MinutesSource(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>The name of the encoding of a text or page, as <c>koi8-r</c>; null where it is found by evidence.</summary>
    public string? Encoding { get; init; }
}
