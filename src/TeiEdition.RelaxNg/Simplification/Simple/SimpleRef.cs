// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>ref</c> to an element pattern.</summary>
/// <param name="element">0-based index in <see cref="SimpleGrammar.Elements"/>.</param>
internal sealed class SimpleRef(int element) : SimplePattern
{
    /// <summary>0-based index in <see cref="SimpleGrammar.Elements"/>.</summary>
    public int Element { get; } = element;
}
