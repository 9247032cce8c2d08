// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml.Linq;
using TeiEdition.Xslt;

namespace TeiEdition.Publishing.Tests.Print;

/// <summary>The XSL-FO itself: what no PDF shows, and what a document must not do.</summary>
[TestClass]
public sealed class PrintStylesheetTests
{
    private static readonly XNamespace Fo = "http://www.w3.org/1999/XSL/Format";
    private static PrintFolder? s_folder;
    private static XsltWorker? s_worker;

    /// <summary>The test's context, for its cancellation token.</summary>
    public required TestContext TestContext { get; init; }

    /// <summary>One folder and one worker for the class.</summary>
    [ClassInitialize]
    public static void Start(TestContext context)
    {
        s_folder = new PrintFolder();
        s_worker = PrintRoom.CreateWorker(s_folder.Path);
    }

    /// <summary>Ends the worker and deletes the folder.</summary>
    [ClassCleanup]
    public static async Task StopAsync()
    {
        await s_worker!.DisposeAsync();
        s_folder!.Dispose();
    }

    [TestMethod]
    public async Task PageMasters_AnyDocument_HaveOneWidthOfTextInWholePoints()
    {
        var (result, fo) = await TransformAsync(text => text);

        Assert.IsTrue(result.Success);
        var widths = fo!.Descendants(Fo + "region-body")
            .Select(body => Points(body.Parent!, "page-width") - Points(body, "margin-left") - Points(body, "margin-right")).ToList();
        Assert.IsGreaterThan(4, widths.Count);
        Assert.HasCount(1, widths.Distinct());
        Assert.IsEmpty(fo.Descendants(Fo + "float"));
    }

    [TestMethod]
    public async Task Ids_AnyDocument_AreUniqueAndLinksResolve()
    {
        var (_, fo) = await TransformAsync(text => text);

        var ids = fo!.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.HasCount(ids.Count, ids.Distinct());
        foreach (var link in fo.Descendants().Attributes("internal-destination"))
        {
            Assert.Contains(link.Value, ids);
        }
    }

    [TestMethod]
    public void Parameters_OfThePackage_AreInTheReadme()
    {
        XNamespace xsl = "http://www.w3.org/1999/XSL/Transform";
        var folder = Path.Combine(PrintRoom.Root, "xslt", "print");
        var readme = File.ReadAllText(Path.Combine(folder, "README.md"));
        var names = XDocument.Load(Path.Combine(folder, "params.xsl")).Root!.Elements(xsl + "param").Select(param => param.Attribute("name")!.Value).ToList();

        Assert.IsNotEmpty(names);
        Assert.AreEqual(string.Empty, string.Join(' ', names.Where(name => !readme.Contains($"`{name}`", StringComparison.Ordinal))));
    }

