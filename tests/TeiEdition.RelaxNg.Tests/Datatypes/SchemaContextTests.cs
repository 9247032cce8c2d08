// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Datatypes;

[TestClass]
public sealed class SchemaContextTests
{
    [TestMethod]
    [DataRow("", "urn:default")]
    [DataRow("x", "urn:x")]
    [DataRow("xml", "http://www.w3.org/XML/1998/namespace")]
    [DataRow("inherited", null)]
    [DataRow("y", null)]
    public void Prefix_is_resolved_in_the_scope(string prefix, string? expected)
    {
        ImmutableDictionary<string, string?> prefixes = ImmutableDictionary<string, string?>.Empty.Add("x", "urn:x").Add("inherited", null);
        var context = new SchemaContext(new NamespaceContext(prefixes, "urn:default", ""));
        Assert.AreEqual(expected, context.ResolvePrefix(prefix));
    }

    [TestMethod]
    public void Schema_declares_no_entities_and_notations()
    {
        var context = new SchemaContext(NamespaceContext.Empty);
        Assert.IsFalse(context.IsUnparsedEntity("a"));
        Assert.IsFalse(context.IsNotation("a"));
    }
}
