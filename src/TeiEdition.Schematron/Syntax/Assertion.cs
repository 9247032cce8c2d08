// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Syntax;

/// <summary>An <c>assert</c> or a <c>report</c> (sections 5.4.2 and 5.4.11). Immutable; safe on any thread.</summary>
public sealed record Assertion : SchematronNode
{
    /// <summary>Whether it is a <c>report</c>: a finding where the test is true. An <c>assert</c> is one where it is false.</summary>
    public required bool IsReport { get; init; }

    /// <summary>The expression.</summary>
    public required string Test { get; init; }

    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>What the finding is: <c>error</c>, <c>warning</c>, <c>info</c>, <c>nonfatal</c>, …; null for what the rule says.</summary>
    public string? Role { get; init; }

    /// <summary>The flag that it sets; null for none.</summary>
    public string? Flag { get; init; }

    /// <summary>The expression of the node that the finding is about; null for what the rule says.</summary>
    public string? Subject { get; init; }

    /// <summary>The page with more about it (<c>@see</c>); null for none.</summary>
    public string? See { get; init; }

    /// <summary>The ids of its diagnostics, in the order given.</summary>
    public ImmutableArray<string> Diagnostics { get; init; } = [];

    /// <summary>The ids of its properties, in the order given.</summary>
    public ImmutableArray<string> Properties { get; init; } = [];

    /// <summary>What it says, as written; white space is folded when it is said.</summary>
    public ImmutableArray<MessagePart> Message { get; init; } = [];
}
