// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>notAllowed</c>: matches nothing at all.</summary>
public sealed record NotAllowedPattern : Pattern;
