// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Evidence;

/// <summary>What became of a stretch of the source.</summary>
public enum AccountDisposition
{
    /// <summary>It is in the text of the encoding.</summary>
    Text,

    /// <summary>It is in the header.</summary>
    Header,

    /// <summary>It is in a note.</summary>
    Note,

    /// <summary>It is a page number or a running head, in <c>fw</c>.</summary>
    Furniture,

    /// <summary>It is white space at the beginning of the source.</summary>
    Space,

    /// <summary>The reader left it out of the source's text.</summary>
    LeftOut,

    /// <summary>It is nowhere: an error.</summary>
    Lost,
}
