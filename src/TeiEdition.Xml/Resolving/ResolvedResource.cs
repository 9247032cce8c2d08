// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Resolving;

/// <summary>A resource that a resolver found. Immutable.</summary>
/// <param name="Uri">Its absolute URI, the base for references within it; the same resource always has the same.</param>
/// <param name="Path">How diagnostics name it: the path of a local file, as it was given where it was given as a path, else the URI.</param>
/// <param name="Content">Its bytes, whole.</param>
public sealed record ResolvedResource(string Uri, string Path, ReadOnlyMemory<byte> Content);
