// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes;

/// <summary>What a value may depend on outside itself: RELAX NG, section 2 (context). One call at a time.</summary>
public interface IDatatypeContext
{
    /// <summary>The namespace bound to a prefix, or null; the empty prefix asks for the default namespace.</summary>
    /// <param name="prefix">The prefix.</param>
    string? ResolvePrefix(string prefix);

    /// <summary>Whether the document declares an unparsed entity of that name (for ENTITY and ENTITIES).</summary>
    /// <param name="name">The entity's name.</param>
    bool IsUnparsedEntity(string name);

    /// <summary>Whether the document declares a notation of that name: for datatypes of other libraries, as none of ours asks.</summary>
    /// <param name="name">The notation's name.</param>
    bool IsNotation(string name);
}
