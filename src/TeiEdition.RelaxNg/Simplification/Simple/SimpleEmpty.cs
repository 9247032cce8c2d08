// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>empty</c>.</summary>
internal sealed class SimpleEmpty : SimplePattern;
