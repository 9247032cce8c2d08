// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>The library of XML Schema (Guidelines for using W3C XML Schema Datatypes with RELAX NG, 7 September 2001). Stateless; safe on any thread.</summary>
internal sealed class XsdLibrary : IDatatypeLibrary
{
    /// <inheritdoc />
    public string Uri => RelaxNgNames.XsdDatatypes;

    /// <inheritdoc />
    public Datatype? Create(string name, ImmutableArray<DataParam> parameters, out DatatypeError? error)
    {
        XsdType? type = XsdTypes.Find(name);
        if (type is null)
        {
            error = new DatatypeError(DatatypeErrorKind.UnknownType, null, $"XML Schema has no datatype \"{name}\"");
            return null;
        }

        if (parameters.IsEmpty)
        {
            error = null;
            return new XsdDatatype("xs:" + name, type, []);
        }

        var builder = new FacetBuilder(type);
        foreach (DataParam param in parameters)
        {
            error = builder.Add(param);
            if (error is not null)
            {
                return null;
            }
        }

        error = builder.Check();
        return error is null ? new XsdDatatype("xs:" + name, type, builder.Build()) : null;
    }
}
