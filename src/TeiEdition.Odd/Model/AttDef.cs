// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Odd.Model;

/// <summary><c>attDef</c>. Immutable.</summary>
public sealed record AttDef : Declaration, IAttListItem
{
    /// <summary><c>@ns</c>: the namespace of the attribute; null for none.</summary>
    public string? Namespace { get; init; }

    /// <summary><c>@usage</c>; null where nothing is said, which counts as <see cref="Usage.Optional"/>.</summary>
    public Usage? Usage { get; init; }

    /// <summary><c>datatype</c>; null where nothing is said.</summary>
    public Datatype? Datatype { get; init; }

    /// <summary><c>valList</c>; null where there is none.</summary>
    public ValList? Values { get; init; }

    /// <summary><c>defaultVal</c>; null where there is none.</summary>
    public string? DefaultValue { get; init; }

    /// <summary>Of a deletion, while declarations are merged: whether the declaration had the attribute itself, so that the deletion is not idle.</summary>
    internal bool WasDeclared { get; init; }

    /// <summary>Rules for the attribute, in their order.</summary>
    public ImmutableArray<ConstraintSpec> Constraints { get; init; } = [];
}
