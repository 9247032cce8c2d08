// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Svrl;

/// <summary>A finding of a rule, or an error that kept it from one. Immutable; safe on any thread.</summary>
public abstract record SvrlEntry
{
    private protected SvrlEntry()
    {
    }

    /// <summary>The node that it is about, as <c>fn:path</c> writes it (XPath and XQuery Functions and Operators 3.1, section 13.2).</summary>
    public required string Location { get; init; }

    /// <summary>Where that node stands in its file; null where it is not known.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>Where the assertion or the expression stands in the schema; null where it is not known.</summary>
    public SourceLocation? SchemaPlace { get; init; }
}
