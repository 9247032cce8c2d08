// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.Schematron.XPath.Native;

namespace TeiEdition.Schematron.XPath;

/// <summary>What an expression may name: prefixes, and variables by their numbers. Immutable; safe on any thread.</summary>
/// <param name="Namespaces">The prefixes, for compiling; nobody changes it any more.</param>
/// <param name="Variables">The number of each variable in scope, by its name as written.</param>
/// <param name="NativeOf">What a variable's expression is on the tree; null where the XPath2 package runs it.</param>
internal sealed record StaticScope(
    XmlNamespaceManager Namespaces, ImmutableDictionary<string, int> Variables, Func<int, NativeNode?> NativeOf);
