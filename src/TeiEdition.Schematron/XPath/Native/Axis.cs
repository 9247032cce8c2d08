// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.XPath.Native;

/// <summary>The axes (XML Path Language 2.0, section 3.2.1.1), without the namespace axis.</summary>
internal enum Axis : byte
{
    /// <summary>Children.</summary>
    Child,

    /// <summary>Attributes.</summary>
    Attribute,

    /// <summary>The node itself.</summary>
    Self,

    /// <summary>Everything below.</summary>
    Descendant,

    /// <summary>The node and everything below.</summary>
    DescendantOrSelf,

    /// <summary>Children of the same parent that come after.</summary>
    FollowingSibling,

    /// <summary>Everything that begins after the node ends.</summary>
    Following,

    /// <summary>The parent.</summary>
    Parent,

    /// <summary>Everything above, from the parent up.</summary>
    Ancestor,

    /// <summary>The node and everything above.</summary>
    AncestorOrSelf,

    /// <summary>Children of the same parent that come before, from the nearest on.</summary>
    PrecedingSibling,

    /// <summary>Everything that ends before the node begins, from the nearest on.</summary>
    Preceding,
}
