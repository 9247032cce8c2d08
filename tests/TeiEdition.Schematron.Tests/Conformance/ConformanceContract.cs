// SPDX-License-Identifier: MIT
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Tree;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Schematron.Tests.Conformance;

/// <summary>
/// What every engine has to say of the cases of <c>Cases</c>, which stand in a file for each clause of ISO/IEC 19757-3:2020: a
/// schema, a document, and the SVRL, without what only repeats the schema (<c>@test</c>, <c>@context</c>, the prefixes).
/// </summary>
public abstract class ConformanceContract
{
    private static readonly XNamespace Sch = SchematronNames.SchematronNamespace;
    private static readonly XNamespace Svrl = SchematronNames.SvrlNamespace;

    public required TestContext TestContext { get; init; }

    /// <summary>The name of the engine, as cases that only one can run give it.</summary>
    protected abstract string Engine { get; }

    [TestMethod]
    public void Cases_of_the_standard_give_their_SVRL()
    {
        List<string> failures = [];
        int count = 0;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "tests/TeiEdition.Schematron.Tests/Conformance/Cases"), "*.xml").Order(StringComparer.Ordinal))
        {
            foreach (XElement one in XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("case").Where(IsForThis))
            {
                count++;
                string actual = Run(one);
                string expected = Normal(one.Element(Svrl + "schematron-output") ?? throw new InvalidDataException("no SVRL in " + file));
                if (actual != expected)
                {
                    failures.Add($"{Path.GetFileName(file)}, {one.Attribute("name")?.Value}:\nexpected {expected}\nactual   {actual}");
                }
            }
        }

        TestContext.WriteLine($"{Engine}: {count} cases, {failures.Count} failures");
        Assert.IsEmpty(failures, string.Join('\n', failures));
        Assert.IsGreaterThan(20, count);
    }

    /// <summary>Runs all patterns of the active phase.</summary>
    private protected abstract SvrlOutput? Validate(SchematronSchema schema, DocumentTree document, SchematronRunOptions options, DiagnosticBag sink);

    private bool IsForThis(XElement one) => one.Attribute("engine")?.Value is not { } engine || engine == Engine;

    private string Run(XElement one)
    {
        XElement written = one.Element(Sch + "schema") ?? throw new InvalidDataException("no schema");
        XDocument document = new(one.Element("document")?.Elements().Single());
        DiagnosticBag bag = new();
        SchematronSchema? schema = SchematronCompiler.Compile(
            new XDocument(written), "case.sch", string.Empty, new SchematronOptions(), new FileResolver(), bag, TestContext.CancellationToken);
        Assert.IsNotNull(schema);
        Assert.IsEmpty(bag.ToImmutableArray().Where(d => d.Severity == Severity.Error), $"{one.Attribute("name")?.Value}: {string.Join('\n', bag.ToImmutableArray())}");
        using XmlReader reader = XmlReader.Create(new StringReader(document.ToString(SaveOptions.DisableFormatting)));
        DocumentTree tree = DocumentTreeReader.Read(reader, "case.xml", string.Empty, TestContext.CancellationToken);
        SchematronRunOptions options = new() { CurrentDate = Case.Now, Phase = one.Attribute("phase")?.Value, RecordsFiredRules = true };
        SvrlOutput? output = Validate(schema, tree, options, bag);
        return output is null ? "nothing: " + string.Join('\n', bag.ToImmutableArray()) : Normal(ToXml(output));
    }

    private static XElement ToXml(SvrlOutput output)
    {
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream))
        {
            SvrlWriter.Write(output, writer);
        }

        stream.Position = 0;
        return XElement.Load(stream);
    }

    // Attributes sorted, no prefixes, no white space between elements; what an error is called is the processor's own.
    private static string Normal(XElement element)
    {
        if (element.Name == Svrl + "ns-prefix-in-attribute-values" || (element.Name == Svrl + "text" && element.Parent?.Name == Svrl + "error"))
        {
            return string.Empty;
        }

        IEnumerable<string> attributes = element.Attributes()
            .Where(a => !a.IsNamespaceDeclaration && a.Name.LocalName is not ("test" or "context" or "expression" or "code"))
            .Select(a => $" {a.Name.LocalName}='{a.Value}'").Order(StringComparer.Ordinal);
        string content = element.Elements().Any() ? string.Concat(element.Elements().Select(Normal)) : element.Value;
        return $"<{element.Name.LocalName}{string.Concat(attributes)}>{content}</>\n";
    }
}
