// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Schematron.Diagnostics;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Schematron.Reading;

/// <summary>
/// What all parts of reading a schema share: its files, the inclusions that are open, places, and where findings go. For one
/// thread and one schema.
/// </summary>
internal sealed class ReadingContext
{
    private readonly SchematronOptions _options;
    private readonly IResourceResolver _resolver;
    private readonly IDiagnosticSink _sink;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<XDocument, SchemaSource> _sources = [];
    private readonly Dictionary<string, XDocument?> _documents = new(StringComparer.Ordinal);
    private readonly HashSet<XElement> _open = [];
    private readonly List<XElement> _strayXslt = [];
    private int _inclusions;

    /// <summary>Starts with the schema's own file.</summary>
    /// <param name="schema">The file.</param>
    /// <param name="source">What it is called.</param>
    /// <param name="options">The limits.</param>
    /// <param name="resolver">Finds files that it includes.</param>
    /// <param name="sink">Takes what is wrong.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public ReadingContext(
        XDocument schema, SchemaSource source, SchematronOptions options, IResourceResolver resolver, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        _options = options;
        _resolver = resolver;
        _sink = sink;
        _cancellationToken = cancellationToken;
        _sources.Add(schema, source);
        if (source.Uri.Length > 0)
        {
            _documents.Add(source.Uri, schema);
        }

