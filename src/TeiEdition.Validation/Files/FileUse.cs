// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Validation.Files;

/// <summary>That a document points at a file, which need not exist. Immutable.</summary>
/// <param name="Path">The full path of the file.</param>
/// <param name="Ids">The ids that the document points at there, in ordinal order; they need not exist.</param>
public sealed record FileUse(string Path, ImmutableArray<string> Ids);
