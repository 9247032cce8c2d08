// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters. Only <see cref="Error"/> makes a document invalid or a command fail.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Info,

    /// <summary>Probably not what was meant; the result is still whole and usable.</summary>
    Warning,

    /// <summary>The document or the request cannot be accepted as it stands.</summary>
    Error,
}
