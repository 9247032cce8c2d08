// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>A label of a catalogue record at the beginning of a line. Immutable.</summary>
/// <param name="Kind">What the field says.</param>
/// <param name="Name">The label without colon, in small letters.</param>
/// <param name="Length">Its length in the line, colon included.</param>
/// <param name="IsBare">Whether it has no colon and stands alone.</param>
/// <param name="IsOwn">Whether it can be no line before a talk, as a date can.</param>
internal sealed record RecordLabel(RecordFieldKind Kind, string Name, int Length, bool IsBare, bool IsOwn);
