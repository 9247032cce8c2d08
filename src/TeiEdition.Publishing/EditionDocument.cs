// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Publishing;

/// <summary>One document of an edition, ready to be published. Immutable.</summary>
/// <param name="Slug">Its name in addresses and file names; see <see cref="Reading.Slug"/> for what is allowed.</param>
/// <param name="Path">The file that diagnostics name.</param>
/// <param name="Tei">The TEI document's bytes.</param>
public sealed record EditionDocument(string Slug, string Path, ImmutableArray<byte> Tei);
