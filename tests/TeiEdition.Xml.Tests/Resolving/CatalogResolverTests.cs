// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Xml.Tests.Resolving;

/// <summary>OASIS XML Catalogs 1.1, entry by entry. The resources are called after the letter that a test expects.</summary>
[TestClass]
public sealed class CatalogResolverTests
{
    [TestMethod]
    [DataRow("<uri name='http://x.org/s.rng' uri='a'/>", "mem:///a")]
    [DataRow("<uri name='http://x.org/other' uri='a'/>", null)]
    [DataRow("<system systemId='http://x.org/s.rng' uri='a'/>", null)]
    [DataRow("<uri name='http://x.org/s.rng' uri='b'/><uri name='http://x.org/s.rng' uri='a'/>", "mem:///b")]
    [DataRow("<rewriteURI uriStartString='http://x.org/' rewritePrefix='mem:///sub/'/>", "mem:///sub/s.rng")]
    [DataRow("<rewriteURI uriStartString='http://' rewritePrefix='mem:///no/'/><rewriteURI uriStartString='http://x.org/' rewritePrefix='sub/'/>", "mem:///sub/s.rng")]
    [DataRow("<rewriteURI uriStartString='http://x.org/' rewritePrefix='sub/'/><uri name='http://x.org/s.rng' uri='a'/>", "mem:///a")]
    [DataRow("<uriSuffix uriSuffix='s.rng' uri='a'/><uriSuffix uriSuffix='/s.rng' uri='b'/>", "mem:///b")]
    [DataRow("<uriSuffix uriSuffix='org/s.rng' uri='b'/><rewriteURI uriStartString='http://x.org/' rewritePrefix='sub/'/>", "mem:///sub/s.rng")]
    [DataRow("<group xml:base='sub/'><uri name='http://x.org/s.rng' uri='s.rng'/></group>", "mem:///sub/s.rng")]
    [DataRow("<group><uri xml:base='mem:///sub/' name='http://x.org/s.rng' uri='s.rng'/></group>", "mem:///sub/s.rng")]
    [DataRow("<x:y xmlns:x='x'><uri name='http://x.org/s.rng' uri='b'/></x:y><uri name='http://x.org/s.rng' uri='a'/>", "mem:///a")]
    [DataRow("<nextCatalog catalog='one.xml'/>", "mem:///a")]
    [DataRow("<nextCatalog catalog='loop.xml'/>", "mem:///a")]
    [DataRow("<nextCatalog catalog='loop.xml'/><nextCatalog catalog='one.xml'/><uri name='http://x.org/s.rng' uri='b'/>", "mem:///b")]
    [DataRow("<delegateURI uriStartString='http://x.org/' catalog='one.xml'/>", "mem:///a")]
    [DataRow("<delegateURI uriStartString='http://x.org/' catalog='empty.xml'/><nextCatalog catalog='one.xml'/>", null)]
    [DataRow("<delegateURI uriStartString='http://' catalog='one.xml'/><delegateURI uriStartString='http://x.org/' catalog='two.xml'/>", "mem:///b")]
    [DataRow("<delegateURI uriStartString='http://x' catalog='self.xml'/>", null)]
    public void URI_is_looked_up(string entries, string? expected)
    {
        (CatalogResolver resolver, DiagnosticBag bag) = Resolver(entries);
        Assert.AreEqual(expected, resolver.Resolve("http://x.org/s.rng", "", out string? failure)?.Uri, failure);
        Assert.AreEqual(expected, resolver.Resolve("s.rng", "http://x.org/", out _)?.Uri);
        Assert.AreEqual("", string.Join('\n', bag.ToImmutableArray()));
    }

    [TestMethod]
    [DataRow("<system systemId='http://x.org/s.dtd' uri='a'/><public publicId='-//X//DTD s//EN' uri='b'/>", "mem:///a")]
    [DataRow("<public publicId='-//X//DTD s//EN' uri='b'/>", "mem:///b")]
    [DataRow("<public publicId=' -//X//DTD   s//EN ' uri='b'/>", "mem:///b")]
    [DataRow("<public publicId='urn:publicid:-:X:DTD+s:EN' uri='b'/>", "mem:///b")]
    [DataRow("<group prefer='system'><public publicId='-//X//DTD s//EN' uri='b'/></group>", null)]
    [DataRow("<group prefer='system'><group prefer='public'><public publicId='-//X//DTD s//EN' uri='b'/></group></group>", "mem:///b")]
    [DataRow("<rewriteSystem systemIdStartString='http://x.org/' rewritePrefix='sub/'/><public publicId='-//X//DTD s//EN' uri='b'/>", "mem:///sub/s.dtd")]
    [DataRow("<systemSuffix systemIdSuffix='/s.dtd' uri='a'/>", "mem:///a")]
    [DataRow("<uri name='http://x.org/s.dtd' uri='a'/>", null)]
    [DataRow("<delegateSystem systemIdStartString='http://x.org/' catalog='two.xml'/><public publicId='-//X//DTD s//EN' uri='b'/>", "mem:///a")]
    [DataRow("<delegatePublic publicIdStartString='-//X//' catalog='two.xml'/>", "mem:///b")]
    [DataRow("<delegatePublic publicIdStartString='-//Y//' catalog='two.xml'/>", null)]
    public void External_identifier_is_looked_up(string entries, string? expected)
    {
        (CatalogResolver resolver, _) = Resolver(entries);
        Assert.AreEqual(expected, resolver.ResolveEntity("-//X//DTD s//EN", "http://x.org/s.dtd", "", out string? failure)?.Uri, failure);
    }

