// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading;

/// <summary>Where a cell stands. Immutable.</summary>
/// <param name="Table">The table's number in the document, from 1; a table inside a cell is one of its own.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Columns">How many columns it spans.</param>
public sealed record CellPosition(int Table, int Row, int Column, int Columns);
