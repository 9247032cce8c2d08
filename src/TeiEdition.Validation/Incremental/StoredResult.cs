// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Incremental;

/// <summary>What was found in a document, and all that it depends on beside the settings of the run. Immutable.</summary>
/// <param name="Document">The document itself.</param>
/// <param name="Targets">The files that its pointers and inclusions name.</param>
/// <param name="Schemas">What its schemas were made from.</param>
/// <param name="Facts">What was learnt of it.</param>
/// <param name="Findings">The findings, in their order.</param>
internal sealed record StoredResult(
    FileStamp Document,
    ImmutableArray<FileStamp> Targets,
    ImmutableArray<RecordedRequest> Schemas,
    DocumentFacts Facts,
    ImmutableArray<Diagnostic> Findings);
