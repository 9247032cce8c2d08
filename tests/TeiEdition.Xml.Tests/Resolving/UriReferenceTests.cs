// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Xml.Tests.Resolving;

[TestClass]
public sealed class UriReferenceTests
{
    /// <summary>The examples of RFC 3986, sections 5.4.1 and 5.4.2.</summary>
    [TestMethod]
    [DataRow("g:h", "g:h")]
    [DataRow("g", "http://a/b/c/g")]
    [DataRow("./g", "http://a/b/c/g")]
    [DataRow("g/", "http://a/b/c/g/")]
    [DataRow("/g", "http://a/g")]
    [DataRow("//g", "http://g")]
    [DataRow("?y", "http://a/b/c/d;p?y")]
    [DataRow("g?y", "http://a/b/c/g?y")]
    [DataRow("#s", "http://a/b/c/d;p?q#s")]
    [DataRow("g#s", "http://a/b/c/g#s")]
    [DataRow("g?y#s", "http://a/b/c/g?y#s")]
    [DataRow(";x", "http://a/b/c/;x")]
    [DataRow("g;x?y#s", "http://a/b/c/g;x?y#s")]
    [DataRow("", "http://a/b/c/d;p?q")]
    [DataRow(".", "http://a/b/c/")]
    [DataRow("./", "http://a/b/c/")]
    [DataRow("..", "http://a/b/")]
    [DataRow("../", "http://a/b/")]
    [DataRow("../g", "http://a/b/g")]
    [DataRow("../..", "http://a/")]
    [DataRow("../../", "http://a/")]
    [DataRow("../../g", "http://a/g")]
    [DataRow("../../../g", "http://a/g")]
    [DataRow("/./g", "http://a/g")]
    [DataRow("/../g", "http://a/g")]
    [DataRow("g.", "http://a/b/c/g.")]
    [DataRow("..g", "http://a/b/c/..g")]
    [DataRow("./../g", "http://a/b/g")]
    [DataRow("./g/.", "http://a/b/c/g/")]
    [DataRow("g/./h", "http://a/b/c/g/h")]
    [DataRow("g/../h", "http://a/b/c/h")]
    [DataRow("g;x=1/../y", "http://a/b/c/y")]
    [DataRow("g?y/../x", "http://a/b/c/g?y/../x")]
    [DataRow("g#s/../x", "http://a/b/c/g#s/../x")]
    [DataRow("a b/é", "http://a/b/c/a%20b/%C3%A9")]
    public void Reference_resolves_as_the_specification_says(string reference, string expected) =>
        Assert.AreEqual(expected, UriReference.Resolve("http://a/b/c/d;p?q", reference));

    [TestMethod]
    [DataRow("file:///a/b", "c", "file:///a/c")]
    [DataRow("file:///a/b", "../../../c", "file:///c")]
    [DataRow("http://a", "b", "http://a/b")]
    [DataRow("mem:a", "b", "mem:b")]
    [DataRow("mem:a/b", "../../c", "mem:c")]
    [DataRow("", "b", "b")]
    [DataRow("a/b", "c", "c")]
    public void Base_of_any_kind_is_resolved_against(string baseUri, string reference, string expected) =>
        Assert.AreEqual(expected, UriReference.Resolve(baseUri, reference));

    [TestMethod]
    [DataRow("http://a/b", true, true)]
    [DataRow("http:ok", true, true)]
    [DataRow("foo:", false, true)]
    [DataRow("foo:#x", false, true)]
    [DataRow("foo_bar:x", false, false)]
    [DataRow("a/b:c", true, false)]
    [DataRow("a:b/c", true, true)]
    [DataRow("1a:b", false, false)]
    [DataRow("", true, false)]
    [DataRow("a b", true, false)]
    [DataRow("é", true, false)]
    [DataRow("a%", false, false)]
    [DataRow("a%2", false, false)]
    [DataRow("a%2g", false, false)]
    [DataRow("a%2F", true, false)]
    [DataRow("a%25b%", false, false)]
    [DataRow("a#b#c", false, false)]
    [DataRow("a?b#c", true, false)]
    public void Reference_is_judged(string reference, bool valid, bool absolute) =>
        Assert.AreEqual((valid, absolute), (UriReference.IsValid(reference), UriReference.IsAbsolute(reference)));

    [TestMethod]
    [DataRow("a", "a")]
    [DataRow("a%20[b]", "a%20[b]")]
    [DataRow("<\"{}|\\^` >", "%3C%22%7B%7D%7C%5C%5E%60%20%3E")]
    [DataRow("€\U0001F600\u007F", "%E2%82%AC%F0%9F%98%80%7F")]
    public void Characters_are_escaped_as_XLink_says(string reference, string expected) =>
        Assert.AreEqual(expected, UriReference.Escape(reference));

    [TestMethod]
    [DataRow("a#b", "a", true)]
    [DataRow("a#", "a", true)]
    [DataRow("a", "a", false)]
    public void Fragment_is_found_and_cut_off(string reference, string without, bool has) =>
        Assert.AreEqual((without, has), (UriReference.WithoutFragment(reference), UriReference.HasFragment(reference)));
}
