// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Publishing.Reading;

/// <summary>A file's bytes under the path by which others know it. Immutable.</summary>
/// <param name="Path">A relative path with slashes.</param>
/// <param name="Content">All its bytes.</param>
internal sealed record NamedFile(string Path, ImmutableArray<byte> Content);
