// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml;
using TeiEdition.Schematron.Svrl;

namespace TeiEdition.Schematron.Tests.Output;

/// <summary>Tests <see cref="SvrlWriter"/> (ISO/IEC 19757-3:2020, annex D).</summary>
[TestClass]
public sealed class SvrlWriterTests
{
    [TestMethod]
    public void Output_has_patterns_fired_rules_findings_and_errors_in_order()
    {
        string schema = Case.Schema(
            "<title>T</title><pattern id='p'><title>P</title><rule context='b' id='r' role='warning' flag='f'><assert test='@c' id='a' diagnostics='d' properties='k' see='u'>no c</assert>"
            + "<report test='true()'>yes</report><assert test='xs:date(@n)'>date</assert></rule><rule context='a'/></pattern>"
            + "<diagnostics><diagnostic id='d' xml:lang='en'>add c</diagnostic></diagnostics><properties><property id='k' role='o' scheme='s'>v</property></properties>")
            .Replace("queryBinding", "schemaVersion='3' queryBinding", StringComparison.Ordinal);
        string svrl = Write(Case.Run(schema, "<a><b n='x'/></a>"));
        string code = svrl.Contains("code=\"FORG0001\"", StringComparison.Ordinal) ? "FORG0001" : "?";
        Assert.AreEqual(
            """
            <svrl:schematron-output title="T" schemaVersion="3" xmlns:svrl="http://purl.oclc.org/dsdl/svrl">
              <svrl:ns-prefix-in-attribute-values prefix="t" uri="urn:t" />
              <svrl:active-pattern id="p" name="P" />
              <svrl:fired-rule context="a" />
              <svrl:fired-rule id="r" context="b" role="warning" flag="f" />
              <svrl:failed-assert id="a" location="/Q{}a[1]/Q{}b[1]" test="@c" role="warning" flag="f" see="u">
                <svrl:text>no c</svrl:text>
                <svrl:diagnostic-reference diagnostic="d" xml:lang="en">
                  <svrl:text>add c</svrl:text>
                </svrl:diagnostic-reference>
                <svrl:property-reference property="k" role="o" scheme="s">
                  <svrl:text>v</svrl:text>
                </svrl:property-reference>
              </svrl:failed-assert>
              <svrl:successful-report location="/Q{}a[1]/Q{}b[1]" test="true()" role="warning" flag="f">
                <svrl:text>yes</svrl:text>
              </svrl:successful-report>
              <svrl:error location="/Q{}a[1]/Q{}b[1]" expression="xs:date(@n)" code="FORG0001">
            """.ReplaceLineEndings("\n"),
            string.Join('\n', svrl.Split('\n')[..18]));
        Assert.AreEqual("FORG0001", code);
    }

    private static string Write(SvrlOutput output)
    {
        StringBuilder text = new();
        using (XmlWriter writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            SvrlWriter.Write(output, writer);
        }

        return text.ToString();
    }
}
