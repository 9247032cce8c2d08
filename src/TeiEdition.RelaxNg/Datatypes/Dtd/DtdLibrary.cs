// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes.Xsd;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Datatypes.Dtd;

/// <summary>The library of RELAX NG DTD Compatibility (3 December 2001, section 5): <c>ID</c>, <c>IDREF</c>, <c>IDREFS</c>, without parameters. Stateless; safe on any thread.</summary>
internal sealed class DtdLibrary : IDatatypeLibrary
{
    /// <inheritdoc />
    public string Uri => RelaxNgNames.DtdDatatypes;

    /// <inheritdoc />
    public Datatype? Create(string name, ImmutableArray<DataParam> parameters, out DatatypeError? error)
    {
        XsdType? type = name is "ID" or "IDREF" or "IDREFS" ? XsdTypes.Find(name) : null;
        error = type is null ? new DatatypeError(DatatypeErrorKind.UnknownType, null, $"the library has no datatype \"{name}\"")
            : parameters.Length > 0 ? new DatatypeError(DatatypeErrorKind.UnknownParam, parameters[0], "ID, IDREF and IDREFS of this library have no parameters")
            : null;
        return error is null && type is not null ? new XsdDatatype(name, type, []) : null;
    }
}
