// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Xsd;

[TestClass]
public sealed class ParamErrorTests
{
    [TestMethod]
    [DataRow("token", "length", "-1", "the value of \"length\" must be an integer, 0 or more")]
    [DataRow("token", "minLength", "3.0", "the value of \"minLength\" must be an integer, 0 or more")]
    [DataRow("token", "maxLength", "", "the value of \"maxLength\" must be an integer, 0 or more")]
    [DataRow("decimal", "totalDigits", "0", "the value of \"totalDigits\" must be an integer, 1 or more")]
    [DataRow("decimal", "fractionDigits", "a", "the value of \"fractionDigits\" must be an integer, 0 or more")]
    [DataRow("integer", "minInclusive", "3.0", "the value \"3.0\" of \"minInclusive\" is not of the type integer: it is not an integer")]
    [DataRow("byte", "maxInclusive", "1000", "the value \"1000\" of \"maxInclusive\" is not of the type byte: it is greater than 127")]
    [DataRow("date", "minExclusive", "2000-13-01", "the value \"2000-13-01\" of \"minExclusive\" is not of the type date: month 13 does not exist")]
    [DataRow("token", "pattern", "a(", "the regular expression \"a(\" is wrong: a closing parenthesis is missing")]
    public void Bad_value_is_told(string type, string param, string value, string reason)
    {
        DatatypeError error = Values.Error(type, (param, value));
        Assert.AreEqual(DatatypeErrorKind.BadParamValue, error.Kind);
        Assert.AreEqual(param, error.Param?.Name);
        Assert.AreEqual(reason, error.Reason);
    }

    [TestMethod]
    [DataRow("token", "enumeration", "the facet \"enumeration\" is no parameter in RELAX NG")]
    [DataRow("token", "whiteSpace", "the facet \"whiteSpace\" is no parameter in RELAX NG")]
    [DataRow("token", "Length", "there is no parameter \"Length\"")]
    [DataRow("token", "minInclusive", "token has no parameter \"minInclusive\"")]
    [DataRow("token", "totalDigits", "token has no parameter \"totalDigits\"")]
    [DataRow("decimal", "length", "decimal has no parameter \"length\"")]
    [DataRow("double", "totalDigits", "double has no parameter \"totalDigits\"")]
    [DataRow("date", "maxLength", "date has no parameter \"maxLength\"")]
    [DataRow("duration", "fractionDigits", "duration has no parameter \"fractionDigits\"")]
    [DataRow("boolean", "length", "boolean has no parameter \"length\"")]
    [DataRow("QName", "length", "QName has no parameter \"length\"")]
    [DataRow("hexBinary", "minInclusive", "hexBinary has no parameter \"minInclusive\"")]
    [DataRow("IDREFS", "maxExclusive", "IDREFS has no parameter \"maxExclusive\"")]
    public void Parameter_that_the_type_does_not_have_is_told(string type, string param, string reason)
    {
        DatatypeError error = Values.Error(type, (param, "1"));
        Assert.AreEqual(DatatypeErrorKind.UnknownParam, error.Kind);
        Assert.AreEqual(param, error.Param?.Name);
        Assert.AreEqual(reason, error.Reason);
    }

    [TestMethod]
    [DataRow("token", "length", "3", "length", "3", "the parameter \"length\" stands twice")]
    [DataRow("token", "minLength", "3", "maxLength", "2", "\"minLength\" is greater than \"maxLength\"")]
    [DataRow("token", "maxLength", "2", "minLength", "3", "\"minLength\" is greater than \"maxLength\"")]
    [DataRow("token", "minLength", "3", "length", "2", "\"minLength\" is greater than \"length\"")]
    [DataRow("token", "length", "3", "maxLength", "2", "\"length\" is greater than \"maxLength\"")]
    [DataRow("decimal", "totalDigits", "2", "fractionDigits", "3", "\"fractionDigits\" is greater than \"totalDigits\"")]
    [DataRow("integer", "minInclusive", "3", "minExclusive", "2", "\"minInclusive\" and \"minExclusive\" cannot stand together")]
    [DataRow("integer", "maxExclusive", "3", "maxInclusive", "2", "\"maxInclusive\" and \"maxExclusive\" cannot stand together")]
    [DataRow("integer", "minInclusive", "3", "maxInclusive", "2", "\"minInclusive\" is greater than \"maxInclusive\"")]
    [DataRow("integer", "minExclusive", "3", "maxExclusive", "2", "\"minExclusive\" is greater than \"maxExclusive\"")]
    [DataRow("integer", "minInclusive", "3", "maxExclusive", "3", "\"minInclusive\" is equal to \"maxExclusive\"")]
    [DataRow("integer", "minExclusive", "3", "maxInclusive", "3", "\"minExclusive\" is equal to \"maxInclusive\"")]
    [DataRow("date", "minInclusive", "2000-01-01", "maxInclusive", "1999-12-31", "\"minInclusive\" is greater than \"maxInclusive\"")]
    [DataRow("double", "minInclusive", "INF", "maxInclusive", "-INF", "\"minInclusive\" is greater than \"maxInclusive\"")]
    public void Parameters_that_contradict_each_other_are_told_at_the_later(
        string type, string first, string one, string second, string other, string reason)
    {
        DatatypeError error = Values.Error(type, (first, one), (second, other));
        Assert.AreEqual(DatatypeErrorKind.ParamsConflict, error.Kind);
        Assert.AreEqual(second, error.Param?.Name);
        Assert.AreEqual(other, error.Param?.Value);
        Assert.AreEqual(reason, error.Reason);
    }

    [TestMethod]
    [DataRow("token", "minLength", "3", "maxLength", "3")]
    [DataRow("integer", "minInclusive", "3", "maxInclusive", "3")]
    [DataRow("integer", "minExclusive", "3", "maxExclusive", "3")]
    [DataRow("duration", "minInclusive", "P1M", "maxInclusive", "P30D")]
    [DataRow("decimal", "totalDigits", "3", "fractionDigits", "3")]
    [DataRow("token", "pattern", "a", "pattern", "b")]
    public void Parameters_at_the_border_or_not_comparable_are_right(string type, string first, string one, string second, string other) =>
        Assert.IsNotNull(Values.Xsd(type, (first, one), (second, other)));

    [TestMethod]
    public void Expression_that_is_too_large_is_told_as_such()
    {
        DatatypeError error = Values.Error("token", ("pattern", "(a{1000}){1000}"));
        Assert.AreEqual(DatatypeErrorKind.TooLarge, error.Kind);
        Assert.AreEqual("the regular expression \"(a{1000}){1000}\" is too large: it comes to more than 10000 instructions", error.Reason);
    }
}
