// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Walking;

/// <summary>What an attribute is to the checks, by its name alone. One attribute may be several things.</summary>
[Flags]
internal enum AttributeRole
{
    /// <summary>Nothing that a check looks at.</summary>
    None = 0,

    /// <summary><c>xml:id</c>.</summary>
    Id = 1,

    /// <summary><c>id</c> without namespace, an id in SVG and the like.</summary>
    PlainId = 2,

    /// <summary><c>xml:base</c>.</summary>
    Base = 4,

    /// <summary>A pointer on some elements of TEI (<c>PointerAttributes.txt</c>).</summary>
    Pointer = 8,

    /// <summary>A language tag: <c>xml:lang</c>, or an attribute that is one on some elements.</summary>
    Language = 16,

    /// <summary>A date or time, or something that says how to read one.</summary>
    Date = 32,

    /// <summary>Needed of some elements that mean something to a check: prefix definitions, inclusions.</summary>
    Setting = 64,
}
