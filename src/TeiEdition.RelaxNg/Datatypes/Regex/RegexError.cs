// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>Why a text is no regular expression. Immutable; safe on any thread.</summary>
/// <param name="IsTooLarge">Whether it is one, but passes a limit.</param>
/// <param name="Reason">The reason as the end of a sentence, without a full stop.</param>
internal sealed record RegexError(bool IsTooLarge, string Reason);
