// SPDX-License-Identifier: MIT
using System.Globalization;
using System.IO.Hashing;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Evidence.Report;

/// <summary>The part of the review page on one source, as HTML. Immutable.</summary>
public sealed record ReviewSection
{
    private ReviewSection(string path, int number, int toReview, bool isEncoded, string html) =>
        (Path, Number, ToReview, IsEncoded, Html) = (path, number, toReview, isEncoded, html);

    /// <summary>The source's name.</summary>
    public string Path { get; }

    /// <summary>Its number on the page, from 1.</summary>
    public int Number { get; }

    /// <summary>How many judgements are to be looked at.</summary>
    public int ToReview { get; }

    /// <summary>Whether there is an encoding.</summary>
    public bool IsEncoded { get; }

    /// <summary>The HTML, one <c>section</c>.</summary>
    internal string Html { get; }

    /// <summary>Writes it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="number">Its number on the page, from 1.</param>
    public static ReviewSection Render(ReviewedSource source, int number)
    {
        ArgumentNullException.ThrowIfNull(source);
        string prefix = string.Create(CultureInfo.InvariantCulture, $"source-{number}");
        Html html = new();
        html.Markup($"<section class=\"source\" id=\"{prefix}\" aria-labelledby=\"{prefix}-title\" data-key=\"").Text(Key(source)).Markup("\">\n");
        html.Element("h2", source.Path, $" id=\"{prefix}-title\"").Markup("\n");
        int toReview = source.Result is { } result ? Encoded(html, source, result, prefix) : 0;
        DiagnosticBag bag = new();
        if (source.Result is not null)
        {
            ReviewTables.LeftOut(html, SourceAccount.Create(source.Result, bag));
        }
        else
        {
            html.Markup("<p class=\"failed\">It was not encoded; the messages say why.</p>\n");
        }

        ReviewTables.Diagnostics(html, [.. source.Diagnostics, .. bag.ToImmutableArray()]);
        if (source.Result is not null)
        {
            Panel(html, source, prefix);
        }

        html.Markup("</section>\n");
        return new ReviewSection(source.Path, number, toReview, source.Result is not null, html.ToString());
    }

    // The same source keeps what was chosen on an earlier page.
    private static string Key(ReviewedSource source)
    {
        string text = source.Path + "\n" + source.Result?.Document.Text.Text;
        return XxHash3.HashToUInt64(System.Text.Encoding.UTF8.GetBytes(text)).ToString("x16", CultureInfo.InvariantCulture);
    }

    private static int Encoded(Html html, ReviewedSource source, EncodingResult result, string prefix)
    {
        Judgement[] review = [.. result.ToReview];
        ReviewTables.Facts(html, result, review.Length);
        JudgementCards cards = new(html, result, prefix);
        cards.Write(review);
        ReviewTables.Labels(html, source.Diagnostics, prefix);
        ReviewTables.Names(html, result, prefix);
        ReviewTables.Corrections(html, result);
        ReviewTables.Rules(html, result);
        return review.Length;
    }

    // Shown by the script, which alone can fill it.
    private static void Panel(Html html, ReviewedSource source, string prefix)
    {
        html.Markup($"<aside class=\"panel\" hidden aria-labelledby=\"{prefix}-panel\">\n")
            .Markup($"<h3 id=\"{prefix}-panel\">Decisions</h3>\n<p class=\"progress\" role=\"status\"></p>\n<div class=\"buttons\">")
            .Markup("<button type=\"button\" class=\"copy\">Copy the lines</button><button type=\"button\" class=\"save\" data-name=\"")
            .Text(source.SettingsName).Markup("\">Save ").Text(source.SettingsName)
            .Markup("</button><button type=\"button\" class=\"forget\">Forget all</button></div>\n")
            .Markup("<details><summary>The lines for ").Text(source.SettingsName)
            .Markup($"</summary>\n<label for=\"{prefix}-toml\" class=\"unseen\">Lines to add</label>")
            .Markup($"<textarea id=\"{prefix}-toml\" class=\"toml\" readonly rows=\"12\" spellcheck=\"false\"></textarea></details>\n");
        if (source.Settings is not null)
        {
            // A line end directly behind the tag is not read.
            html.Markup("<pre class=\"settings\" hidden>\n").Text(source.Settings).Markup("</pre>\n");
        }

        html.Markup("</aside>\n");
    }
}
