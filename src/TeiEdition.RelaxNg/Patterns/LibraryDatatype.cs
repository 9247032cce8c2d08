// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
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
    /// <returns>The datatype; where there is none, which only a compiled form can bring that somebody forged, one that allows nothing.</returns>
    public static Datatype Create(DatatypeLibraries libraries, DatatypeName type, ImmutableArray<DataParam> parameters) =>
        libraries.Find(type.LibraryUri)?.Create(type.Name, parameters, out _) ?? new NoDatatype(type.Name);

    private sealed class NoDatatype(string name) : Datatype
    {
        public override string Name => name;

        public override bool Allows(ReadOnlySpan<char> value, IDatatypeContext context) => false;

        public override object? Parse(string value, IDatatypeContext context) => null;
    }
}
