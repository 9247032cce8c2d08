// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Segmentation.Lists;

/// <summary>The number, letter or bullet that a line begins with. Immutable.</summary>
/// <param name="Form">How it is written, without its value, as <c>(a)</c> or <c>1.</c>; a bullet stands for itself.</param>
/// <param name="Value">Its place in the list, from 1; 0 for a bullet.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
internal readonly record struct ListMarker(string Form, int Value, int Length)
{
    /// <summary>Whether it is a bullet, which all items share.</summary>
    public bool IsBullet => Value == 0;
}
