// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg;

/// <summary>How a schema is read and what it may cost. Immutable.</summary>
public sealed record RelaxNgOptions
{
    /// <summary>Whether ID, IDREF and IDREFS are checked, in the schema and in documents (RELAX NG DTD Compatibility, section 5); true where nothing is said. False is <c>jing -i</c>.</summary>
    public bool CheckIds { get; init; } = true;

    /// <summary>The datatypes that schemas may name; <see cref="DatatypeLibraries.Standard"/> where nothing is said. A schema with others is not kept in compiled form.</summary>
    public DatatypeLibraries Datatypes { get; init; } = DatatypeLibraries.Standard;

    /// <summary>The largest schema file, in bytes; 64 MiB where nothing is said.</summary>
    public long MaxSchemaBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>How many files a schema may consist of; 1,000 where nothing is said.</summary>
    public int MaxSchemaFiles { get; init; } = 1000;

    /// <summary>How deeply patterns may nest, within a file and after definitions are put in place; 1,000 where nothing is said, and what is more than 2,000 counts as that.</summary>
    public int MaxPatternDepth { get; init; } = 1000;

    /// <summary>
    /// How many different patterns are remembered at one time, those of the schema and those that documents make of it, operands
    /// of choices and interleaves counted one by one; 1,000,000 where nothing is said. (All that documents make of the whole TEI
    /// is about 31,000.) What is more begins anew with what is open; only an element that needs more by itself is refused.
    /// </summary>
    public int MaxPatterns { get; init; } = 1_000_000;
}
