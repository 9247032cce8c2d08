// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tree;

/// <summary>From which node on a document was read from a file, up to the next such entry.</summary>
/// <param name="FirstNode">The first node of it.</param>
/// <param name="Path">How diagnostics name the file.</param>
/// <param name="Uri">Its absolute URI; empty where it is not known.</param>
internal readonly record struct TreeFile(int FirstNode, string Path, string Uri);
