// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation;

/// <summary>What a finding about a value says to programs beside its sentence. Immutable.</summary>
/// <param name="Value">The value at fault, or that part of it between white space that is.</param>
/// <param name="Suggestions">What may be meant instead, all equally near, in ordinal order; empty where nothing is.</param>
public sealed record ValueErrorData(string Value, ImmutableArray<string> Suggestions) : DiagnosticData
{
    /// <summary>Whether the only suggestion is what is meant, beyond a guess.</summary>
    public bool IsCertain { get; init; }
}
