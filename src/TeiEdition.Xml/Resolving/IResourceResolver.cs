// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Resolving;

/// <summary>
/// The one door through which a room reads a file that another file names: a schema's inclusions, an external DTD. What is
/// behind it (local files, a catalogue, memory) is the caller's choice; none of ours opens a network connection.
/// Implementations are immutable and safe on any thread.
/// </summary>
public interface IResourceResolver
{
    /// <summary>Finds and reads a resource.</summary>
    /// <param name="reference">The URI reference as written; may be relative, and may be a plain path.</param>
    /// <param name="baseUri">What it is relative to: an absolute URI, or empty for the current folder.</param>
    /// <param name="failure">Why there is none, as the end of a sentence without a full stop; null where there is one.</param>
    /// <returns>The resource, or null.</returns>
    ResolvedResource? Resolve(string reference, string baseUri, out string? failure);

    /// <summary>Finds and reads an external entity by its identifiers (XML 1.0, section 4.2.2). Who knows no public identifiers goes by the other.</summary>
    /// <param name="publicId">The public identifier; null for none.</param>
    /// <param name="systemId">The system identifier, a URI reference as written.</param>
    /// <param name="baseUri">What it is relative to: an absolute URI, or empty for the current folder.</param>
    /// <param name="failure">Why there is none, as the end of a sentence without a full stop; null where there is one.</param>
    /// <returns>The resource, or null.</returns>
    ResolvedResource? ResolveEntity(string? publicId, string systemId, string baseUri, out string? failure) =>
        Resolve(systemId, baseUri, out failure);
}
