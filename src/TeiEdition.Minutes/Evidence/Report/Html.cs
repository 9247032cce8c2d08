// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;

namespace TeiEdition.Minutes.Evidence.Report;

/// <summary>
/// Writes a page of HTML: markup as it is given, texts escaped, so that nothing in a source becomes markup. For one thread.
/// </summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes markup, which comes from the program and never from a source.</summary>
    public Html Markup(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Writes a text; it may stand in an element or in an attribute in double quotes.</summary>
    public Html Text(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    _text.Append("&amp;");
                    break;
                case '<':
                    _text.Append("&lt;");
                    break;
                case '>':
                    _text.Append("&gt;");
                    break;
                case '"':
                    _text.Append("&quot;");
                    break;
                case '\'':
                    _text.Append("&#39;");
                    break;
                case '\r':
                    _text.Append("&#13;");
                    break;
                case (< 0x20 and not '\t' and not '\n') or (>= 0x7F and < 0xA0):
                    // HTML has no such characters.
                    _text.Append('\uFFFD');
                    break;
                default:
                    _text.Append(rune);
                    break;
            }
        }

        return this;
    }

    /// <summary>Writes a number.</summary>
    public Html Number(int number)
    {
        _text.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Writes an element that holds a text only.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text.</param>
    /// <param name="attributes">Its attributes, as markup, with a space before each.</param>
    public Html Element(string name, string text, string attributes = "") =>
        Markup($"<{name}{attributes}>").Text(text).Markup($"</{name}>");

    /// <summary>Begins a table with a caption and column headings.</summary>
    public Html BeginTable(string caption, params ReadOnlySpan<string> columns)
    {
        Markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Text(caption).Markup("\"><table><thead><tr>");
        foreach (string column in columns)
        {
            Element("th", column, " scope=\"col\"");
        }

        return Markup("</tr></thead><tbody>\n");
    }

    /// <summary>Writes a row of texts, the first as its heading.</summary>
    public Html Row(params ReadOnlySpan<string> cells)
    {
        Markup("<tr>").Element("th", cells[0], " scope=\"row\"");
        foreach (string cell in cells[1..])
        {
            Element("td", cell);
        }

        return Markup("</tr>\n");
    }

    /// <summary>Ends a table.</summary>
    public Html EndTable() => Markup("</tbody></table></div>\n");

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();
}
