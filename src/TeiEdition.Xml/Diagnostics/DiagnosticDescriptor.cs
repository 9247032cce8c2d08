// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;

namespace TeiEdition.Xml.Diagnostics;

/// <summary>
/// One entry of the catalogue of diagnostics: what every diagnostic with this code has in common.
/// Immutable; each room lists its own in a static class, and <c>src/DIAGNOSTICS.md</c> holds them all (a test compares).
/// </summary>
public sealed record DiagnosticDescriptor
{
    /// <summary>The stable code: the area in capitals and three digits, as <c>MIN001</c>. Never reused for another meaning.</summary>
    public required string Code { get; init; }

    /// <summary>The severity of every diagnostic with this code.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The sentence, with <c>{0}</c>, <c>{1}</c>, … for the arguments, in which order they are given.</summary>
    public required string Template { get; init; }

    /// <summary>Why it happens, in a sentence.</summary>
    public required string Cause { get; init; }

    /// <summary>What the user can do about it, in a sentence; the command line shows it below the message.</summary>
    public required string Remedy { get; init; }

    /// <summary>The specification and section that the rule comes from, or null where the rule is the project's own.</summary>
    public string? Specification { get; init; }

    /// <summary>Fills the template.</summary>
    /// <param name="arguments">One string for each placeholder; a placeholder without an argument stays as it is.</param>
    internal string Render(IReadOnlyList<string> arguments) =>
        Regex.Replace(Template, @"\{(\d)\}", match =>
        {
            int index = match.Groups[1].ValueSpan[0] - '0';
            return index < arguments.Count ? arguments[index] : match.Value;
        });
}
