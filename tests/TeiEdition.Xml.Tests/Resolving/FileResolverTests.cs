// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Xml.Tests.Resolving;

[TestClass]
public sealed class FileResolverTests
{
    [TestMethod]
    [DataRow("a.rng")]
    [DataRow("a b.rng")]
    [DataRow("a%20b.rng")]
    [DataRow("a#b?c.rng")]
    [DataRow("ä€\U0001F600.rng")]
    public void Path_is_read_as_it_is_and_its_URI_leads_back(string name)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write(name, "content");
        ResolvedResource byPath = Found(new FileResolver(), path, "");
        Assert.AreEqual((path, "content"), (byPath.Path, Encoding.UTF8.GetString(byPath.Content.Span)));
        Assert.StartsWith("file:///", byPath.Uri);
        Assert.AreEqual((byPath.Uri, path), (Found(new FileResolver(), byPath.Uri, "").Uri, FileUri.ToPath(byPath.Uri)));
    }

    [TestMethod]
    [DataRow("b.rng", "sub/a.rng", "sub/b.rng")]
    [DataRow("../b.rng", "sub/a.rng", "b.rng")]
    [DataRow("x%20y.rng", "sub/a.rng", "sub/x y.rng")]
    [DataRow("x y.rng#part", "a b/a.rng", "a b/x y.rng")]
    [DataRow("%C3%A9.rng", "a.rng", "é.rng")]
    public void Reference_is_relative_to_its_base(string reference, string from, string expected)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write(expected, "content");
        Assert.AreEqual(path, Found(new FileResolver(), reference, FileUri.FromPath(folder[from])).Path);
    }

    [TestMethod]
    public void Path_without_base_is_relative_to_the_current_folder()
    {
        Assert.IsNull(new FileResolver().Resolve("no-such%20file.rng", "", out string? failure));
        Assert.AreEqual("there is no such file", failure);
    }

    [TestMethod]
    [DataRow("http://example.com/a.rng", "")]
    [DataRow("https://example.com/a.rng", "file:///a")]
    [DataRow("a.rng", "http://example.com/b.rng")]
    [DataRow("//example.com/a.rng", "file:///b.rng")]
    [DataRow("file://example.com/a.rng", "")]
    [DataRow("urn:x:y", "")]
    public void Network_is_never_asked(string reference, string baseUri)
    {
        Assert.IsNull(new FileResolver().Resolve(reference, baseUri, out string? failure));
        Assert.AreEqual("it is not on this computer, and nothing is fetched; name a local copy of it in an XML catalogue", failure);
    }

    [TestMethod]
    public void File_larger_than_the_limit_is_refused()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.rng", "12345");
        Assert.AreEqual(5, Found(new FileResolver(5), path, "").Content.Length);
        Assert.IsNull(new FileResolver(4).Resolve(path, "", out string? failure));
        Assert.AreEqual("it is 5 bytes long; the limit is 4", failure);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("\0")]
    [DataRow("sub")]
    [DataRow("none/a.rng")]
    public void Reference_to_no_file_is_refused(string reference)
    {
        using TemporaryFolder folder = new();
        folder.Write("sub/a.rng", "");
        Assert.IsNull(new FileResolver().Resolve(reference, FileUri.FromPath(folder["a.rng"]), out string? failure));
        Assert.IsFalse(string.IsNullOrEmpty(failure));
        Assert.IsFalse(failure.EndsWith('.'));
    }

    [TestMethod]
    [DataRow("file:///a/b", "/a/b")]
    [DataRow("file:/a/b", "/a/b")]
    [DataRow("FILE://localhost/a%2Bb%c3%a9?q#f", "/a+bé")]
    [DataRow("file:///a%zz%4", "/a%zz%4")]
    [DataRow("file://other/a", null)]
    [DataRow("http://a/b", null)]
    public void File_URI_is_turned_into_a_path(string uri, string? path) => Assert.AreEqual(path, FileUri.ToPath(uri));

    private static ResolvedResource Found(FileResolver resolver, string reference, string baseUri)
    {
        ResolvedResource? found = resolver.Resolve(reference, baseUri, out string? failure);
        Assert.IsNotNull(found, failure);
        Assert.IsNull(failure);
        return found;
    }
}
