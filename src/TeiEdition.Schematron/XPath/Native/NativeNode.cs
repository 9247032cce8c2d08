// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.XPath.Native;

/// <summary>
/// A part of an expression whose type is known before there is a document: truth, nodes, a string, strings or a number. What has
/// another type is left to the XPath2 package. Immutable; safe on any thread, each with its own <see cref="Frame"/>.
/// </summary>
internal abstract class NativeNode
{
    private protected NativeNode()
    {
    }
}
