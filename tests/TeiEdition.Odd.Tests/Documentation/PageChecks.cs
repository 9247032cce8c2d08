// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Odd.Tests.Documentation;

/// <summary>What every page of documentation keeps to. Stateless.</summary>
internal static class PageChecks
{
    private const string Doctype = "<!DOCTYPE html>\n";

    private static readonly System.Collections.Immutable.ImmutableArray<string> Allowed =
    [
        "a", "abbr", "aside", "b", "blockquote", "body", "br", "caption", "cite", "code", "dd", "details", "div", "dl", "dt", "em", "figcaption",
        "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "html", "i", "li", "main", "meta", "nav", "ol", "p", "pre", "q",
        "section", "span", "strong", "style", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
    ];

    private static readonly System.Collections.Immutable.ImmutableArray<string> Phrasing =
        ["a", "abbr", "b", "br", "cite", "code", "em", "i", "q", "span", "strong", "sub", "sup"];

    /// <summary>The page as a tree: it is well-formed XML, too.</summary>
    public static XElement Parse(string page)
    {
        Assert.StartsWith(Doctype, page);
        return XElement.Parse(page[Doctype.Length..], LoadOptions.PreserveWhitespace);
    }

    /// <summary>The rules of HTML that a browser would mend in silence: known elements, and only a line within what holds a line.</summary>
    public static void HoldWellFormed(string page)
    {
        XElement html = Parse(page);
        Assert.AreEqual("", string.Join(' ', html.DescendantsAndSelf().Select(e => e.Name.ToString()).Except(Allowed, StringComparer.Ordinal)));
        IEnumerable<string> wrong = html.Descendants().Where(e => e.Name.LocalName is "p" or "pre" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "summary" or "span" or "a" or "q" or "em" or "i" or "b" or "code" or "cite")
            .SelectMany(e => e.Elements()).Where(e => !Phrasing.Contains(e.Name.LocalName, StringComparer.Ordinal))
            .Select(e => $"{e.Parent?.Name} > {e.Name}: {e.Value[..Math.Min(60, e.Value.Length)]}");
        Assert.AreEqual("", string.Join('\n', wrong.Take(5)));
        Assert.AreEqual("", string.Join('\n', html.Descendants("a").Where(a => a.Ancestors("a").Any()).Select(a => a.ToString()).Take(5)), "No link stands in a link.");
        Assert.AreEqual("", string.Join('\n', html.Descendants("dl").Elements().Where(e => e.Name.LocalName is not ("dt" or "dd" or "div")).Select(e => e.ToString()).Take(5)));
        Assert.AreEqual("", string.Join('\n', html.Descendants().Where(e => e.Name.LocalName is "ul" or "ol").Elements().Where(e => e.Name.LocalName != "li").Select(e => e.ToString()).Take(5)));
    }

    /// <summary>Each id once; each link within the page goes to one; one main heading and the landmarks.</summary>
    public static void HoldIds(XElement html)
    {
        List<string> ids = [.. html.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.AreEqual("", string.Join(' ', ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)));
        HashSet<string> known = new(ids, StringComparer.Ordinal);
        Assert.AreEqual("", string.Join(' ', html.Descendants("a").Select(a => a.Attribute("href")?.Value ?? "#").Where(h => h.StartsWith('#') && h.Length > 1 && !known.Contains(h[1..]))));
        Assert.HasCount(1, html.Descendants("h1").ToList());
        Assert.HasCount(1, html.Descendants("main").ToList());
        Assert.HasCount(1, html.Descendants("nav").ToList());
        Assert.IsGreaterThan(1, html.Attribute("lang")?.Value.Length ?? 0);
    }

    /// <summary>No script, no handler, no style but the page's own, no address but of the web, of mail and of the page itself.</summary>
    public static void HoldSafe(XElement html)
    {
        Assert.HasCount(1, html.Descendants("style").ToList());
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", html.Element("head")?.Elements("meta").Select(m => m.Attribute("content")?.Value).FirstOrDefault(c => c?.StartsWith("default", StringComparison.Ordinal) == true) ?? "");
        IEnumerable<string> attributes = html.DescendantsAndSelf().Attributes().Select(a => a.Name.ToString()).Distinct();
        Assert.AreEqual("", string.Join(' ', attributes.Where(a => a is not ("id" or "class" or "lang" or "href" or "rel" or "role" or "tabindex" or "scope" or "rowspan" or "colspan" or "charset" or "http-equiv" or "content" or "name" or "open" or "aria-label"))));
        Assert.AreEqual("", string.Join('\n', html.Descendants().Attributes("href").Select(h => h.Value).Where(h => !h.StartsWith('#') && !h.StartsWith("http://", StringComparison.Ordinal) && !h.StartsWith("https://", StringComparison.Ordinal) && !h.StartsWith("mailto:", StringComparison.Ordinal))));
    }
}
