// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using TeiEdition.Xslt;

namespace TeiEdition.Publishing.Tests.Web;

[TestClass]
public sealed partial class PackageTests
{
    public required TestContext TestContext { get; set; }

    [TestMethod]
    public async Task Package_of_an_edition_overrides_a_rule_of_the_web_edition()
    {
        TransformResult result = await RunAsync("own.xsl");
        string page = Encoding.UTF8.GetString([.. result.Output]);

        Assert.Contains("<span class=\"own-stage\">(Laughter)</span>", page);
        Assert.DoesNotContain("class=\"stage\"", page);
        Assert.Contains("id=\"t1p1\"", page);
    }

    [TestMethod]
    [DataRow("title", "Minutes of a Talk between the Harbour Master of Sund and the Envoy of Vesterland")]
    [DataRow("date", "1911-05-04")]
    [DataRow("time", "09:15")]
    [DataRow("citation", "HAS 12-004, 3-5")]
    [DataRow("language", "en")]
    [DataRow("number", "2")]
    [DataRow("header-number", "0")]
    [DataRow("id", "t2p1")]
    [DataRow("kinds", "sense identification name punctuation variant correction doubt gap note join stage")]
    [DataRow("who", "Tove Ek, Jonas Lind")]
    [DataRow("index", "person:Anna Berg; org:Harbour Office; event:Herring Fair; person:Karl Stone; person:Per Holm; place:Sund; place:Vesterland")]
    [DataRow("places", "t1p1 t2p2")]
    [DataRow("remote", "0")]
    [DataRow("absolute", "0")]
    [DataRow("missing", "0")]
    [DataRow("day", "4 May 1911")]
    [DataRow("month", "May 1911")]
    [DataRow("year", "44 BC")]
    [DataRow("odd-date", "1911-13-04")]
    [DataRow("one", "1 document")]
    [DataRow("many", "3 documents")]
    [DataRow("no-word", "[no.such.word]")]
    [DataRow("links", "true false false true true false")]
    [DataRow("identifier", "https://viaf.org/viaf/12")]
    [DataRow("bad-identifier", "0")]
    [DataRow("sort", "alost")]
    public async Task Function_of_the_common_package_returns_what_it_says(string call, string expected)
    {
        TransformResult result = await RunAsync("functions.xsl");
        FrozenDictionary<string, string> values = Encoding.UTF8.GetString([.. result.Output]).Split('\n')
            .Select(line => line.Split('=', 2)).ToFrozenDictionary(parts => parts[0], parts => parts[1]);

        Assert.AreEqual(expected, values[call]);
    }

    [TestMethod]
    public void Readme_names_every_public_parameter_mode_and_function()
    {
        string folder = Path.Combine(Repository.Root, "xslt");
        string readme = File.ReadAllText(Path.Combine(folder, "README.md"));
        string web = string.Concat(Directory.GetFiles(Path.Combine(folder, "web"), "*.xsl").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        string common = string.Concat(Directory.GetFiles(Path.Combine(folder, "common"), "*.xsl").Order(StringComparer.Ordinal).Select(File.ReadAllText));

        string[] names =
        [
            .. TopParameter().Matches(File.ReadAllText(Path.Combine(folder, "web", "params.xsl"))).Select(match => match.Groups[1].Value),
            .. PublicMode().Matches(web).Select(match => match.Groups[1].Value),
            .. PublicFunction().Matches(common).Select(match => match.Groups[1].Value),
        ];
        Assert.IsGreaterThan(40, names.Length);
        string[] missing = [.. names.Where(name => !readme.Contains('`' + name, StringComparison.Ordinal))];
        Assert.IsEmpty(missing, string.Join(' ', missing));
    }

    private async Task<TransformResult> RunAsync(string package)
    {
        WebSite site = await WebSite.GetAsync();
        var request = new TransformRequest
        {
            Stylesheet = Path.Combine(Repository.Fixtures, "packages", package),
            Packages = package == "own.xsl"
                ? [Path.Combine(Repository.Root, "xslt", "common", "common.xsl"), WebStylesheet.MainModule]
                : [Path.Combine(Repository.Root, "xslt", "common", "common.xsl")],
            Source = Path.Combine(Path.GetDirectoryName(site.Page("talk"))!, "minutes.xml"),
        };
        TransformResult result = await SharedWorker.Instance.TransformAsync(request, TestContext.CancellationToken);
        Assert.IsTrue(result.Success, string.Join('\n', result.Diagnostics));
        return result;
    }

    [GeneratedRegex("<xsl:param name=\"([^\"]+)\"")]
    private static partial Regex TopParameter();

    [GeneratedRegex("<xsl:mode name=\"([^\"]+)\"[^>]*visibility=\"public\"")]
    private static partial Regex PublicMode();

    [GeneratedRegex("<xsl:function name=\"([^\"]+)\"[^>]*visibility=\"public\"")]
    private static partial Regex PublicFunction();
}
