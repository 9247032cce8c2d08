// SPDX-License-Identifier: MIT
using System.Security.Cryptography;
using System.Text;

namespace TeiEdition.Minutes.Evidence.Report;

/// <summary>
/// The review page: one HTML file without anything beside it. It may run its own script and nothing else, and asks for nothing.
/// Stateless; safe on any thread.
/// </summary>
public static class ReviewPage
{
    private const string Opening =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"generator\" content=\"TeiEdition, review page\">\n";

    /// <summary>Whether a file is a review page.</summary>
    /// <param name="file">All bytes of the file.</param>
    public static bool IsOwn(byte[] file) => file.AsSpan().StartsWith(System.Text.Encoding.UTF8.GetBytes(Opening));

    /// <summary>Writes the page.</summary>
    /// <param name="sections">The sources, in their order.</param>
    /// <returns>The file, in UTF-8.</returns>
    public static byte[] Render(IReadOnlyList<ReviewSection> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        string style = Resource("report/review.css");
        string script = Resource("report/review.js");
        string title = sections.Count == 1 ? "Review of " + sections[0].Path : $"Review of {sections.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} sources";
        Html html = new();
        html.Markup(Opening)
            .Markup($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'\">\n")
            .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Element("title", title).Markup("\n<style>").Markup(style).Markup("</style>\n</head>\n<body>\n")
            .Markup("<a class=\"skip\" href=\"#main\">To the judgements</a>\n<header>\n").Element("h1", title)
            .Markup("\n<p>What the encoder was not sure of, beside what it made of it. Choose what is right; the choices become lines for ")
            .Markup("<code>edition.toml</code>, and the next run of <code>teiedition encode</code> follows them.</p>\n")
            .Markup("<noscript><p>Without JavaScript the page can be read, and the lines below each judgement copied; change the last one.</p></noscript>\n");
        Contents(html, sections);
        html.Markup("</header>\n<main id=\"main\">\n");
        foreach (ReviewSection section in sections)
        {
            html.Markup(section.Html);
        }

        html.Markup("</main>\n<script>").Markup(script).Markup("</script>\n</body>\n</html>\n");
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(html.ToString());
    }

    private static void Contents(Html html, IReadOnlyList<ReviewSection> sections)
    {
        if (sections.Count < 2)
        {
            return;
        }

        html.Markup("<nav aria-label=\"Sources\"><ul>\n");
        foreach (ReviewSection section in sections)
        {
            html.Markup("<li><a href=\"#source-").Number(section.Number).Markup("\">").Text(section.Path).Markup("</a> <span>");
            _ = section.IsEncoded ? html.Number(section.ToReview).Markup(" to look at") : html.Markup("not encoded");
            html.Markup("</span></li>\n");
        }

        html.Markup("</ul></nav>\n");
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using Stream stream = typeof(ReviewPage).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
