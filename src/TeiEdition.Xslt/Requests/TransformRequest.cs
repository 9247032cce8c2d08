// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Xslt;

/// <summary>One stylesheet applied to one document (XSLT 3.0, section 2.3). Immutable; safe on any thread.</summary>
public sealed record TransformRequest
{
    /// <summary>The stylesheet's file; its root may be xsl:stylesheet, xsl:transform or xsl:package.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>Files of xsl:package that the stylesheet uses by name; a package after those that it uses itself.</summary>
    public ImmutableArray<string> Packages { get; init; } = [];

    /// <summary>The file of the source document; it is the global context item too.</summary>
    public required string Source { get; init; }

    /// <summary>The base URI that the source document has, where its file is a copy of something else; null for its file's own.</summary>
    public string? SourceBaseUri { get; init; }

    /// <summary>
    /// What <c>current-dateTime()</c> and its kin give, milliseconds and the offset kept (XPath and XQuery Functions and
    /// Operators 3.1, section 15.3); null for the clock.
    /// </summary>
    public DateTimeOffset? CurrentDateTime { get; init; }

    /// <summary>The initial named template as <c>local</c>, <c>{ns}local</c> or <c>Q{ns}local</c>; null applies templates to the source.</summary>
    public string? InitialTemplate { get; init; }

    /// <summary>The initial mode, named likewise; null is the stylesheet's default.</summary>
    public string? InitialMode { get; init; }

    /// <summary>Stylesheet parameters by name, named likewise; those that the stylesheet does not declare are ignored.</summary>
    public ImmutableDictionary<string, XsltValue> Parameters { get; init; } = ImmutableDictionary<string, XsltValue>.Empty;
}
