// SPDX-License-Identifier: MIT
using System.Reflection;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xslt.Tests;

[TestClass]
public sealed class XsltDiagnosticsTests
{
    [TestMethod]
    public void All_Descriptors_AreListedInTheOrderOfTheirCodes()
    {
        DiagnosticDescriptor[] declared = [.. typeof(XsltDiagnostics)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(d => d.Code, StringComparer.Ordinal)];

        CollectionAssert.AreEqual(declared, XsltDiagnostics.All.ToArray());
        Assert.AreEqual(declared.Length, declared.Select(d => d.Code).Distinct().Count());
    }
}
