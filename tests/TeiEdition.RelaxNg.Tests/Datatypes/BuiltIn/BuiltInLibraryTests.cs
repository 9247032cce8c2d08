// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes.BuiltIn;

[TestClass]
public sealed class BuiltInLibraryTests
{
    [TestMethod]
    [DataRow("string", "a", "a", true)]
    [DataRow("string", "a", " a", false)]
    [DataRow("string", "a b", "a  b", false)]
    [DataRow("string", "", "", true)]
    [DataRow("token", "a", " a\n", true)]
    [DataRow("token", "a b", "\ta \r\n b", true)]
    [DataRow("token", "a b", "ab", false)]
    [DataRow("token", "", " \t\n\r", true)]
    [DataRow("token", "a", "A", false)]
    [DataRow("token", "a", "a\u00A0", false)]
    [DataRow("token", "a b", "a\u2003b", false)]
    public void Values_are_equal_as_the_specification_says(string type, string one, string other, bool expected)
    {
        Datatype? datatype = Values.Create("", type, [], out _);
        Assert.IsNotNull(datatype);
        Assert.IsTrue(datatype.AllowsEverything);
        Assert.IsTrue(datatype.Allows(one));
        Assert.AreEqual(type, datatype.Name);
        Assert.AreEqual(IdKind.None, datatype.IdKind);
        Assert.AreEqual(expected, Equals(datatype.Parse(one, Values.NoContext), datatype.Parse(other, Values.NoContext)));
    }

    [TestMethod]
    [DataRow("integer")]
    [DataRow("String")]
    [DataRow("")]
    public void Other_name_is_unknown(string type)
    {
        Assert.IsNull(Values.Create("", type, [], out DatatypeError? error));
        Assert.AreEqual(new DatatypeError(DatatypeErrorKind.UnknownType, null, $"there is no built-in datatype \"{type}\""), error);
    }

    [TestMethod]
    [DataRow("string")]
    [DataRow("token")]
    public void Parameter_is_unknown(string type)
    {
        Assert.IsNull(Values.Create("", type, [("length", "1")], out DatatypeError? error));
        Assert.AreEqual(DatatypeErrorKind.UnknownParam, error?.Kind);
        Assert.AreEqual("length", error?.Param?.Name);
    }
}
