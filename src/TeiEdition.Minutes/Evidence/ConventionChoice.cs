// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Evidence;

/// <summary>The convention by which a document was read. Immutable.</summary>
/// <param name="Name">Its name, by which settings choose it.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Reason">Why it was chosen, as a part of a sentence.</param>
public sealed record ConventionChoice(string Name, string Title, string Reason);
