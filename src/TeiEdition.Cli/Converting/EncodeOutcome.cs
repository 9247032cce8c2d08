// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes;
using TeiEdition.Minutes.Evidence.Report;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Converting;

/// <summary>What came of one source. Immutable.</summary>
/// <param name="Diagnostics">What was reported, in order.</param>
/// <param name="Summary">What the encoding holds; null where there is none.</param>
/// <param name="ToReview">How many judgements are to be looked at.</param>
/// <param name="Section">Its part of the review page; null where none was asked for.</param>
/// <param name="Account">Its lines of the account; null where none was asked for, or there is no encoding.</param>
internal sealed record EncodeOutcome(
    ImmutableArray<Diagnostic> Diagnostics, EncodingSummary? Summary, int ToReview, ReviewSection? Section, string? Account);
