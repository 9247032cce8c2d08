// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Settings;

/// <summary>What an edition's <c>edition.toml</c> says about one document. Immutable.</summary>
public sealed record EditionSettings
{
    /// <summary>The settings of a document without <c>edition.toml</c>.</summary>
    public static EditionSettings Default { get; } = new();

    /// <summary>The file that was read, for diagnostics; null for the defaults.</summary>
    public string? Path { get; init; }

    /// <summary>The <c>xml:id</c> of the TEI element, an NCName; null leaves it out.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// Where the authority files stand, seen from the encoding: a relative URI with a slash at its end.
    /// <c>../authority/</c> where nothing is said. It is not derived from the folder that is read, so that the same source
    /// gives the same bytes wherever it lies.
    /// </summary>
    public string AuthorityHref { get; init; } = "../authority/";

    /// <summary>The BCP 47 tag of the text, <c>en</c> where nothing is said.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The encoding of the source, as <c>koi8-r</c>; null where it is found by evidence.</summary>
    public string? SourceEncoding { get; init; }

    /// <summary>Whose words stand in square brackets.</summary>
    public BracketAuthor BracketsBy { get; init; } = BracketAuthor.Translators;

    /// <summary>
    /// The convention that the document is read by, or what is added to it; null where it is found by evidence alone.
    /// </summary>
    public ConventionData? Convention { get; init; }

    /// <summary>What an editor decided about judgements of the encoder.</summary>
    public ImmutableArray<DecisionSettings> Decisions { get; init; } = [];

    /// <summary>The delegations, in the order of the encoding.</summary>
    public ImmutableArray<DelegationSettings> Delegations { get; init; } = [];

    /// <summary>What is known of participants beyond the source.</summary>
    public ImmutableArray<ParticipantSettings> Participants { get; init; } = [];

    /// <summary>What certain words refer to.</summary>
    public ImmutableArray<ReferenceSettings> References { get; init; } = [];

    /// <summary>The same settings, with another convention; what they add to it stays.</summary>
    /// <param name="name">The convention's name, one of <see cref="ConventionLibrary.Names"/>.</param>
    public EditionSettings WithConvention(string name) => this with
    {
        Convention = (Convention ?? new ConventionData(null, null, null, [], [])) with { Name = name },
    };
}