    [TestMethod]
    [DataRow("<body><p>A single line.</p></body>", DisplayName = "one paragraph")]
    [DataRow("<body><div><head>Journal</head><p>First day.</p><list><label>1.</label><item>Oars</item></list></div></body>", DisplayName = "journal")]
    [DataRow("<body><div><sp><speaker>A:</speaker><stage>(Silence)</stage></sp></div></body>", DisplayName = "turn without words")]
    [DataRow("<body><div><sp><p>No label.</p></sp></div></body>", DisplayName = "turn without label")]
    public async Task Document_WithLittleInIt_BecomesAPdf(string body)
    {
        var source = s_folder!.Write(
            $"""
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Untold</title></titleStmt>
            <publicationStmt><p>Fiction.</p></publicationStmt><sourceDesc><p>Invented.</p></sourceDesc></fileDesc></teiHeader><text>{body}</text></TEI>
            """);
        var result = await PrintRoom.FormatAsync(s_worker!, source, TestContext.CancellationToken, ("unhandled", "fail"));

        Assert.AreEqual(string.Empty, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity != TeiEdition.Xml.Diagnostics.Severity.Info)));
        Assert.AreEqual(3, result.PageCount);
    }

    [TestMethod]
    public async Task Participants_TooManyForTheTitlePage_AreInTheImprint()
    {
        var persons = string.Concat(Enumerable.Range(1, 20).Select(number => $"<person><persName>Rower {number}</persName></person>"));
        var source = s_folder!.Write((await File.ReadAllTextAsync(PrintRoom.LampTalk, TestContext.CancellationToken))
            .Replace("<head>For the coast</head>", "<head>For the coast</head>" + persons, StringComparison.Ordinal));
        var document = PrintedDocument.Read(await PrintRoom.FormatAsync(s_worker!, source, TestContext.CancellationToken));

        Assert.DoesNotContain("Rower20", document[1].Text);
        Assert.Contains("Rower20", document[2].Text);
    }

    [TestMethod]
    public async Task Element_WithoutARule_IsMarkedWithAMessage()
    {
        var (result, fo) = await TransformAsync(text => text.Replace("We part", "<unheardOf>We</unheardOf> part", StringComparison.Ordinal));

        Assert.Contains("«unheardOf: We»", fo!.Root!.Value);
        Assert.IsTrue(result.Diagnostics.Any(diagnostic => diagnostic.Message.Contains("no rule for element unheardOf", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Element_WithoutARule_FailsWhereAsked()
    {
        var (result, _) = await TransformAsync(text => text.Replace("We part", "<unheardOf>We</unheardOf> part", StringComparison.Ordinal), ("unhandled", "fail"));

        Assert.IsFalse(result.Success);
        Assert.IsTrue(result.Diagnostics.Any(diagnostic => diagnostic.ToString().Contains("no rule for element unheardOf", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Element_OfEveryFixture_HasARule()
    {
        var (result, _) = await TransformAsync(text => text, ("unhandled", "fail"));

        Assert.IsTrue(result.Success);
    }

    [TestMethod]
    [DataRow("[]")]
    [DataRow("{\"a\":1}")]
    [DataRow("{")]
    public async Task PageMap_NoObjectOfStrings_IsAnError(string map)
    {
        var (result, _) = await TransformAsync(text => text, ("page-map", map));

        Assert.IsFalse(result.Success);
        Assert.IsTrue(result.Diagnostics.Any(diagnostic => diagnostic.ToString().Contains("page-map is not a JSON object of strings", StringComparison.Ordinal)));
    }

    [TestMethod]
    [DataRow("javascript:alert(1)")]
    [DataRow("file:///etc/hostname")]
    [DataRow("data:text/html,x")]
    public async Task Link_OfAnotherScheme_StaysText(string target)
    {
        var (result, fo) = await TransformAsync(text => text.Replace("We part", $"<ref target=\"{target}\">We</ref> part", StringComparison.Ordinal));

        Assert.IsTrue(result.Success);
        Assert.IsFalse(fo!.Descendants().Attributes("external-destination").Any(link => link.Value.Contains(target, StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Graphic_InTheText_IsNotLoaded()
    {
        var (result, fo) = await TransformAsync(text => text.Replace("We part", "<figure><graphic url=\"../../secret.png\"/><figDesc>a boat</figDesc></figure> We part", StringComparison.Ordinal));

        Assert.IsTrue(result.Success);
        Assert.IsEmpty(fo!.Descendants(Fo + "external-graphic"));
        Assert.Contains("[Figure: a boat]", fo.Root!.Value);
    }

    [TestMethod]
    [DataRow("<list><item>one oar</item><item>two oars</item></list>", "one oar")]
    [DataRow("<table><row><cell>oil</cell><cell>wick</cell></row></table>", "oil")]
    [DataRow("<lg><l>Dark is the rock</l></lg>", "Dark is the rock")]
    [DataRow("<choice><abbr>H.M.</abbr><expan>Harbour Master</expan></choice>", "H.M. [Harbour Master]")]
    [DataRow("<unclear>foam</unclear>", "foam [?]")]
    [DataRow("<add>more</add><del>less</del>", "‹more›less")]
    [DataRow("<stamp>SECRET</stamp>", "[SECRET]")]
    [DataRow("<note type=\"handwritten\">seen</note>", "[seen]")]
    [DataRow("<gap reason=\"lost\"/>", "[…]")]
    [DataRow("<corr>right</corr>", "right")]
    [DataRow("<fw>page three</fw>", "is coming.")]
    public async Task Element_InAParagraph_IsPrinted(string element, string expected)
    {
        var (result, fo) = await TransformAsync(text => text.Replace("We part", element + " We part", StringComparison.Ordinal), ("unhandled", "fail"));

        Assert.IsTrue(result.Success, string.Join('\n', result.Diagnostics));
        Assert.Contains(expected, fo!.Root!.Value);
        Assert.DoesNotContain("page three", fo.Root.Value);
    }

    private async Task<(TransformResult Result, XDocument? Fo)> TransformAsync(Func<string, string> change, params (string Name, string Value)[] parameters)
    {
        var source = s_folder!.Write(change(await File.ReadAllTextAsync(PrintRoom.LampTalk, TestContext.CancellationToken)));
        var result = await s_worker!.TransformAsync(PrintRoom.Transform(source, parameters), TestContext.CancellationToken);
        return (result, result.Success ? XDocument.Parse(Encoding.UTF8.GetString(result.Output.AsSpan()), LoadOptions.PreserveWhitespace) : null);
    }

    private static int Points(XElement element, string attribute) =>
        int.Parse(element.Attribute(attribute)!.Value.Replace("pt", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
}
