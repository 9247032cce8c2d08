// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Layout;

/// <summary>A line of a page, not empty, as it is set. Immutable.</summary>
/// <param name="Text">The line.</param>
/// <param name="Indent">How far it is set in, in characters.</param>
/// <param name="BlanksBefore">How many blank lines stand before it on its page.</param>
/// <param name="Page">The number of its page, from 1.</param>
internal sealed record TextLine(SpannedText Text, int Indent, int BlanksBefore, int Page);
