// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes;

/// <summary>What a datatype means for the ids of a document (RELAX NG DTD Compatibility, section 5).</summary>
public enum IdKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An id.</summary>
    Id,

    /// <summary>A reference to an id.</summary>
    IdRef,

    /// <summary>References to ids, divided by white space.</summary>
    IdRefs,
}
