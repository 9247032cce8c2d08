// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Engine;

/// <summary>What runs a pattern.</summary>
public enum RuleEngineKind
{
    /// <summary>This process.</summary>
    InProcess,

    /// <summary>XSLT, through <see cref="IRuleEngine"/>.</summary>
    Xslt,
}
