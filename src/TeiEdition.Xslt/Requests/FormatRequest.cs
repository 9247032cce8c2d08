// SPDX-License-Identifier: MIT
namespace TeiEdition.Xslt;

/// <summary>A transformation whose principal result is XSL-FO, and how to make a PDF of it. Immutable; safe on any thread.</summary>
public sealed record FormatRequest
{
    /// <summary>The transformation to XSL-FO (XSL 1.1). Its result documents are not kept.</summary>
    public required TransformRequest Transform { get; init; }

    /// <summary>FOP's configuration file. Its folder is the base of relative references in it and in the FO; fonts that it names may be read wherever they are.</summary>
    public required string FopConfiguration { get; init; }

    /// <summary>
    /// The stylesheet parameter (xs:string) that gets a JSON object from ids of the FO to the label of the page on which each
    /// starts; <c>{}</c> in the first pass. Null formats once. A third pass follows where the second one moved a label.
    /// </summary>
    public string? PageMapParameter { get; init; }

    /// <summary>The date that the PDF carries, whole seconds; null is 1970-01-01T00:00:00Z. The clock is never used.</summary>
    public DateTimeOffset? CreationDate { get; init; }
}
