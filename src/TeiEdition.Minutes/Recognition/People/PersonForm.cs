// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.People;

/// <summary>By what a person can be looked up.</summary>
internal enum PersonForm
{
    /// <summary>All letters of a form of the name.</summary>
    Key,

    /// <summary>The words of a form in ordinal order.</summary>
    Sorted,

    /// <summary>What transliterations of a form have in common.</summary>
    Skeleton,

    /// <summary>One word.</summary>
    Word,

    /// <summary>What transliterations of one word have in common.</summary>
    WordSkeleton,

    /// <summary>The first letter of the first or last word.</summary>
    Initial,

    /// <summary>A name that the document declares.</summary>
    Alias,

    /// <summary>A word of an office.</summary>
    Office,

    /// <summary>A word of a side.</summary>
    Side,
}
