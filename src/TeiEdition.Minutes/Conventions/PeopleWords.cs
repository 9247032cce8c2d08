// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Conventions;

/// <summary>The words of a convention about people and where documents are kept: its table <c>[people]</c>. Immutable.</summary>
public sealed record PeopleWords
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _sets;

    /// <summary>Takes the words.</summary>
    /// <param name="words">The words of each key.</param>
    internal PeopleWords(Func<string, IEnumerable<string>> words)
    {
        _sets = Keys.ToFrozenDictionary(
            k => k,
            k => words(k).ToFrozenSet(k is "name-particles" or "publishing" ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal);
    }

    /// <summary>The keys of the table.</summary>
    internal static ImmutableArray<string> Keys { get; } =
    [
        "rank-modifiers", "articles", "name-particles", "institutions", "groups", "interviewers", "respondents", "absent",
        "interpreters", "note-takers", "participants", "meeting-words", "shelf-words", "publishing", "classifications", "formless", "documents", "presence", "state-words",
    ];

    /// <summary>Words before a title that make another office of it, as <c>Vice</c>.</summary>
    public FrozenSet<string> RankModifiers => _sets["rank-modifiers"];

    /// <summary>Articles.</summary>
    public FrozenSet<string> Articles => _sets["articles"];

    /// <summary>Small words inside names, as <c>von</c>; in their printed case.</summary>
    public FrozenSet<string> NameParticles => _sets["name-particles"];

    /// <summary>Words in the name of an institution that somebody works for.</summary>
    public FrozenSet<string> Institutions => _sets["institutions"];

    /// <summary>Labels of several persons, or of nobody in particular.</summary>
    public FrozenSet<string> Groups => _sets["groups"];

    /// <summary>Labels of who asks in an interview.</summary>
    public FrozenSet<string> Interviewers => _sets["interviewers"];

    /// <summary>Labels of who answers.</summary>
    public FrozenSet<string> Respondents => _sets["respondents"];

    /// <summary>Words that say of somebody on a list that he was not there.</summary>
    public FrozenSet<string> Absent => _sets["absent"];

    /// <summary>Words for who interprets.</summary>
    public FrozenSet<string> Interpreters => _sets["interpreters"];

    /// <summary>Words for who takes the notes.</summary>
    public FrozenSet<string> NoteTakers => _sets["note-takers"];

    /// <summary>Words for those present that name no side.</summary>
    public FrozenSet<string> Participants => _sets["participants"];

    /// <summary>Words of a title behind which those who talk are named.</summary>
    public FrozenSet<string> MeetingWords => _sets["meeting-words"];

    /// <summary>Words of a shelfmark that stand before a number, without full stop.</summary>
    public FrozenSet<string> ShelfWords => _sets["shelf-words"];

    /// <summary>Words in the name of an institution that publishes and does not only keep; in their printed case.</summary>
    public FrozenSet<string> Publishing => _sets["publishing"];

    /// <summary>Lines at the head of a document that are no title.</summary>
    public FrozenSet<string> Classifications => _sets["classifications"];

    /// <summary>Words before a colon behind which states are listed, and no persons.</summary>
    public FrozenSet<string> StateWords => _sets["state-words"];

    /// <summary>Words of a sentence behind which those present are listed.</summary>
    public ImmutableArray<string> Presence => [.. _sets["presence"].Order(StringComparer.Ordinal)];

    /// <summary>Words in a title for what kind of document it is, as <c>report</c>.</summary>
    public FrozenSet<string> Documents => _sets["documents"];

    /// <summary>Titles that only say what kind of document it is.</summary>
    public FrozenSet<string> Formless => _sets["formless"];
}
