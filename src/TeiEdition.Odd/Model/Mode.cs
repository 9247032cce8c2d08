// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model;

/// <summary>How a declaration is put together with one of the same name (TEI P5 Guidelines, att.combinable, <c>@mode</c>).</summary>
public enum Mode
{
    /// <summary>It is new.</summary>
    Add,

    /// <summary>The other goes.</summary>
    Delete,

    /// <summary>What it says takes the place of what the other says; the rest stays.</summary>
    Change,

    /// <summary>It takes the other's place.</summary>
    Replace,
}
