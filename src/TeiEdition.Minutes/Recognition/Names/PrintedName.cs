// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Authority;

namespace TeiEdition.Minutes.Recognition.Names;

/// <summary>A name found, placed in the printed text (0-based indices, ends exclusive). Immutable.</summary>
/// <param name="Start">Where it begins, titles and brackets included.</param>
/// <param name="FormStart">Where the form begins that was looked for, which may begin with a title.</param>
/// <param name="NameStart">Where it begins without titles.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Id">The id of the entity; null where several fit.</param>
internal sealed record PrintedName(int Start, int FormStart, int NameStart, int End, EntityKind Kind, string? Id);
