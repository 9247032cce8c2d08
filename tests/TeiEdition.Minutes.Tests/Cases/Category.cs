// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>What is judged of an encoding; each category has a score of its own.</summary>
internal enum Category
{
    /// <summary>Header fields: title, dates, place, who did what, repository, language and so on.</summary>
    Fields,

    /// <summary>The persons of the header, by name.</summary>
    Persons,

    /// <summary>Role and side of each person.</summary>
    Roles,

    /// <summary>The labels of the lines before the talk.</summary>
    Labels,

    /// <summary>Turns: label, first and last words.</summary>
    Turns,

    /// <summary>Who speaks in each turn.</summary>
    Speakers,

    /// <summary>Paragraphs, headings and items of the talk or report: first and last words.</summary>
    Paragraphs,

    /// <summary>Items of lists in the talk or report.</summary>
    Items,

    /// <summary>Narrative and stage directions that do not stand in square brackets.</summary>
    Stages,

    /// <summary>Brackets and notes, with their class.</summary>
    Brackets,

    /// <summary>Sentences that a break had cut, whole again.</summary>
    Joins,

    /// <summary>Words that a hyphen at the end of a line had cut, whole again.</summary>
    Hyphens,

    /// <summary>Page numbers and running heads.</summary>
    Furniture,

    /// <summary>Dates and times in the text, with their value.</summary>
    Dates,

    /// <summary>Names in the text, with the entity that they point at.</summary>
    Names,
}
