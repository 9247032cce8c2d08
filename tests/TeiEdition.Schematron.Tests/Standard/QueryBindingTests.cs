// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, section 5.4.13 and annexes C and H: query language bindings.</summary>
[TestClass]
public sealed class QueryBindingTests
{
    [TestMethod]
    [DataRow("xslt2")]
    [DataRow("xslt3")]
    [DataRow("xpath2")]
    [DataRow("xpath3")]
    [DataRow("XSLT2")]
    public void Binding_of_xpath_2_or_later_is_known(string binding) => Assert.AreEqual(string.Empty, Case.Errors(Schema($"queryBinding='{binding}'")));

    [TestMethod]
    [DataRow("queryBinding='xslt'")]
    [DataRow("queryBinding='xpath'")]
    [DataRow("")]
    public void Binding_of_xpath_1_is_told(string binding) =>
        Assert.AreEqual("s.sch:1:2 SCH008 the schema is for XPath 1.0; its expressions are run as XPath 2.0", Case.Errors(Schema(binding)));

    [TestMethod]
    public void Unknown_binding_is_an_error_at_its_attribute() =>
        Assert.AreEqual(
            "s.sch:1:57 SCH007 the query language binding \"exslt\" is not known; expressions are read as XPath 2.0", Case.Errors(Schema("queryBinding='exslt'")));

    private static string Schema(string binding) => $"<schema xmlns='http://purl.oclc.org/dsdl/schematron'    {binding}/>";
}
