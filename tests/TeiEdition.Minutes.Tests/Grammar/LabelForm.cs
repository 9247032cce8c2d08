// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Tests.Grammar;

/// <summary>How speakers are labelled.</summary>
internal enum LabelForm
{
    /// <summary><c>Chairman Tamm:</c></summary>
    Title,

    /// <summary><c>Karl Tamm:</c></summary>
    Name,

    /// <summary>Title, full name or family name, by turns.</summary>
    Mixed,

    /// <summary><c>MR. TAMM.</c></summary>
    Capitals,

    /// <summary><c>Comrade K. Tamm –</c></summary>
    Dash,

    /// <summary><c>Q:</c> and <c>A:</c></summary>
    QuestionAndAnswer,

    /// <summary>The label on a line of its own.</summary>
    OwnLine,

    /// <summary><c>North (TAMM):</c></summary>
    Side,

    /// <summary><c>Minister Karl [Tamm]:</c></summary>
    Bracket,

    /// <summary>Now and then two persons speak under one label.</summary>
    Several,

    /// <summary>No labels at all: a report.</summary>
    None,
}
