// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Pointers;

/// <summary>What is wrong with a reference, without its place. Immutable.</summary>
/// <param name="Descriptor">The catalogue entry.</param>
/// <param name="Arguments">The arguments of its template.</param>
internal sealed record PointerProblem(DiagnosticDescriptor Descriptor, ImmutableArray<string> Arguments)
{
    /// <summary>Whether only the first place of it is told.</summary>
    public bool IsToldOnce { get; init; }

    /// <summary>What it says to programs; null where the sentence is all.</summary>
    public DiagnosticData? Data { get; init; }

    /// <summary>Further places.</summary>
    public ImmutableArray<SourceLocation> Related { get; init; } = [];

    /// <summary>The finding at one of the reference's places.</summary>
    /// <param name="place">The place of the attribute.</param>
    public Diagnostic At(SourceLocation place) => new(Descriptor, place, Arguments) { Data = Data, Related = Related };
}