        if (schema.Root is { } root)
        {
            _open.Add(root);
        }
    }

    /// <summary>Declarations of XSLT that stand within patterns and count as if they stood at the top of the schema, so far.</summary>
    public IEnumerable<XElement> StrayXslt => _strayXslt;

    /// <summary>
    /// The elements within one, those that are included in the place of their inclusions. While an included element is
    /// looked at, its own inclusions cannot lead back to it.
    /// </summary>
    /// <param name="parent">The element.</param>
    public IEnumerable<XElement> ChildrenOf(XElement parent)
    {
        foreach (XElement child in parent.Elements())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            bool isInclude = child.Name == SchematronNames.Schematron + "include";
            if (!isInclude && !(child.Name == SchematronNames.Schematron + "extends" && child.Attribute("href") is not null))
            {
                yield return child;
            }
            else if (Open(child) is { } target)
            {
                foreach (XElement included in isInclude ? Resolved(target) : ChildrenOf(target))
                {
                    yield return included;
                }

                _open.Remove(target);
            }
        }
    }

    /// <summary>Where an element starts: as its annotation says, else in its file.</summary>
    /// <param name="element">The element.</param>
    public SourceLocation LocationOf(XElement element) => element.Annotation<SourceLocation>() ?? Place(element, element.Document);

    /// <summary>Where an attribute stands; null where it lacks, or where only the element's place is known.</summary>
    /// <param name="attribute">The attribute, or null.</param>
    public SourceLocation? LocationOf(XAttribute? attribute) =>
        attribute?.Parent is not { } element || element.Annotation<SourceLocation>() is not null || !((IXmlLineInfo)attribute).HasLineInfo()
            ? null
            : Place(attribute, element.Document);

    /// <summary>The value of an attribute that an element must have; reports where it lacks.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute.</param>
    public string? Required(XElement element, string name)
    {
        string? value = element.Attribute(name)?.Value;
        if (value is null)
        {
            Report(SchematronDiagnostics.MissingAttribute, LocationOf(element), element.Name.LocalName, name);
        }

        return value;
    }

    /// <summary>Reports an element of Schematron's namespace that may not stand where it does; of others, nothing.</summary>
    /// <param name="element">The element.</param>
    public void ReportUnknown(XElement element)
    {
        if (element.Name.Namespace == SchematronNames.Schematron && element.Name.LocalName is not ("p" or "title"))
        {
            Report(SchematronDiagnostics.UnknownElement, LocationOf(element), element.Name.LocalName, element.Parent?.Name.LocalName ?? string.Empty);
        }
        else if (element.Name.NamespaceName == SchematronNames.XsltNamespace)
        {
            bool counts = element.Name.LocalName is "key" or "function" or "include" or "import" or "decimal-format";
            Report(
                counts ? SchematronDiagnostics.XsltOutOfPlace : SchematronDiagnostics.XsltNotRun,
                LocationOf(element),
                element.Name.LocalName,
                element.Parent?.Name.LocalName ?? string.Empty);
            if (counts)
            {
                _strayXslt.Add(element);
            }
        }
    }

    /// <summary>Reports something.</summary>
    /// <param name="descriptor">What.</param>
    /// <param name="location">Where.</param>
    /// <param name="arguments">The words.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceLocation? location, params ReadOnlySpan<string> arguments) =>
        _sink.Report(Diagnostic.Create(descriptor, location, arguments));

    private IEnumerable<XElement> Resolved(XElement target) =>
        target.Name == SchematronNames.Schematron + "include" ? OpenAgain(target) : [target];

    // What is included is an inclusion itself.
    private IEnumerable<XElement> OpenAgain(XElement inclusion)
    {
        if (Open(inclusion) is { } target)
        {
            foreach (XElement included in Resolved(target))
            {
                yield return included;
            }

            _open.Remove(target);
        }
    }

    private XElement? Open(XElement inclusion)
    {
        SourceLocation place = LocationOf(inclusion);
        if (Required(inclusion, "href") is not { } href)
        {
            return null;
        }

        if (++_inclusions > _options.MaxInclusions)
        {
            if (_inclusions == _options.MaxInclusions + 1)
            {
                Report(SchematronDiagnostics.TooManyInclusions, place, _options.MaxInclusions.ToString(CultureInfo.InvariantCulture));
            }

            return null;
        }

        if (Find(inclusion, href, out string? failure) is not { } target)
        {
            if (failure is not null)
            {
                Report(SchematronDiagnostics.CannotInclude, place, href, failure);
            }

            return null;
        }

        if (!_open.Add(target))
        {
            Report(SchematronDiagnostics.InclusionCycle, place, href);
            return null;
        }

        return target;
    }

    // No failure: it was reported already.
    private XElement? Find(XElement inclusion, string href, out string? failure)
    {
        failure = null;
        XDocument? document = href.StartsWith('#') ? inclusion.Document : Load(inclusion, href, out failure);
        int hash = href.IndexOf('#', StringComparison.Ordinal);
        if (document?.Root is not { } root || hash < 0 || hash + 1 == href.Length)
        {
            return document?.Root;
        }

        string id = Uri.UnescapeDataString(href[(hash + 1)..]);
        XElement? target = root.DescendantsAndSelf().FirstOrDefault(e => e.Attribute("id")?.Value == id || e.Attribute(TeiNames.XmlId)?.Value == id);
        failure = target is null ? $"it has no element with the id \"{id}\"" : null;
        return target;
    }

    private XDocument? Load(XElement inclusion, string href, out string? failure)
    {
        string baseUri = inclusion.Document is { } document && _sources.TryGetValue(document, out SchemaSource? source) ? source.Uri : string.Empty;
        ResolvedResource? resource = _resolver.Resolve(UriReference.WithoutFragment(href), baseUri, out failure);
        if (resource is null)
        {
            return null;
        }

        if (!_documents.TryGetValue(resource.Uri, out XDocument? loaded))
        {
            using MemoryStream stream = new(resource.Content.ToArray(), writable: false);
            loaded = SafeXmlReader.Load(
                stream, resource.Path, new XmlReadingOptions { MaxDepth = _options.MaxDepth }, _sink, _cancellationToken);
            _documents.Add(resource.Uri, loaded);
            if (loaded is not null)
            {
                _sources.Add(loaded, new SchemaSource(resource.Path, resource.Uri));
            }
        }

        return loaded;
    }

    private SourceLocation Place(IXmlLineInfo place, XDocument? document)
    {
        string path = document is not null && _sources.TryGetValue(document, out SchemaSource? source) ? source.Path : _sources.Values.First().Path;
        return place.HasLineInfo() ? new SourceLocation(path, place.LineNumber, place.LinePosition) : new SourceLocation(path);
    }
}
