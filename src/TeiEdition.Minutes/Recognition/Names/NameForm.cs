// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Authority;

namespace TeiEdition.Minutes.Recognition.Names;

/// <summary>A form of a name. Immutable.</summary>
/// <param name="Text">The form.</param>
/// <param name="Folded">The form as <see cref="NameLexicon.Fold"/> makes it.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Id">The id of the entity.</param>
internal sealed record NameForm(string Text, string Folded, EntityKind Kind, string Id)
{
    /// <summary>Whether it is a name only behind a title: one word of a longer name.</summary>
    public bool NeedsTitle { get; init; }
}
