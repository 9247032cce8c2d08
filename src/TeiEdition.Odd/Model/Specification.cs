// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Odd.Model;

/// <summary>A declaration that stands by itself and belongs to a module (TEI P5 Guidelines, model.oddDecl). Immutable.</summary>
public abstract record Specification : Declaration
{
    /// <summary>Closes the hierarchy.</summary>
    private protected Specification()
    {
    }

    /// <summary><c>@module</c>; null where nothing is said.</summary>
    public string? Module { get; init; }

    /// <summary><c>@ns</c>, else that of the <c>schemaSpec</c>: the namespace of the elements, or of the attributes of a class; null where nothing is said.</summary>
    public string? Namespace { get; init; }

    /// <summary><c>@prefix</c>: what the names of definitions in the schema begin with; null where nothing is said.</summary>
    public string? Prefix { get; init; }

    /// <summary><c>constraintSpec</c>, in their order.</summary>
    public ImmutableArray<ConstraintSpec> Constraints { get; init; } = [];
}
