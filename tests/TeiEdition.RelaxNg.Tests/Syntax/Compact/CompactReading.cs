// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Syntax.Compact;
using TeiEdition.RelaxNg.Syntax.Xml;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Syntax.Compact;

/// <summary>Reads schemas that tests hold as strings. Stateless.</summary>
internal static class CompactReading
{
    /// <summary>The URI of every schema in memory.</summary>
    public const string Uri = "memory:/schema";

    /// <summary>Reads a correct schema in the compact syntax.</summary>
    public static SchemaDocument Read(string schema, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        SchemaDocument? document = CompactSyntaxReader.Read(
            Encoding.UTF8.GetBytes(schema), "schema.rnc", Uri, new RelaxNgOptions(), bag, cancellationToken);
        Assert.AreEqual("", string.Join('\n', bag.ToImmutableArray()));
        Assert.IsNotNull(document);
        return document;
    }

    /// <summary>Reads a correct schema in the XML syntax.</summary>
    public static SchemaDocument ReadXml(string schema, CancellationToken cancellationToken) =>
        ReadXml(Encoding.UTF8.GetBytes(schema), cancellationToken);

    /// <summary>Reads a correct schema in the XML syntax.</summary>
    public static SchemaDocument ReadXml(byte[] schema, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        SchemaDocument? document = XmlSyntaxReader.Read(schema, "schema.rng", Uri, new RelaxNgOptions(), bag, cancellationToken);
        Assert.AreEqual("", string.Join('\n', bag.ToImmutableArray()));
        Assert.IsNotNull(document);
        return document;
    }

    /// <summary>The errors of a schema in the compact syntax, each as code, line and column, in their order.</summary>
    public static string Errors(string schema, CancellationToken cancellationToken) =>
        Errors(Encoding.UTF8.GetBytes(schema), new RelaxNgOptions(), cancellationToken);

    /// <summary>The errors of a schema in the compact syntax, each as code, line and column, in their order.</summary>
    public static string Errors(byte[] schema, RelaxNgOptions options, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        SchemaDocument? document = CompactSyntaxReader.Read(schema, "schema.rnc", Uri, options, bag, cancellationToken);
        Assert.AreEqual(bag.HasErrors, document is null, "a tree exactly where there is no error");
        return string.Join(' ', bag.ToImmutableArray().Select(d => $"{d.Code} {d.Location?.Line}:{d.Location?.Column}"));
    }
}
