// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Validation.Files;
using TeiEdition.Validation.Schemas;

namespace TeiEdition.Validation;

/// <summary>What a pass learnt of a document beside its findings. Immutable.</summary>
/// <param name="IsWhole">Whether it was read to its end.</param>
/// <param name="IsTei">Whether its root is that of a whole TEI document.</param>
/// <param name="Uses">
/// The files that it points at, in ordinal order: its findings depend on these, and on whether they exist. Empty where
/// pointers are not followed, or the document was not read to its end.
/// </param>
public sealed record DocumentFacts(bool IsWhole, bool IsTei, ImmutableArray<FileUse> Uses)
{
    /// <summary>The schemas that it was held against; none for a result of an earlier run.</summary>
    public DocumentSchemas Schemas { get; init; } = DocumentSchemas.None;

    /// <summary>Whether its findings depend on nothing but itself, the files that it points at, and the files of its schemas; false where that is not known.</summary>
    public bool DependsOnFilesAlone { get; init; }
}
