// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.RelaxNg;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>A schema of TEI that may begin with any of its elements, so that parts of documents can be validated. Stateless.</summary>
internal static class PartSchema
{
    private const string Uri = "memory:///part.rng";

    private static readonly XNamespace Rng = "http://relaxng.org/ns/structure/1.0";

    /// <summary>Compiles a schema so that it begins with any of its elements; ids are not looked at.</summary>
    /// <param name="path">The schema, in XML.</param>
    public static RelaxNgSchema Compile(string path)
    {
        XDocument grammar = XDocument.Load(path);
        XElement start = grammar.Descendants(Rng + "start").Single();
        start.ReplaceNodes(new XElement(
            Rng + "choice",
            grammar.Descendants(Rng + "define")
                .Where(d => d.Elements(Rng + "element").Any(e => e.Attribute("name") is not null))
                .Select(d => new XElement(Rng + "ref", d.Attribute("name")))));
        using MemoryStream bytes = new();
        grammar.Save(bytes);
        DiagnosticBag bag = new();
        return RelaxNgCompiler.Compile(
                Uri,
                new RelaxNgOptions { CheckIds = false },
                new MemoryResolver(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add(Uri, bytes.ToArray())),
                bag,
                CancellationToken.None)
            ?? throw new AssertFailedException(string.Join('\n', bag.ToImmutableArray()));
    }
}
