// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tree;

/// <summary>A namespace that an element declares (Namespaces in XML 1.0, section 3).</summary>
/// <param name="Prefix">The prefix; empty for the default namespace.</param>
/// <param name="Uri">The namespace; empty where the default is taken back.</param>
internal readonly record struct NamespaceDeclaration(string Prefix, string Uri);
