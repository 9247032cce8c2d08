// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>A datatype by its library and name. Immutable.</summary>
/// <param name="LibraryUri">The library's URI; empty for the built-in library.</param>
/// <param name="Name">The name within the library.</param>
public sealed record DatatypeName(string LibraryUri, string Name);
