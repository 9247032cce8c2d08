// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Resolving;

/// <summary>What somebody asked of a resolver, and what it got. Immutable.</summary>
/// <param name="Reference">The reference as written.</param>
/// <param name="BaseUri">What it is relative to.</param>
/// <param name="Uri">The URI of the resource.</param>
/// <param name="Path">How diagnostics name the resource.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Hash">The XXH128 of its bytes.</param>
public sealed record RecordedRequest(string Reference, string BaseUri, string Uri, string Path, int Length, UInt128 Hash);
