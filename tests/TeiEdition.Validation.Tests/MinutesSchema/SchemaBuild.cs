// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd;
using TeiEdition.Odd.Emission.Documentation;
using TeiEdition.RelaxNg.Writing;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>What the compiler makes of the customisation now, with our words and none of the TEI's. Made once; safe on any thread.</summary>
internal static class SchemaBuild
{
    private const string Source = "memory:///tei.xml";

    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly Lazy<OddResult> Compiled = new(Compile);

    /// <summary>The compiler's result; the test is inconclusive without the TEI source.</summary>
    public static OddResult Result => Compiled.Value;

    /// <summary>The grammar as it is committed.</summary>
    public static string RelaxNg() => Text(XDocument.Parse(XmlSyntaxWriter.Write(Result.RelaxNg), LoadOptions.PreserveWhitespace));

    /// <summary>The rules as they are committed.</summary>
    public static string Schematron()
    {
        XDocument rules = new(Result.Schematron);
        rules.DescendantNodes().OfType<XText>()
            .Where(t => string.IsNullOrWhiteSpace(t.Value) && t.Parent?.Name.LocalName is "schema" or "pattern" or "rule")
            .Remove();
        Indent(rules.Root!, "\n"); // a schema has a root
        return Text(rules);
    }

    /// <summary>The page for editors.</summary>
    public static string Documentation()
    {
        using StringWriter writer = new();
        DocumentationWriter.Write(Result, new DocumentationOptions(), writer);
        return writer.ToString();
    }

    // Not within messages, whose white space would change.
    private static void Indent(XElement parent, string margin)
    {
        if (parent.Name.LocalName is not ("schema" or "pattern" or "rule"))
        {
            return;
        }

        foreach (XElement child in parent.Elements().ToList())
        {
            child.AddBeforeSelf(new XText(margin + "  "));
            Indent(child, margin + "  ");
        }

        parent.Add(new XText(margin));
    }

    private static string Text(XDocument document) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- SPDX-License-Identifier: MIT. Made from minutes.odd: change that file, and make this one anew. -->\n"
        + document.Root!.ToString(SaveOptions.DisableFormatting).ReplaceLineEndings("\n") + "\n"; // a document has a root

    private static OddResult Compile()
    {
        DiagnosticBag bag = new();
        MemoryResolver resolver = new(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add(Source, WithoutWords()), new FileResolver());
        OddOptions options = new() { Source = Source, IncludesDescriptions = true };
        OddResult? result = OddCompiler.Compile(SchemaFiles.Odd, options, resolver, bag, CancellationToken.None);
        Assert.AreEqual("", Tests.Findings.Write(bag));
        return result ?? throw new AssertFailedException("nothing was made");
    }

    // The TEI source with its declarations alone: its descriptions, remarks and examples are not ours to hand on.
    private static byte[] WithoutWords()
    {
        XDocument source = XDocument.Load(RepositoryFolder.Shared("tei/p5subset.xml"));
        source.Descendants().Where(e => e.Name.Namespace == Tei && e.Name.LocalName is "desc" or "gloss" or "remarks" or "exemplum" or "valDesc").Remove();
        using MemoryStream bytes = new();
        source.Save(bytes, SaveOptions.DisableFormatting);
        return bytes.ToArray();
    }
}
