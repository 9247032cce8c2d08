// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation;
using TeiEdition.Odd.Tests.Parity;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd.Tests.Documentation;

/// <summary>
/// The pages of real customisations: well-formed, ids unique, links resolving, everything described. With <c>PAGES=FOLDER</c>
/// they are kept there, to be looked at.
/// </summary>
[TestClass]
public sealed class CustomisationPagesTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    public static IEnumerable<TestDataRow<ParityCase>> Customisations => ParityCase.All.Where(c => c.Value.Name is "ex.tei_bare" or "ex.tei_jtei" or "ex.tei_lite" or "xslt.test-pure" or "xslt2.testAttValQuant");

    [TestMethod]
    [DynamicData(nameof(Customisations))]
    public void Page_of_a_customisation_is_whole(ParityCase customisation)
    {
        ArgumentNullException.ThrowIfNull(customisation);
        OddResult result = Compile(customisation.OddPath);
        string text = Write(result);
        if (Environment.GetEnvironmentVariable("PAGES") is { } folder)
        {
            File.WriteAllText(Path.Combine(folder, customisation.Name + ".html"), text);
        }

        PageChecks.HoldWellFormed(text);
        XElement html = PageChecks.Parse(text);
        PageChecks.HoldIds(html);
        PageChecks.HoldSafe(html);
        HashSet<string> ids = [.. html.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.AreEqual("", string.Join(' ', result.Model.Schema.Elements.Select(e => "element-" + e.Ident).Except(ids, StringComparer.Ordinal)));
        IEnumerable<string> classes = result.Model.Schema.Elements.SelectMany(e => e.Classes?.Members ?? []).Select(m => "class-" + m.Key).Distinct(StringComparer.Ordinal);
        Assert.AreEqual("", string.Join(' ', classes.Except(ids, StringComparer.Ordinal)));
        Assert.AreEqual(text, Write(result), "The same model gives the same page.");
    }

    private static string Write(OddResult result)
    {
        using MemoryStream stream = new();
        DocumentationWriter.Write(result, new DocumentationOptions(), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private OddResult Compile(string path)
    {
        DiagnosticBag found = new();
        OddOptions options = new() { Source = RepositoryFolder.Shared("tei/p5subset.xml"), IncludesDescriptions = true };
        OddResult? result = OddCompiler.Compile(path, options, new FileResolver(), found, TestContext.CancellationToken);
        Assert.IsNotNull(result, string.Join('\n', found.ToImmutableArray().Take(10)));
        return result;
    }
}
