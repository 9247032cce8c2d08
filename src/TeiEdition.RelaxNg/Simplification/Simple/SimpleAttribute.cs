// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>attribute</c>.</summary>
/// <param name="name">The names that it may have.</param>
/// <param name="value">What its value matches.</param>
internal sealed class SimpleAttribute(SimpleNameClass name, SimplePattern value) : SimplePattern
{
    /// <summary>The names that it may have.</summary>
    public SimpleNameClass Name { get; } = name;

    /// <summary>What its value matches.</summary>
    public SimplePattern Value { get; } = value;

    /// <summary>The text of its <c>a:documentation</c>; null for none.</summary>
    public string? Documentation { get; init; }

    /// <summary>Its <c>a:defaultValue</c> (RELAX NG DTD Compatibility, section 4); null for none.</summary>
    public string? DefaultValue { get; init; }
}
