// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Writing;

/// <summary>What a step of the XML writer does.</summary>
internal enum XmlStepKind : byte
{
    /// <summary>Writes a node of the schema with its comments and what follows it.</summary>
    Node,

    /// <summary>Writes a node of an annotation on a line of its own.</summary>
    Foreign,

    /// <summary>Writes a node within an annotation element, without line breaks.</summary>
    ForeignInline,

    /// <summary>Writes a comment.</summary>
    Comment,

    /// <summary>Opens an element that has no node.</summary>
    Open,

    /// <summary>Closes the innermost element, on a line of its own.</summary>
    Close,

    /// <summary>Closes the innermost element without a line break before.</summary>
    CloseInline,
}
