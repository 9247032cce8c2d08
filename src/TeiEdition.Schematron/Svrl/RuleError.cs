// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Svrl;

/// <summary>An expression that has no value at a node (<c>svrl:error</c>), so that nothing can be said of what needs it. Immutable; safe on any thread.</summary>
public sealed record RuleError : SvrlEntry
{
    /// <summary>The expression as written.</summary>
    public required string Expression { get; init; }

    /// <summary>The error code of the specification, as <c>FORG0001</c>; empty where it is not known.</summary>
    public required string Code { get; init; }

    /// <summary>What happened.</summary>
    public required string Text { get; init; }
}
