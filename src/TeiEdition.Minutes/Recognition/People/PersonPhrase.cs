// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.People;

/// <summary>A person as a list of participants or a label names one. Immutable.</summary>
/// <param name="Name">The name as printed, without titles; empty where only titles stand there.</param>
/// <param name="Variant">Another spelling, in brackets behind the name; null for none.</param>
/// <param name="Titles">The titles; null for none.</param>
/// <param name="Affiliation">The words before the titles; null for none.</param>
/// <param name="Index">Where the phrase begins in its text.</param>
internal sealed record PersonPhrase(string Name, string? Variant, string? Titles, string? Affiliation, int Index);
