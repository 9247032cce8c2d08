// SPDX-License-Identifier: MIT
namespace TeiEdition.Publishing.Rendering;

/// <summary>Where things stand in a site, relative to its folder. Stateless.</summary>
internal static class SitePaths
{
    /// <summary>The index page.</summary>
    public const string Index = "index.html";

    /// <summary>The list of documents, from which the index is made; not published.</summary>
    public const string List = "site.xml";

    /// <summary>An authority file.</summary>
    /// <param name="name">Its name.</param>
    public static string Authority(string name) => $"authority/{name}";

    /// <summary>An asset.</summary>
    /// <param name="path">Its path below the assets' folder.</param>
    public static string Asset(string path) => $"assets/{path}";

    /// <summary>A document's TEI.</summary>
    /// <param name="slug">Its name.</param>
    public static string Tei(string slug) => $"{slug}/minutes.xml";

    /// <summary>A document's PDF.</summary>
    /// <param name="slug">Its name.</param>
    public static string Pdf(string slug) => $"{slug}/minutes.pdf";

    /// <summary>A document's page.</summary>
    /// <param name="slug">Its name.</param>
    public static string Page(string slug) => $"{slug}/index.html";
}
