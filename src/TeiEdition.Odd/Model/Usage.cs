// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model;

/// <summary>Whether an attribute must be there (<c>attDef/@usage</c>).</summary>
public enum Usage
{
    /// <summary><c>opt</c>.</summary>
    Optional,

    /// <summary><c>rec</c>, and in older files <c>mwa</c>: recommended; for the schema optional.</summary>
    Recommended,

    /// <summary><c>req</c>.</summary>
    Required,
}
