// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Syntax;

/// <summary>A rule (section 5.4.12). After expansion none is abstract and <see cref="Extends"/> is empty. Immutable; safe on any thread.</summary>
public sealed record Rule : SchematronNode
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it is only there for others to extend.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The XSLT pattern of the nodes that it fires for; null where it is abstract.</summary>
    public string? Context { get; init; }

    /// <summary>What it is for (<c>error</c>, <c>warning</c>, <c>info</c>, <c>nonfatal</c>, …), for assertions that do not say; null for nothing.</summary>
    public string? Role { get; init; }

    /// <summary>The flag that it sets; null for none.</summary>
    public string? Flag { get; init; }

    /// <summary>The expression of the node that findings are about, seen from the context; null for the context itself.</summary>
    public string? Subject { get; init; }

    /// <summary>The rules that it extends, in document order; those by <c>@href</c> were read as if they stood here.</summary>
    public ImmutableArray<Extension> Extends { get; init; } = [];

    /// <summary>Its variables, in document order.</summary>
    public ImmutableArray<Let> Lets { get; init; } = [];

    /// <summary>Its assertions and reports, in document order.</summary>
    public ImmutableArray<Assertion> Assertions { get; init; } = [];
}
