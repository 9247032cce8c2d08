// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Xml.Tests.Resolving;

[TestClass]
public sealed class MemoryResolverTests
{
    [TestMethod]
    [DataRow("mem:///sub/a.rng", "", "mem:///sub/a.rng")]
    [DataRow("a.rng", "mem:///sub/b.rng", "mem:///sub/a.rng")]
    [DataRow("../sub/a.rng#x", "mem:///sub/b.rng", "mem:///sub/a.rng")]
    public void Reference_is_resolved_and_found(string reference, string baseUri, string uri)
    {
        ResolvedResource? found = Resolver().Resolve(reference, baseUri, out string? failure);
        Assert.IsNull(failure);
        Assert.AreEqual((uri, uri, "content"), (found?.Uri, found?.Path, Encoding.UTF8.GetString(found!.Content.Span))); // found has a URI
    }

    [TestMethod]
    public void Resource_that_is_not_there_is_refused_or_asked_for_elsewhere()
    {
        Assert.IsNull(Resolver().Resolve("b.rng", "mem:///", out string? failure));
        Assert.AreEqual("there is no such resource in memory", failure);
        MemoryResolver outer = new(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty, Resolver());
        Assert.AreEqual("mem:///sub/a.rng", outer.Resolve("sub/a.rng", "mem:///", out _)?.Uri);
    }

    [TestMethod]
    public void File_in_memory_has_a_path() => Assert.AreEqual(
        "/a b.rng",
        new MemoryResolver(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add("file:///a%20b.rng", default)).Resolve("a b.rng", "file:///x", out _)?.Path);

    private static MemoryResolver Resolver() =>
        new(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add("mem:///sub/a.rng", "content"u8.ToArray()));
}
