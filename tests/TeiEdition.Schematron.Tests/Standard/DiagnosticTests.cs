// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, section 5.4.8 and annex H: diagnostics and properties.</summary>
[TestClass]
public sealed class DiagnosticTests
{
    private const string Schema =
        "<pattern><rule context='b'><let name='v' value='7'/><assert test='false()' diagnostics='d1 d2' properties='p'>Wrong.</assert></rule></pattern>"
        + "<diagnostics><diagnostic id='d1' xml:lang='en'>It is <value-of select='@n'/>.</diagnostic><diagnostic id='d2'>See <value-of select='$v'/>.</diagnostic></diagnostics>"
        + "<properties><property id='p' role='r' scheme='s'>key <name/></property></properties>";

    [TestMethod]
    public void Diagnostics_see_the_node_and_the_variables_of_the_rule() =>
        Assert.AreEqual("1:5 SCH040 Wrong. It is 3. See 7.", Case.Findings(Case.Schema(Schema), "<a><b n='3'/></a>"));

    [TestMethod]
    public void Diagnostics_and_properties_are_told_with_their_attributes()
    {
        Svrl.Finding finding = Case.Run(Case.Schema(Schema), "<a><b n='3'/></a>").Findings.Single();
        Assert.AreEqual("Wrong.", finding.Text);
        CollectionAssert.AreEqual(
            new[] { new Svrl.DiagnosticReference("d1", "en", "It is 3."), new Svrl.DiagnosticReference("d2", null, "See 7.") }, finding.Diagnostics.ToArray());
        CollectionAssert.AreEqual(new[] { new Svrl.PropertyReference("p", "r", "s", "key b") }, finding.Properties.ToArray());
    }
}
