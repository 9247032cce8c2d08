// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>text</c>: any text, none included.</summary>
public sealed record TextPattern : Pattern;
