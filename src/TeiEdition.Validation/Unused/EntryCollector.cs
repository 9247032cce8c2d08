// SPDX-License-Identifier: MIT
using TeiEdition.Validation.Ids;
using TeiEdition.Validation.Walking;

namespace TeiEdition.Validation.Unused;

/// <summary>
/// Collects the entries of an authority file: persons, places, organisations and the like with an id, in a file without
/// <c>text</c>. For one document.
/// </summary>
internal sealed class EntryCollector : DocumentCheck
{
    private readonly List<AuthorityEntry> _entries = [];

    /// <summary>The entries, in document order; empty where the document is no authority file.</summary>
    public IReadOnlyList<AuthorityEntry> Entries => HasText ? [] : _entries;

    private bool HasText { get; set; }

    /// <inheritdoc/>
    public override void Element(StartTag tag)
    {
        if (HasText || !tag.IsTei || tag.IsExample)
        {
            return;
        }

        if (tag.LocalName is "text" or "sourceDoc" or "facsimile")
        {
            HasText = true;
        }
        else if (tag.LocalName is "person" or "personGrp" or "place" or "org" or "event" or "object" or "nym")
        {
            foreach (TagAttribute attribute in tag.Attributes)
            {
                if (attribute.Is(AttributeRole.Id))
                {
                    _entries.Add(new AuthorityEntry(attribute.Value.Trim(XmlSpace.Characters), tag.LocalName, tag.PlaceOf(attribute)));
                }
            }
        }
    }
}
