// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Emission.Documentation.Prose;

/// <summary>A heading of the prose, for the table of contents. Immutable.</summary>
/// <param name="Level">Its level in HTML, from 2 to 6.</param>
/// <param name="Id">The id of its section.</param>
/// <param name="Number">Its number; empty for none.</param>
/// <param name="Title">Its text.</param>
internal sealed record Heading(int Level, string Id, string Number, string Title);
