// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Datatypes;

/// <summary>Makes datatypes for tests. Stateless.</summary>
internal static class Values
{
    /// <summary>A context without namespaces, entities and notations.</summary>
    public static IDatatypeContext NoContext { get; } = new ElementContext(new System.Xml.Linq.XElement("e"));

    /// <summary>A datatype of XML Schema that there must be.</summary>
    public static Datatype Xsd(string name, params (string Name, string Value)[] parameters)
    {
        Datatype? type = Create(RelaxNgNames.XsdDatatypes, name, parameters, out DatatypeError? error);
        Assert.IsNull(error);
        Assert.IsNotNull(type);
        return type;
    }

    /// <summary>The error of a datatype of XML Schema that there must not be.</summary>
    public static DatatypeError Error(string name, params (string Name, string Value)[] parameters)
    {
        Assert.IsNull(Create(RelaxNgNames.XsdDatatypes, name, parameters, out DatatypeError? error));
        Assert.IsNotNull(error);
        return error;
    }

    /// <summary>Whether a datatype allows a value; the two ways to ask must agree.</summary>
    public static bool Allows(this Datatype type, string value)
    {
        bool allowed = type.Allows(value, NoContext);
        Assert.AreEqual(allowed, type.Parse(value, NoContext) is not null);
        return allowed;
    }

    public static Datatype? Create(string library, string name, (string Name, string Value)[] parameters, out DatatypeError? error)
    {
        IDatatypeLibrary? found = DatatypeLibraries.Standard.Find(library);
        Assert.IsNotNull(found);
        return found.Create(name, [.. parameters.Select(p => Param(p.Name, p.Value))], out error);
    }

    private static DataParam Param(string name, string value) =>
        new(name, value, NamespaceContext.Empty);
}
