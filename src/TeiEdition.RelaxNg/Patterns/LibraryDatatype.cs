// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary>Makes datatypes that simplification has found to be right (section 4.16). Stateless.</summary>
internal static class LibraryDatatype
{
    /// <summary>Makes a datatype.</summary>
    /// <param name="libraries">The libraries that the schema was simplified with.</param>
    /// <param name="type">Its name.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <exception cref="UnreachableException">There is none: the schema was never simplified, or with other libraries.</exception>
    public static Datatype Create(DatatypeLibraries libraries, DatatypeName type, ImmutableArray<DataParam> parameters) =>
        libraries.Find(type.LibraryUri)?.Create(type.Name, parameters, out _)
        ?? throw new UnreachableException($"{type.LibraryUri} {type.Name}");
}
