// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Odd.Emission.Documentation.Prose;
using TeiEdition.Odd.Emission.Documentation.Reference;
using TeiEdition.Odd.Model;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation;

/// <summary>Puts the page together: head, title, contents, prose, reference. For one thread, for one page.</summary>
internal sealed class PageBuilder
{
    private readonly PageContext _page;
    private readonly XElement _document;

    /// <summary>Makes ready for a customisation.</summary>
    /// <param name="model">The customisation.</param>
    /// <param name="options">What the page contains.</param>
    public PageBuilder(OddModel model, DocumentationOptions options)
    {
        _page = new PageContext(model, options);
        _document = model.Schema.Element.Ancestors(TeiNames.Tei + "TEI").FirstOrDefault() ?? model.Schema.Document;
    }

    /// <summary>Builds the page.</summary>
    /// <returns>The <c>html</c> element.</returns>
    public XElement Build()
    {
        TitlePage title = TitlePage.Of(_document, _page.Model.Schema, _page.Languages);
        string contentId = _page.Ids.Take("content");
        List<object> prose = Prose();
        ImmutableArray<ReferenceSection> reference = new ReferenceWriter(_page).Write();
        XElement main = H.El("main", H.At("id", contentId), H.At("tabindex", "-1"), prose, Notes(), reference.Select(r => r.Html));
        XElement html = H.El("html", H.At("lang", _page.Languages.Language),
            Head(title.Title),
            H.El("body",
                H.El("a.skip", H.At("href", "#" + contentId), _page.Words["skip"]),
                title.Write(_page.Words),
                H.El("div.columns", Contents(reference), main),
                H.El("footer", H.El("p", _page.Words.Fill("made", _page.Model.Schema.Ident)))));
        CutDeadLinks(html);
        return html;
    }

    // The only style sheet is named by its hash; nothing else may be loaded or run (Content Security Policy Level 3).
    private static XElement Head(string title)
    {
        string css = Resources.Text("documentation/documentation.css");
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)));
        return H.El("head",
            H.El("meta", H.At("charset", "utf-8")),
            H.El("meta", H.At("http-equiv", "Content-Security-Policy"), H.At("content", $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")),
            H.El("meta", H.At("name", "viewport"), H.At("content", "width=device-width, initial-scale=1")),
            H.El("meta", H.At("name", "referrer"), H.At("content", "no-referrer")),
            H.El("title", title),
            H.El("style", css));
    }

    private List<object> Prose()
    {
        if (_document.Name != TeiNames.Tei + "TEI" || _document.Element(TeiNames.Tei + "text") is not { } text)
        {
            return [];
        }

        List<object> written = [];
        foreach (XElement part in text.Elements().Where(e => e.Name.LocalName is "front" or "body" or "back"))
        {
            written.AddRange(_page.Prose.Divisions(part, "", isNumbered: part.Name.LocalName == "body"));
        }

        return written;
    }

    private XElement? Notes()
    {
        if (_page.Prose.Notes.Count == 0)
        {
            return null;
        }

        string id = _page.Ids.Take("footnotes");
        _page.Prose.Headings.Add(new Heading(2, id, "", _page.Words["footnotes"]));
        return H.El("section.footnotes", H.At("id", id), H.El("h2", _page.Words["footnotes"]), H.El("ol", _page.Prose.Notes.ToArray()));
    }

    private XElement Contents(ImmutableArray<ReferenceSection> reference) => H.El("nav.contents", H.At("aria-label", _page.Words["contents"]),
        _page.Prose.Headings.Count == 0 ? null : H.El("ul.prose", _page.Prose.Headings.Where(h => h.Level <= 3).Select(h =>
            H.El(h.Level == 2 ? "li" : "li.sub", H.El("a", H.At("href", "#" + h.Id), h.Number.Length == 0 ? null : H.El("span.number", h.Number + " "), h.Title)))),
        reference.Select(r => H.El("details", r.Title == _page.Words["elements"] ? H.At("open", "open") : null,
            H.El("summary", H.El("a", H.At("href", "#" + r.Id), r.Title)),
            H.El("ul.names", r.Entries.Select(e => H.El("li", H.El("a", H.At("href", "#" + e.Id), e.Name)))))));

    // What the prose points at may not be on the page: a part of the header, an example. And no link may stand in a link.
    private static void CutDeadLinks(XElement html)
    {
        HashSet<string> ids = [.. html.Descendants().Attributes("id").Select(a => a.Value)];
        foreach (XElement link in html.Descendants("a").ToList())
        {
            if (link.Attribute("href") is { } href && ((href.Value.StartsWith('#') && !ids.Contains(href.Value[1..])) || link.Ancestors("a").Any()))
            {
                href.Remove();
                link.Attribute("rel")?.Remove();
                link.Name = "span";
            }
        }
    }
}
