// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Walking;

/// <summary>The start tag at which the walk is: one object for all of a document, filled anew for each. For one thread.</summary>
internal sealed class StartTag
{
    /// <summary>The file in which the tag stands, as diagnostics name it: the document's, or that of a file included in it.</summary>
    public string Path { get; set; } = string.Empty;

    /// <summary>The full path of that file, which need not exist.</summary>
    public string Location { get; set; } = string.Empty;

    /// <summary>The local name of the element.</summary>
    public string LocalName { get; set; } = string.Empty;

    /// <summary>Its namespace; empty for none.</summary>
    public string NamespaceUri { get; set; } = string.Empty;

    /// <summary>Whether it is TEI's own namespace.</summary>
    public bool IsTei { get; set; }

    /// <summary>Whether the element is content of an <c>egXML</c>, which only shows markup (TEI P5 Guidelines, section "XML Examples", #TDEG).</summary>
    public bool IsExample { get; set; }

    /// <summary>How many elements are open around it.</summary>
    public int Depth { get; set; }

    /// <summary>1-based line where its name begins; 0 where the lines are unknown.</summary>
    public int Line { get; set; }

    /// <summary>1-based column there, in UTF-16 code units; 0 where it is unknown.</summary>
    public int Column { get; set; }

    /// <summary>Its attributes that have a role, in document order; owned by the tag.</summary>
    public List<TagAttribute> Attributes { get; } = [];

    /// <summary>Where the name of the element begins.</summary>
    public SourceLocation Place => Places.Of(Path, Line, Column);

    /// <summary>Where the name of an attribute of it begins.</summary>
    /// <param name="attribute">The attribute.</param>
    public SourceLocation PlaceOf(TagAttribute attribute) => Places.Of(Path, attribute.Line, attribute.Column);

    /// <summary>An attribute without namespace that has a role; null where the element lacks it.</summary>
    /// <param name="localName">Its name.</param>
    public TagAttribute? Find(string localName)
    {
        foreach (TagAttribute attribute in Attributes)
        {
            if (attribute.LocalName == localName && !attribute.Is(AttributeRole.Id | AttributeRole.Base))
            {
                return attribute;
            }
        }

        return null;
    }
}
