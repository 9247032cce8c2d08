// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Xml.Diagnostics;

/// <summary>One finding about an input: its code, its place and the words that fill its sentence. Immutable; safe on any thread.</summary>
/// <param name="Descriptor">What all diagnostics with this code have in common.</param>
/// <param name="Location">The primary place, or null where the finding concerns no file.</param>
/// <param name="Arguments">The arguments of the descriptor's template, in its order.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor, SourceLocation? Location, ImmutableArray<string> Arguments)
{
    /// <summary>Further places that explain the finding, in reading order; empty where there are none.</summary>
    public ImmutableArray<SourceLocation> Related { get; init; } = [];

    /// <summary>What the diagnostic says to programs; null where the sentence is all.</summary>
    public DiagnosticData? Data { get; init; }

    /// <summary>What would mend it; null where no single change would.</summary>
    public QuickFix? Fix { get; init; }

    /// <summary>The stable code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>The sentence, filled; without place, severity or code.</summary>
    public string Message => Descriptor.Render(Arguments);

    /// <summary>Makes a diagnostic from a descriptor.</summary>
    /// <param name="descriptor">The catalogue entry.</param>
    /// <param name="location">The place, or null.</param>
    /// <param name="arguments">The arguments of the template, in its order.</param>
    public static Diagnostic Create(
        DiagnosticDescriptor descriptor, SourceLocation? location, params ReadOnlySpan<string> arguments) =>
        new(descriptor, location, [.. arguments]);

    /// <summary>Writes <c>path:line:column: severity: message [CODE]</c>, the line of the command line's contract.</summary>
    public override string ToString()
    {
        string severity = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        string place = Location is null ? "teiedition: " : Location + ": ";
        return $"{place}{severity}: {Message} [{Code}]";
    }
}
