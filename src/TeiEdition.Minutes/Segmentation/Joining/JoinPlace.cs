// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Segmentation.Joining;

/// <summary>Where two pieces meet that may be one paragraph.</summary>
internal enum JoinPlace
{
    /// <summary>Between two blocks of the talk or of a report.</summary>
    Text,

    /// <summary>Between two blocks of the front: short lines, lists of persons.</summary>
    Front,

    /// <summary>Between two pieces of one block that only a page number or running head parted.</summary>
    SameBlock,
}
