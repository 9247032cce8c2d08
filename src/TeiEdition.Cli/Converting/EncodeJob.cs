// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Converting;

/// <summary>One source to encode. Immutable.</summary>
/// <param name="Source">The source.</param>
/// <param name="Settings">Its settings; null for the defaults.</param>
/// <param name="Authority">Its folder of authority files; null for none.</param>
/// <param name="Output">Where the encoding goes.</param>
/// <param name="Problem">Why it cannot be encoded; null where it can be tried.</param>
internal sealed record EncodeJob(string Source, string? Settings, string? Authority, string Output, Diagnostic? Problem = null);
