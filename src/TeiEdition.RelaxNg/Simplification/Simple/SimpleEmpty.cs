// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>empty</c>.</summary>
public sealed class SimpleEmpty : SimplePattern;
