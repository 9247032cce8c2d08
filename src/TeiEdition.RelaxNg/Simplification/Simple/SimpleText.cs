// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>text</c>.</summary>
public sealed class SimpleText : SimplePattern;
