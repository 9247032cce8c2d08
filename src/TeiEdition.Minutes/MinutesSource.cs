// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes;

/// <summary>A source as its bytes. Immutable as long as the caller leaves the bytes alone.</summary>
/// <param name="Path">The name that diagnostics give; <c>-</c> for standard input. It does not influence the encoding.</param>
/// <param name="Content">The bytes; plain text, UTF-8 preferred.</param>
public sealed record MinutesSource(string Path, ReadOnlyMemory<byte> Content);