    [TestMethod]
    public void URN_of_a_public_identifier_is_one()
    {
        (CatalogResolver resolver, _) = Resolver("<group prefer='system'><public publicId='-//X//DTD s 1.0+//EN' uri='b'/></group>");
        Assert.AreEqual("mem:///b", resolver.Resolve("urn:publicid:-:X:DTD+s+1.0%2B:EN", "", out _)?.Uri);
        Assert.AreEqual("mem:///b", resolver.ResolveEntity(null, "urn:publicid:-:X:DTD+s+1.0%2B:EN", "", out _)?.Uri);
    }

    [TestMethod]
    public void What_no_catalogue_knows_goes_to_the_inner_resolver()
    {
        (CatalogResolver resolver, _) = Resolver("");
        Assert.AreEqual("mem:///a", resolver.Resolve("a", "mem:///b", out _)?.Uri);
        Assert.AreEqual("mem:///a", resolver.ResolveEntity("-//X//DTD s//EN", "a", "mem:///b", out _)?.Uri);
    }

    [TestMethod]
    public void Relative_reference_is_looked_up_as_written_too()
    {
        (CatalogResolver resolver, _) = Resolver("<uri name='s.rng' uri='a'/><system systemId='s.dtd' uri='b'/>");
        Assert.AreEqual("mem:///a", resolver.Resolve("s.rng", "http://x.org/", out _)?.Uri);
        Assert.AreEqual("mem:///b", resolver.ResolveEntity(null, "s.dtd", "http://x.org/", out _)?.Uri);
    }

    [TestMethod]
    [DataRow("<uri name='http://x.org/s.rng'/>", "mem:///catalog.xml:1:63: warning: <uri> in the catalogue has no attribute uri and is passed over [XML011]")]
    [DataRow("<uri name='http://x.org/s.rng' uri='a'>", "mem:///catalog.xml:1:103: error: not well-formed XML: The 'uri' start tag on line 1 position 63 does not match the end tag of 'catalog' [XML001]")]
    [DataRow("<nextCatalog catalog='none.xml'/>", "mem:///none.xml: error: cannot be read: there is no such resource in memory [XML004]")]
    public void Fault_of_a_catalogue_is_reported_once(string entries, string expected)
    {
        (CatalogResolver resolver, DiagnosticBag bag) = Resolver(entries);
        resolver.Resolve("http://x.org/t.rng", "", out _);
        resolver.Resolve("http://x.org/u.rng", "", out _);
        Assert.AreEqual(expected, string.Join('\n', bag.ToImmutableArray()));
    }

    [TestMethod]
    public void Document_type_of_a_catalogue_is_passed_over()
    {
        DiagnosticBag bag = new();
        string xml = "<!DOCTYPE catalog PUBLIC '-//OASIS//DTD Entity Resolution XML Catalog V1.0//EN' 'http://www.oasis-open.org/catalog.dtd'>" + Catalog("<uri name='x' uri='a'/>");
        CatalogResolver resolver = new(["mem:///catalog.xml"], Memory().With("mem:///catalog.xml", xml).Build(), bag);
        Assert.AreEqual("mem:///a", resolver.Resolve("x", "", out _)?.Uri);
        Assert.AreEqual("", string.Join('\n', bag.ToImmutableArray()));
    }

    [TestMethod]
    public void Catalogues_are_looked_at_in_their_order()
    {
        CatalogResolver resolver = new(["mem:///empty.xml", "mem:///two.xml", "mem:///one.xml"], Memory().Build(), new DiagnosticBag());
        Assert.AreEqual("mem:///b", resolver.Resolve("http://x.org/s.rng", "", out _)?.Uri);
    }

    private static (CatalogResolver Resolver, DiagnosticBag Bag) Resolver(string entries)
    {
        DiagnosticBag bag = new();
        return (new CatalogResolver(["mem:///catalog.xml"], Memory().With("mem:///catalog.xml", Catalog(entries)).Build(), bag), bag);
    }

    private static string Catalog(string entries) => $"<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>{entries}</catalog>";

    private static Resources Memory() => new Resources(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty)
        .With("mem:///a", "").With("mem:///b", "").With("mem:///sub/s.rng", "").With("mem:///sub/s.dtd", "")
        .With("mem:///empty.xml", Catalog(""))
        .With("mem:///one.xml", Catalog("<uri name='http://x.org/s.rng' uri='a'/>"))
        .With("mem:///two.xml", Catalog("<uri name='http://x.org/s.rng' uri='b'/><system systemId='http://x.org/s.dtd' uri='a'/><public publicId='-//X//DTD s//EN' uri='b'/>"))
        .With("mem:///loop.xml", Catalog("<nextCatalog catalog='loop.xml'/><nextCatalog catalog='catalog.xml'/><nextCatalog catalog='one.xml'/>"))
        .With("mem:///self.xml", Catalog("<delegateURI uriStartString='http://' catalog='self.xml'/>"));

    private sealed record Resources(ImmutableDictionary<string, ReadOnlyMemory<byte>> Content)
    {
        public Resources With(string uri, string text) => new(Content.SetItem(uri, Encoding.UTF8.GetBytes(text)));

        public MemoryResolver Build() => new(Content);
    }
}
