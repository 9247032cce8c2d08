// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Diagnostics;

namespace TeiEdition.Schematron.Tests;

/// <summary>Tests <see cref="SchematronDiagnostics"/> and <see cref="RunDiagnostics"/>.</summary>
[TestClass]
public sealed class SchematronDiagnosticsTests
{
    [TestMethod]
    public void Descriptors_have_a_cause_and_a_remedy()
    {
        foreach (var descriptor in SchematronDiagnostics.All.AddRange(RunDiagnostics.All))
        {
            Assert.IsGreaterThan(20, descriptor.Cause.Length, descriptor.Code);
            Assert.IsGreaterThan(20, descriptor.Remedy.Length, descriptor.Code);
        }
    }
}
