// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xslt;

namespace TeiEdition.Publishing.Rendering;

/// <summary>The requests to the worker: which stylesheet, which source, which parameters (<c>xslt/README.md</c>). Immutable; safe on any thread.</summary>
/// <param name="request">What is published.</param>
/// <param name="stylesheets">The stylesheets.</param>
/// <param name="stage">Where the sources stand.</param>
internal sealed class RequestFactory(PublishRequest request, StylesheetFolder stylesheets, Stage stage)
{
    /// <summary>A document to its page.</summary>
    /// <param name="slug">The document's name.</param>
    public TransformRequest Page(string slug) => new()
    {
        Stylesheet = stylesheets.WebStylesheet,
        Packages = [stylesheets.CommonPackage],
        Source = stage.PathOf(SitePaths.Tei(slug)),
        Parameters = Parameters(
            ("slug", slug),
            ("pdf-href", request.Targets.Print ? "minutes.pdf" : string.Empty),
            ("tei-href", "minutes.xml"),
            ("assets", "../assets/"),
            ("site-href", "../index.html"),
            ("version", ToolVersion.Current)),
    };

    /// <summary>The list of documents to the index page.</summary>
    public TransformRequest Index() => new()
    {
        Stylesheet = stylesheets.WebStylesheet,
        Packages = [stylesheets.CommonPackage],
        Source = stage.PathOf(SitePaths.List),
        Parameters = Parameters(("assets", "assets/"), ("version", ToolVersion.Current)),
    };

    /// <summary>A document to its PDF.</summary>
    /// <param name="slug">The document's name.</param>
    public FormatRequest Pdf(string slug) => new()
    {
        Transform = new TransformRequest
        {
            Stylesheet = stylesheets.PrintStylesheet,
            Packages = [stylesheets.CommonPackage],
            Source = stage.PathOf(SitePaths.Tei(slug)),
            Parameters = Parameters(("version", ToolVersion.Current)),
        },
        FopConfiguration = stylesheets.FopConfiguration,
        PageMapParameter = "page-map",
    };

    private static ImmutableDictionary<string, XsltValue> Parameters(params ReadOnlySpan<(string Name, string Value)> values)
    {
        ImmutableDictionary<string, XsltValue>.Builder builder =
            ImmutableDictionary.CreateBuilder<string, XsltValue>(StringComparer.Ordinal);
        foreach ((string name, string value) in values)
        {
            builder.Add(name, value);
        }

        return builder.ToImmutable();
    }
}
