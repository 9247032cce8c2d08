// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading;

/// <summary>A stretch of the source's text that looks alike. Neighbouring runs of one look are one run. Immutable.</summary>
/// <param name="Start">0-based offset of the first character.</param>
/// <param name="End">Offset after the last one.</param>
/// <param name="Style">How it looks; never <see cref="RunStyle.None"/>.</param>
public sealed record Run(int Start, int End, RunStyle Style);
