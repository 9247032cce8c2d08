// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes;

/// <summary>What all stages after reading are told about one document. For one thread, because of evidence and sink.</summary>
internal sealed record ConversionContext
{
    /// <summary>The document as read.</summary>
    public required SourceDocument Document { get; init; }

    /// <summary>The convention that it is read by.</summary>
    public required Convention Convention { get; init; }

    /// <summary>Why that convention, as a clause.</summary>
    public string ConventionReason { get; init; } = string.Empty;

    /// <summary>The edition's settings.</summary>
    public required EditionSettings Settings { get; init; }

    /// <summary>The authority entries.</summary>
    public required AuthorityIndex Authority { get; init; }

    /// <summary>Takes down judgements, and knows the editor's decisions.</summary>
    public required EvidenceLog Evidence { get; init; }

    /// <summary>Gets the diagnostics.</summary>
    public required IDiagnosticSink Sink { get; init; }

    /// <summary>Stops the work between two passages.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>The document's text.</summary>
    public SourceText Source => Document.Text;
}
