// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Schematron;

/// <summary>
/// What a role says of severity. The standard leaves roles free; these are the ones that TEI projects use. Stateless; safe on any thread.
/// </summary>
public static class RoleSeverity
{
    /// <summary>The severity of a finding: none and unknown roles are errors, as a broken rule is one unless somebody says otherwise.</summary>
    /// <param name="role">The role; null for none.</param>
    public static Severity Of(string? role) => Known(role) ?? Severity.Error;

    /// <summary>Whether a role says something of severity.</summary>
    /// <param name="role">The role.</param>
    public static bool IsKnown(string? role) => Known(role) is not null;

    private static Severity? Known(string? role) => role is null ? null : XmlNames.Trim(role).ToLowerInvariant() switch
    {
        "error" or "fatal" => Severity.Error,
        "warning" or "warn" or "nonfatal" => Severity.Warning,
        "info" or "information" => Severity.Info,
        _ => null,
    };
}
