// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Text;

namespace TeiEdition.Minutes.Reading;

/// <summary>Tells HTML, TEI and other XML from plain text. Stateless; safe on any thread.</summary>
internal static class MarkupSniffer
{
    private const int Window = 16384;

    private const string Doctype = "!doctype html";

    // What a fragment of HTML begins with; tags that a typist puts into plain text, as <i>, are not among them.
    private static readonly FrozenSet<string> BlockTags = FrozenSet.ToFrozenSet(
        [
            "html", "head", "body", "title", "meta", "link", "style", "script", "base", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table",
            "tbody", "thead", "tr", "td", "th", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "article", "section", "main", "header", "footer",
            "nav", "aside", "pre", "hr", "br", "center", "form", "iframe", "noscript", "figure", "address",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> HtmlExtensions =
        FrozenSet.ToFrozenSet([".html", ".htm", ".xhtml", ".xht", ".shtml"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells the format of what is no known binary format.</summary>
    /// <param name="bytes">The source.</param>
    /// <param name="path">Its name.</param>
    public static SourceFormat Sniff(ReadOnlySpan<byte> bytes, string path)
    {
        string head = Head(bytes);
        if (IsMail(head))
        {
            return SourceFormat.WebArchive;
        }

        (string root, bool declared) = Root(head);
        string local = root[(root.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (root.Length > 0)
        {
            SourceFormat? xml = (local, declared) switch
            {
                ("TEI" or "TEI.2" or "teiCorpus", _) => SourceFormat.Tei,
                _ when local == Doctype || local.Equals("html", StringComparison.OrdinalIgnoreCase) => SourceFormat.Html,
                _ when BlockTags.Contains(local) && (!declared || head.Contains("1999/xhtml", StringComparison.Ordinal)) => SourceFormat.Html,
                ("document", _) when root.StartsWith("office:", StringComparison.Ordinal) => SourceFormat.OpenDocument,
                (_, true) => SourceFormat.Xml,
                _ => null,
            };
            if (xml is { } known)
            {
                return known;
            }
        }

        int tags = CountBlockTags(head);
        string extension = Path.GetExtension(path);
        bool html = HtmlExtensions.Contains(extension)
            ? tags > 0 || HasTag(head)
            : tags >= 3 && !extension.Equals(".txt", StringComparison.OrdinalIgnoreCase);
        return html ? SourceFormat.Html : SourceFormat.PlainText;
    }

    // Only ASCII matters here, so the zeros of UTF-16 and the byte order marks are left out.
    private static string Head(ReadOnlySpan<byte> bytes)
    {
        StringBuilder head = new(Window);
        foreach (byte b in bytes[..Math.Min(bytes.Length, Window)])
        {
            if (b != 0 && (b < 0x80 || head.Length > 0))
            {
                head.Append((char)b);
            }
        }

        return head.ToString();
    }

    private static bool IsMail(string head)
    {
        string start = head[..Math.Min(head.Length, 2048)];
        return start.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            && start.Contains("Content-Type:", StringComparison.OrdinalIgnoreCase)
            && (start.Contains("multipart/", StringComparison.OrdinalIgnoreCase) || start.StartsWith("From:", StringComparison.OrdinalIgnoreCase));
    }

    // The name of the first element, behind comments, XML declaration, processing instructions and document type; empty where
    // the source begins with something else. Declared: there was an XML declaration, or the element binds a namespace.
    private static (string Name, bool Declared) Root(string head)
    {
        bool declared = false;
        int i = 0;
        while (true)
        {
            while (i < head.Length && char.IsWhiteSpace(head[i]))
            {
                i++;
            }

            ReadOnlySpan<char> rest = head.AsSpan(i);
            string? end = rest.StartsWith("<!--") ? "-->" : rest.StartsWith("<?") ? "?>" : rest.StartsWith("<!") ? ">" : null;
            if (end is null)
            {
                break;
            }

            if (rest.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
            {
                return (Doctype, declared);
            }

            declared |= rest.StartsWith("<?xml");
            int close = head.IndexOf(end, i, StringComparison.Ordinal);
            if (close < 0)
            {
                return (string.Empty, declared);
            }

            i = close + end.Length;
        }

        string name = TagName(head, i);
        int tagEnd = name.Length == 0 ? -1 : head.IndexOf('>', i);
        declared |= tagEnd > 0 && head.AsSpan(i, tagEnd - i).Contains("xmlns", StringComparison.Ordinal);
        return (name, declared);
    }

    private static string TagName(string head, int start)
    {
        if (start >= head.Length || head[start] != '<')
        {
            return string.Empty;
        }

        int end = start + 1;
        while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is ':' or '-' or '.' or '_'))
        {
            end++;
        }

        bool ends = end == head.Length || char.IsWhiteSpace(head[end]) || head[end] is '>' or '/';
        return end > start + 1 && ends && char.IsAsciiLetter(head[start + 1]) ? head[(start + 1)..end] : string.Empty;
    }

    private static int CountBlockTags(string head)
    {
        int count = 0;
        for (int i = head.IndexOf('<', StringComparison.Ordinal); i >= 0; i = head.IndexOf('<', i + 1))
        {
            count += BlockTags.Contains(TagName(head, i)) ? 1 : 0;
        }

        return count;
    }

    private static bool HasTag(string head)
    {
        for (int i = head.IndexOf('<', StringComparison.Ordinal); i >= 0; i = head.IndexOf('<', i + 1))
        {
            if (TagName(head, i).Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
