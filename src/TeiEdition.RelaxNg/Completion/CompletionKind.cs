// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Completion;

/// <summary>What is being written at a place of a document.</summary>
public enum CompletionKind
{
    /// <summary>Nothing that a schema knows of: a comment, a CDATA section, the DOCTYPE, or the text before is not well-formed.</summary>
    None,

    /// <summary>The content of an element, or the name in a start tag.</summary>
    Content,

    /// <summary>The name of an attribute.</summary>
    Attribute,

    /// <summary>The value of an attribute.</summary>
    Value,

    /// <summary>An end tag.</summary>
    EndTag,
}
