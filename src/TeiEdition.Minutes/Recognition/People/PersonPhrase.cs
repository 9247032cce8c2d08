// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.People;

/// <summary>A person as a list of participants or a label names one. Immutable.</summary>
/// <param name="Name">The name as printed, without titles; empty where only titles stand there.</param>
/// <param name="Variant">Another spelling, in brackets or another script behind the name; null for none.</param>
/// <param name="Titles">The titles; null for none.</param>
/// <param name="Affiliation">The words before the titles; null for none.</param>
/// <param name="Index">Where the phrase begins in its text.</param>
internal sealed record PersonPhrase(string Name, string? Variant, string? Titles, string? Affiliation, int Index)
{
    /// <summary>The office as a list gives it behind the name; null where it does not.</summary>
    public string? Office { get; init; }

    /// <summary>The words as printed where the list has an office and no name; null for others.</summary>
    public string? Printed { get; init; }

    /// <summary>Whether the affiliation stands behind the name, so that it is one whatever its words.</summary>
    public bool IsAffiliationListed { get; init; }

    /// <summary>The name by which the person will be called, where the list says so; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>What the list says that the person does; null for nothing beyond being there.</summary>
    public ParticipantRole? Role { get; init; }

    /// <summary>The side under which the list has the person; null for none.</summary>
    public string? Side { get; init; }

    /// <summary>Whether the list says that the person was not there.</summary>
    public bool IsAbsent { get; init; }
}
