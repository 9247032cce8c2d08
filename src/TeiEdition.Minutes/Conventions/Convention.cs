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

    /// <summary>Labels of record and protocol that are its own and not those that it builds on: they speak for it.</summary>
    public required FrozenSet<string> OwnLabels { get; init; }

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

    /// <summary>Labels of speakers that say what they do or how many they are.</summary>
    public required FrozenSet<string> GroupSpeakers { get; init; }

    /// <summary>Words before a colon that are headings, lists or notes and no speakers.</summary>
    public required FrozenSet<string> NoLabels { get; init; }

    /// <summary>Words that no speaker's label begins with.</summary>
    public required FrozenSet<string> NoLabelStarts { get; init; }

    /// <summary>What sentences about the talk itself are about: the meeting, the conversation.</summary>
    public required FrozenSet<string> Meetings { get; init; }

    /// <summary>What such sentences say of it: that it began, ended.</summary>
    public required FrozenSet<string> MeetingVerbs { get; init; }

    /// <summary>What is said of somebody who comes to the meeting.</summary>
    public required FrozenSet<string> ArrivalVerbs { get; init; }

    /// <summary>What is said of somebody who leaves it.</summary>
    public required FrozenSet<string> DepartureVerbs { get; init; }

    /// <summary>Words of somebody who speaks, which no remark about the talk has.</summary>
    public required FrozenSet<string> SpeakingWords { get; init; }

    /// <summary>Articles and demonstratives, which a noun follows.</summary>
    public required FrozenSet<string> Determiners { get; init; }

    /// <summary>Words that something must follow, so that a bracket behind them holds what the sentence lacks.</summary>
    public required FrozenSet<string> LinkingWords { get; init; }

    /// <summary>Verbs that stand before their subject in a question.</summary>
    public required FrozenSet<string> Auxiliaries { get; init; }

    /// <summary>Words that questions begin with.</summary>
    public required FrozenSet<string> QuestionWords { get; init; }

    /// <summary>Words that point at a time or place, or at what was named before.</summary>
    public required FrozenSet<string> PointingWords { get; init; }

    /// <summary>Nouns for persons and sides by what they are.</summary>
    public required FrozenSet<string> RoleNouns { get; init; }

    /// <summary>Last words of the names of institutions; in their printed case.</summary>
    public required FrozenSet<string> Institutions { get; init; }

    /// <summary>First words of the names of places, as <c>North</c>; in their printed case.</summary>
    public required FrozenSet<string> Directions { get; init; }

    /// <summary>Adjectives of countries and movements; in their printed case.</summary>
    public required FrozenSet<string> Nationalities { get; init; }

    /// <summary>Names of countries and continents; in their printed case.</summary>
    public required FrozenSet<string> Countries { get; init; }

    /// <summary>Pairs of brackets that the editors use, opening and closing one.</summary>
    public required ImmutableArray<string> EditorsBrackets { get; init; }

    /// <summary>What a loss is measured in or a loss of, in the singular.</summary>
    public required FrozenSet<string> LossUnits { get; init; }

    /// <summary>Other words that stand beside a loss.</summary>
    public required FrozenSet<string> LossCompanions { get; init; }

    /// <summary>Words that mean a loss only beside words that measure it.</summary>
    public required FrozenSet<string> WeakLosses { get; init; }

    /// <summary>Those of the words of stage directions that count only in a sentence of its own.</summary>
    public required FrozenSet<string> WeakStageWords { get; init; }

    /// <summary>Words of the calendar that begin with a capital, beside the months.</summary>
    public required FrozenSet<string> CalendarWords { get; init; }

    /// <summary>Headings above a list of notes.</summary>
    public required FrozenSet<string> NoteHeadings { get; init; }

    /// <summary>First words of stage directions that say to whom or how somebody speaks.</summary>
    public required FrozenSet<string> StageAddresses { get; init; }
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
