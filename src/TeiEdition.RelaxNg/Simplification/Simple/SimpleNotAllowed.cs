// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>notAllowed</c>: after simplification only as the whole start or the whole content of an element, or not at all (section 4.20).</summary>
internal sealed class SimpleNotAllowed : SimplePattern;
