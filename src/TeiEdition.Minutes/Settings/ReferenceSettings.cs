// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Settings;

/// <summary>What certain words refer to, as <c>[[reference]]</c> in <c>edition.toml</c>. Immutable.</summary>
/// <param name="Text">The words, as in the reading text (without brackets).</param>
/// <param name="Ref">The id of an authority entry or a participant.</param>
/// <param name="Context">Words that must stand round them, the words themselves included; null for every occurrence.</param>
/// <param name="Location">Where the setting stands, for diagnostics.</param>
public sealed record ReferenceSettings(string Text, string Ref, string? Context, SourceLocation Location);
