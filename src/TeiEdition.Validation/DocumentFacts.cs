// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Validation.Files;

namespace TeiEdition.Validation;

/// <summary>What a pass learnt of a document beside its findings. Immutable.</summary>
/// <param name="IsWhole">Whether it was read to its end.</param>
/// <param name="IsTei">Whether its root is that of a whole TEI document.</param>
/// <param name="Uses">
/// The files that it points at, in ordinal order: its findings depend on these, and on whether they exist. Empty where
/// pointers are not followed, or the document was not read to its end.
/// </param>
public sealed record DocumentFacts(bool IsWhole, bool IsTei, ImmutableArray<FileUse> Uses);
