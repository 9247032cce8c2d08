// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd;
using TeiEdition.Odd.Emission.Documentation;
using TeiEdition.RelaxNg.Writing;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>What the compiler makes of the customisation now. Made once; safe on any thread.</summary>
internal static class SchemaBuild
{
    private static readonly XNamespace Annotations = "http://relaxng.org/ns/compatibility/annotations/1.0";
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly Lazy<OddResult> Compiled = new(Compile);

    /// <summary>The compiler's result; the test is inconclusive without the TEI source.</summary>
    public static OddResult Result => Compiled.Value;

    /// <summary>The grammar as it is committed: of the documentation, only what the customisation itself says.</summary>
    public static string RelaxNg()
    {
        HashSet<string> own =
        [
            .. XDocument.Load(SchemaFiles.Odd).Descendants(Tei + "desc").Select(d => Fold(d.Value)),
        ];
        XDocument grammar = XDocument.Parse(XmlSyntaxWriter.Write(Result.RelaxNg), LoadOptions.PreserveWhitespace);
        foreach (XElement documentation in grammar.Descendants(Annotations + "documentation").ToList())
        {
            string text = Fold(documentation.Value);
            if (!own.Any(o => text == o || text.EndsWith(")" + o, StringComparison.Ordinal)))
            {
                if (documentation.PreviousNode is XText space)
                {
                    space.Remove();
                }

                documentation.Remove();
            }
        }

        return Text(grammar);
    }

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

    // Without white space, and without the marks that the compiler puts to the names of elements and attributes.
    private static string Fold(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('<' or '>' or '@'))).Split("Suggestedvaluesinclude:")[0];

    private static string Text(XDocument document) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- SPDX-License-Identifier: MIT. Made from minutes.odd: change that file, and make this one anew. -->\n"
        + document.Root!.ToString(SaveOptions.DisableFormatting).ReplaceLineEndings("\n") + "\n"; // a document has a root

    private static OddResult Compile()
    {
        DiagnosticBag bag = new();
        OddOptions options = new() { Source = RepositoryFolder.Shared("tei/p5subset.xml"), IncludesDescriptions = true };
        OddResult? result = OddCompiler.Compile(SchemaFiles.Odd, options, new FileResolver(), bag, CancellationToken.None);
        Assert.AreEqual("", Tests.Findings.Write(bag));
        return result ?? throw new AssertFailedException("nothing was made");
    }
}
