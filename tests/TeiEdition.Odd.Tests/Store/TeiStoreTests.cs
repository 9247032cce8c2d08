// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Store;

namespace TeiEdition.Odd.Tests.Store;

[TestClass]
public sealed class TeiStoreTests
{
    [TestMethod]
    public void Releases_are_in_the_order_in_which_they_appeared()
    {
        using TemporaryFolder folder = new();
        foreach (string release in (string[])["4.10.0", "4.9.0", "4.9.0a", "3.6.0"])
        {
            folder.Write($"tei/{release}/p5subset.xml", release);
        }

        folder.Write("tei/5.0.0/tei_all.rng", "no source");
        folder.Write("tei/latest/p5subset.xml", "no release");
        TeiStore store = new(folder.Path);
        Assert.AreEqual("3.6.0 4.9.0a 4.9.0 4.10.0", string.Join(' ', store.Releases));
        Assert.AreEqual(folder["tei/4.10.0/p5subset.xml"], store.FindSource(null));
        Assert.AreEqual(folder["tei/4.10.0/p5subset.xml"], store.FindSource("current"));
        Assert.AreEqual(folder["tei/4.9.0a/p5subset.xml"], store.FindSource("4.9.0a"));
        Assert.AreEqual(folder["tei/5.0.0/tei_all.rng"], store.Find("5.0.0", "tei_all.rng"));
    }

    [TestMethod]
    [DataRow("4.9.1")]
    [DataRow("")]
    [DataRow("../tei/4.9.0")]
    [DataRow("04.9.0")]
    [DataRow("4.9.0 ")]
    public void FindSource_what_is_no_release_there_is_null(string release)
    {
        using TemporaryFolder folder = new();
        folder.Write("tei/4.9.0/p5subset.xml", "x");
        Assert.IsNull(new TeiStore(folder.Path).FindSource(release));
    }

    [TestMethod]
    public void Find_name_with_a_folder_is_null()
    {
        using TemporaryFolder folder = new();
        folder.Write("tei/4.9.0/p5subset.xml", "x");
        Assert.IsNull(new TeiStore(folder.Path).Find("4.9.0", "../4.9.0/p5subset.xml"));
    }

    [TestMethod]
    public void Releases_of_a_folder_that_is_missing_are_none()
    {
        using TemporaryFolder folder = new();
        TeiStore store = new(folder["nowhere"]);
        Assert.IsEmpty(store.Releases);
        Assert.IsNull(store.FindSource(null));
    }
}
