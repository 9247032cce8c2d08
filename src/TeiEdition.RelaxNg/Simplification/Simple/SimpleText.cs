// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>text</c>.</summary>
internal sealed class SimpleText : SimplePattern;
