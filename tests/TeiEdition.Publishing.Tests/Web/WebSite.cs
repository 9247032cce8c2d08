// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Security;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TeiEdition.Publishing.Tests.Web;

/// <summary>A site made by the web stylesheets from the test documents; made once, then only read.</summary>
internal sealed class WebSite
{
    private static readonly Lazy<Task<WebSite>> Made = new(MakeAsync);

    private WebSite(string folder)
    {
        Folder = folder;
    }

    /// <summary>The site's folder, below the folder for temporary files.</summary>
    public string Folder { get; }

    /// <summary>The site of all test documents.</summary>
    public static Task<WebSite> GetAsync() => Made.Value;

    /// <summary>Removes the site, if it was made.</summary>
    public static async Task RemoveAsync()
    {
        if (Made.IsValueCreated)
        {
            Directory.Delete((await Made.Value.ConfigureAwait(false)).Folder, recursive: true);
        }
    }

    /// <summary>The file of a document's page.</summary>
    public string Page(string slug) => Path.Combine(Folder, Repository.Group(slug), slug, "index.html");

    /// <summary>The file of the page that lists the fictional documents.</summary>
    public string IndexPage => Path.Combine(Folder, Repository.FixtureGroup, "index.html");

    /// <summary>A page, parsed as a browser does, any parse error thrown.</summary>
    public static async Task<IHtmlDocument> ParseAsync(string page, CancellationToken cancellation)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        string html = await File.ReadAllTextAsync(page, cancellation).ConfigureAwait(false);
        return await parser.ParseDocumentAsync(html, cancellation).ConfigureAwait(false);
    }

    private static async Task<WebSite> MakeAsync()
    {
        string folder = Directory.CreateTempSubdirectory("teiedition-web-").FullName;
        foreach (IGrouping<string, string> group in Repository.Slugs.GroupBy(Repository.Group))
        {
            await MakeGroupAsync(Path.Combine(folder, group.Key), Repository.Authority(group.First()), [.. group])
                .ConfigureAwait(false);
        }

        return new WebSite(folder);
    }

    private static async Task MakeGroupAsync(string folder, string authority, ImmutableArray<string> slugs)
    {
        Copy(Path.Combine(Repository.Root, "xslt", "web", "assets"), Path.Combine(folder, "assets"));
        if (Directory.Exists(authority))
        {
            Copy(authority, Path.Combine(folder, "authority"));
        }

        var list = new StringBuilder("<site xmlns=\"urn:teiedition:site\" title=\"Talks for tests\" version=\"9.8.7\">");
        foreach (string slug in slugs)
        {
            await MakePageAsync(folder, slug).ConfigureAwait(false);
            string name = SecurityElement.Escape(slug)!;
            list.Append($"<document slug=\"{name}\" href=\"{name}/minutes.xml\" pdf=\"{name}/minutes.pdf\"/>");
        }

        string site = Path.Combine(folder, "site.xml");
        await File.WriteAllTextAsync(site, list.Append("</site>").ToString()).ConfigureAwait(false);
        await WebStylesheet.RunAsync(site, Path.Combine(folder, "index.html"), WebStylesheet.NoParameters)
            .ConfigureAwait(false);
    }

    private static async Task MakePageAsync(string folder, string slug)
    {
        string place = Directory.CreateDirectory(Path.Combine(folder, slug)).FullName;
        string source = Path.Combine(place, "minutes.xml");
        File.Copy(Repository.Document(slug), source);
        await File.WriteAllTextAsync(Path.Combine(place, "minutes.pdf"), "%PDF-1.7 (stands for a PDF)").ConfigureAwait(false);
        var parameters = WebStylesheet.NoParameters
            .Add("slug", slug).Add("pdf-href", "minutes.pdf").Add("version", "9.8.7");
        await WebStylesheet.RunAsync(source, Path.Combine(place, "index.html"), parameters).ConfigureAwait(false);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }
}
