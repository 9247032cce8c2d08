// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes;

/// <summary>Minutes of a conversation to TEI P5: the stages, in order. Stateless; safe on any thread.</summary>
public static class MinutesConverter
{
    /// <summary>Encodes a source.</summary>
    public static EncodingResult? Convert(
        MinutesSource source,
        EditionSettings settings,
        AuthorityIndex authority,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        return null;
    }
}
