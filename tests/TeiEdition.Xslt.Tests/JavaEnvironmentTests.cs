// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xslt.Tests;

[TestClass]
public sealed class JavaEnvironmentTests
{
    [TestMethod]
    public void Locate_HereWhereAllIsInstalled_FindsVersions()
    {
        DiagnosticBag bag = new();

        JavaEnvironment found = JavaEnvironment.Locate(new XsltWorkerOptions(), bag);

        Assert.IsEmpty(bag.ToImmutableArray(), bag.ToImmutableArray().All());
        Assert.IsTrue(found.CanTransform && found.CanFormat);
        Assert.IsTrue(Version.TryParse(found.JavaVersion, out Version? java) && java.Major >= 17, found.JavaVersion);
        Assert.IsTrue(Version.TryParse(found.SaxonVersion, out Version? saxon) && saxon >= new Version(9, 9), found.SaxonVersion);
        Assert.IsNotNull(found.FopVersion);
    }

    [TestMethod]
    public void Locate_NothingThere_NamesEachThing()
    {
        using TestFolder folder = new();
        DiagnosticBag bag = new();

        JavaEnvironment found = JavaEnvironment.Locate(
            new XsltWorkerOptions { JavaPath = folder.At("a"), SaxonPath = folder.At("b"), FopFolder = folder.At("c") }, bag);

        Assert.AreEqual("XSL001, XSL002, XSL003", bag.ToImmutableArray().Places());
        Assert.IsFalse(found.CanTransform);
    }
}
