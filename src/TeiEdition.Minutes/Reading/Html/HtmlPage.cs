// SPDX-License-Identifier: MIT
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>A page as parsed, with what is known of its parts. For one thread.</summary>
internal sealed class HtmlPage
{
    // Browsers, and the parser, nest no element deeper than 512; but the more are open, the longer each next one takes.
    private const int DeepNesting = 500;
    private const int MostDeepElements = 1000;
    private const long MostCopies = 1_000_000;

    private HtmlPage(SourceText file, PageIndex index, TextPlaces places, StyleSheet styles) =>
        (File, Index, Places, Styles) = (file, index, places, styles);

    /// <summary>The page's source.</summary>
    public SourceText File { get; }

    /// <summary>Its elements.</summary>
    public PageIndex Index { get; }

    /// <summary>Where its texts stand.</summary>
    public TextPlaces Places { get; }

    /// <summary>Its own styles.</summary>
    public StyleSheet Styles { get; }

    /// <summary>Parses a page. Nothing is loaded and no script is run.</summary>
    /// <param name="file">The source.</param>
    /// <param name="sink">Gets MIN062.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The page, or null after an error.</returns>
    public static HtmlPage? Parse(SourceText file, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (MarkupGauge.Copies(file.Text, MostCopies) > MostCopies)
        {
            Report(sink, new SourceLocation(file.Path), "its formatting elements are never closed, so that they would be copied over a million times");
            return null;
        }

        NestingGuard guard = new(cancellationToken);
        IHtmlDocument document;
        try
        {
            document = new HtmlParser(new HtmlParserOptions
            {
                IsKeepingSourceReferences = true,
                IsScripting = false,
                OnCreated = guard.Check,
            }).ParseDocument(file.Text);
        }
        catch (NestingException e)
        {
            Report(sink, file.Locate(Math.Clamp(e.Offset, 0, file.Text.Length)), "its elements nest more than 500 deep");
            return null;
        }

        IElement? body = document.Body;
        if (body is null)
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.EmptySource, new SourceLocation(file.Path)));
            return null;
        }

        StyleSheet styles = new();
        foreach (IElement style in document.GetElementsByTagName("style"))
        {
            styles.Add(style.TextContent);
        }

        return new HtmlPage(file, PageIndex.Of(body), TextPlaces.Find(document.DocumentElement, file.Text), styles);
    }

    private static void Report(IDiagnosticSink sink, SourceLocation place, string why) =>
        sink.Report(Diagnostic.Create(FormatDiagnostics.UnreadablePage, place, why));

    // Each element is in the tree by the time that the next one is made.
    private sealed class NestingGuard(CancellationToken cancellationToken)
    {
        private readonly Dictionary<INode, int> _depths = [];
        private IElement? _last;
        private int _deep;

        public void Check(IElement element, AngleSharp.Text.TextPosition position)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_last?.Parent is { } parent)
            {
                int depth = _depths.GetValueOrDefault(parent) + 1;
                _depths[_last] = depth;
                _deep += depth > DeepNesting ? 1 : 0;
                if (_deep > MostDeepElements)
                {
                    throw new NestingException(position.Index);
                }
            }

            _last = element;
        }
    }
}
