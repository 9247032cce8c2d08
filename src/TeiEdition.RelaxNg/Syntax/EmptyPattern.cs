// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>empty</c>: nothing.</summary>
public sealed record EmptyPattern : Pattern;
