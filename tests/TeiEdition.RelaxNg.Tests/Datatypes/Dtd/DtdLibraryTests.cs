// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Dtd;

[TestClass]
public sealed class DtdLibraryTests
{
    [TestMethod]
    [DataRow("ID", IdKind.Id, "a;_b; a ", "1;a:b;a b;")]
    [DataRow("IDREF", IdKind.IdRef, "a;_b; a ", "1;a:b;a b;")]
    [DataRow("IDREFS", IdKind.IdRefs, "a;a b; a\tb ", "1;a:b; ;")]
    public void Datatype_allows_its_names(string type, IdKind kind, string allowed, string others)
    {
        Datatype? datatype = Values.Create(RelaxNgNames.DtdDatatypes, type, [], out DatatypeError? error);
        Assert.IsNull(error);
        Assert.IsNotNull(datatype);
        Assert.AreEqual(type, datatype.Name);
        Assert.AreEqual(kind, datatype.IdKind);
        Assert.AreEqual("", string.Join(';', allowed.Split(';').Where(v => !datatype.Allows(v))));
        Assert.AreEqual("", string.Join(';', others.Split(';').Where(datatype.Allows)));
    }

    [TestMethod]
    [DataRow("NCName")]
    [DataRow("ENTITY")]
    [DataRow("id")]
    public void Other_name_is_unknown(string type)
    {
        Assert.IsNull(Values.Create(RelaxNgNames.DtdDatatypes, type, [], out DatatypeError? error));
        Assert.AreEqual(DatatypeErrorKind.UnknownType, error?.Kind);
    }

    [TestMethod]
    public void Parameter_is_unknown()
    {
        Assert.IsNull(Values.Create(RelaxNgNames.DtdDatatypes, "ID", [("pattern", "a")], out DatatypeError? error));
        Assert.AreEqual(DatatypeErrorKind.UnknownParam, error?.Kind);
        Assert.AreEqual("pattern", error?.Param?.Name);
    }
}
