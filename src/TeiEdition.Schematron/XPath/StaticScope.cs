// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;

namespace TeiEdition.Schematron.XPath;

/// <summary>What an expression may name: prefixes, and variables by their numbers. Immutable; safe on any thread.</summary>
/// <param name="Namespaces">The prefixes, for compiling; nobody changes it any more.</param>
/// <param name="Variables">The number of each variable in scope, by its name as written.</param>
internal sealed record StaticScope(XmlNamespaceManager Namespaces, ImmutableDictionary<string, int> Variables);
