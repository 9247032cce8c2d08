// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>A tracked change that is open while its text is read. Immutable.</summary>
/// <param name="IsDeletion">Whether the text was struck.</param>
/// <param name="Author">Who changed it; null where nobody is named.</param>
/// <param name="When">When, as the file says it; null where it does not.</param>
internal sealed record ChangeMark(bool IsDeletion, string? Author, string? When);
