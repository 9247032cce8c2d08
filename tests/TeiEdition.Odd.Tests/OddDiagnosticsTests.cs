// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Diagnostics;

namespace TeiEdition.Odd.Tests;

/// <summary>Tests <see cref="OddDiagnostics"/>.</summary>
[TestClass]
public sealed class OddDiagnosticsTests
{
    [TestMethod]
    public void Descriptors_have_a_cause_and_a_remedy()
    {
        foreach (var descriptor in OddDiagnostics.All)
        {
            Assert.IsGreaterThan(20, descriptor.Cause.Length, descriptor.Code);
            Assert.IsGreaterThan(20, descriptor.Remedy.Length, descriptor.Code);
        }
    }
}
