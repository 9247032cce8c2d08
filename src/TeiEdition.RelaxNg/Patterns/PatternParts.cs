// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary>What occurs in a pattern, outside the content of elements and the values of attributes.</summary>
[Flags]
internal enum PatternParts
{
    /// <summary>None of the following.</summary>
    None = 0,

    /// <summary><c>attribute</c>.</summary>
    Attributes = 1,

    /// <summary><c>element</c>.</summary>
    Elements = 2,

    /// <summary><c>text</c>.</summary>
    Text = 4,

    /// <summary><c>data</c>, <c>value</c> or <c>list</c>.</summary>
    Data = 8,
}
