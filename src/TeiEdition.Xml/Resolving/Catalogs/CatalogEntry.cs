// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Resolving.Catalogs;

/// <summary>One entry of a catalogue. Immutable.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Match">What it matches, normalised; empty for <see cref="CatalogEntryKind.NextCatalog"/>.</param>
/// <param name="Target">The absolute URI that takes its place, a beginning of URIs, or another catalogue.</param>
/// <param name="PrefersPublic">Whether a public identifier counts where there is a system identifier, too (section 4.1.1).</param>
internal sealed record CatalogEntry(CatalogEntryKind Kind, string Match, string Target, bool PrefersPublic);
