// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tree;

/// <summary>The kinds of nodes of a <see cref="DocumentTree"/> (XQuery and XPath Data Model, section 6, without namespace nodes).</summary>
public enum NodeKind : byte
{
    /// <summary>The document node.</summary>
    Document,

    /// <summary>An element.</summary>
    Element,

    /// <summary>An attribute; namespace declarations are none.</summary>
    Attribute,

    /// <summary>Text: never empty, never beside another text node.</summary>
    Text,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A processing instruction.</summary>
    ProcessingInstruction,
}
