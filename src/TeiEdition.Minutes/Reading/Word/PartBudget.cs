// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>How many unpacked bytes a file may still have. For one file, on one thread.</summary>
internal sealed class PartBudget(long bytes)
{
    /// <summary>The bytes left; below 0 when the limit is passed.</summary>
    public long Bytes { get; set; } = bytes;
}
