// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Conventions;

/// <summary>
/// How a kind of minutes is written: its labels, and the words that the rules of recognition ask for. Data only; immutable.
/// All look-ups ignore case unless said otherwise.
/// </summary>
public sealed record Convention
{
    /// <summary>The name by which settings choose it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a few words for reports and the editorial declaration.</summary>
    public required string Title { get; init; }

    /// <summary>How speakers' labels look, the likeliest first.</summary>
    public required ImmutableArray<SpeakerPattern> Speakers { get; init; }

    /// <summary>Labels of the catalogue record, without colon.</summary>
    public required FrozenDictionary<string, RecordFieldKind> RecordLabels { get; init; }

    /// <summary>Labels of the lines before the talk, without colon.</summary>
    public required FrozenDictionary<string, ProtocolRole> ProtocolLabels { get; init; }

    /// <summary>Last words of labels that name a side of the talk, as in <c>… side:</c>.</summary>
    public required FrozenSet<string> SideWords { get; init; }

    /// <summary>Words that can stand directly before a person's name as a title; in their printed case.</summary>
    public required FrozenSet<string> Titles { get; init; }

    /// <summary>Those of the titles that are forms of address and no offices.</summary>
    public required FrozenSet<string> FormsOfAddress { get; init; }

    /// <summary>Words that can stand before a title and belong to it; in their printed case.</summary>
    public required FrozenSet<string> TitleModifiers { get; init; }

    /// <summary>Pronouns, after which a bracketed name says who is meant.</summary>
    public required FrozenSet<string> Pronouns { get; init; }

    /// <summary>Words of the grammar, which are no names even where they begin with a capital.</summary>
    public required FrozenSet<string> FunctionWords { get; init; }

    /// <summary>Words after which no sentence ends.</summary>
    public required FrozenSet<string> NeverLast { get; init; }

    /// <summary>Parts of words behind which a hyphen always belongs to the word, as <c>self</c>.</summary>
    public required FrozenSet<string> HyphenFirst { get; init; }

    /// <summary>Parts of words behind which a hyphen belongs to the word where a whole word follows, as <c>vice</c>.</summary>
    public required FrozenSet<string> HyphenBeforeWord { get; init; }

    /// <summary>Parts of words before which a hyphen belongs to the word where a whole word stands before it.</summary>
    public required FrozenSet<string> HyphenLast { get; init; }

    /// <summary>Words before which a hyphen ends a word whose other half comes later, as in <c>two- and threefold</c>.</summary>
    public required FrozenSet<string> HyphenSuspended { get; init; }

    /// <summary>Words before a page's number, as <c>page</c>.</summary>
    public required FrozenSet<string> PageWords { get; init; }

    /// <summary>Words between a page's number and how many there are, as <c>of</c>.</summary>
    public required FrozenSet<string> PageTotalWords { get; init; }

    /// <summary>What stands on each page and says how secret it is.</summary>
    public required FrozenSet<string> Markings { get; init; }

    /// <summary>First words of bracketed insertions, with what these are: <c>note</c>, <c>stamp</c>, <c>handwritten</c>, …</summary>
    public required FrozenDictionary<string, string> BracketWords { get; init; }

    /// <summary>First words of bracketed stage directions.</summary>
    public required FrozenDictionary<string, string> StageWords { get; init; }

    /// <summary>Words that name a loss in the source, with the TEI <c>@reason</c>.</summary>
    public required FrozenDictionary<string, string> LossWords { get; init; }

    /// <summary>Names of languages with their BCP 47 tags.</summary>
    public required FrozenDictionary<string, string> Languages { get; init; }

    /// <summary>Names of months with their numbers, in full and as three letters.</summary>
    public required FrozenDictionary<string, int> Months { get; init; }

    /// <summary>Numerals below twenty-one as words.</summary>
    public required FrozenDictionary<string, int> Numerals { get; init; }

    /// <summary>Words about people and where documents are kept.</summary>
    public required PeopleWords People { get; init; }

    /// <summary>Verbs of credits, as <c>translated</c>, with the <c>xml:id</c> of the statement that they make.</summary>
    public required FrozenDictionary<string, string> CreditVerbs { get; init; }

    /// <summary>Words in the name of an institution that publishes documents.</summary>
    public required ImmutableArray<string> PublisherWords { get; init; }
}
