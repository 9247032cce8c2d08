// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Datatypes.BuiltIn;

/// <summary>The built-in library: <c>string</c> and <c>token</c>, which have no parameters (RELAX NG, section 6.2.8). Stateless; safe on any thread.</summary>
internal sealed class BuiltInLibrary : IDatatypeLibrary
{
    /// <inheritdoc />
    public string Uri => string.Empty;

    /// <inheritdoc />
    public Datatype? Create(string name, ImmutableArray<DataParam> parameters, out DatatypeError? error)
    {
        Datatype? type = name switch
        {
            "string" => new StringDatatype(),
            "token" => new TokenDatatype(),
            _ => null,
        };
        error = type is null ? new DatatypeError(DatatypeErrorKind.UnknownType, null, $"there is no built-in datatype \"{name}\"")
            : parameters.Length > 0 ? new DatatypeError(DatatypeErrorKind.UnknownParam, parameters[0], "the built-in datatypes have no parameters")
            : null;
        return error is null ? type : null;
    }
}
