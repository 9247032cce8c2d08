// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>Writes the attributes of the XML syntax, and says what of them holds further in. For one thread.</summary>
internal sealed class XmlAttributePrinter
{
    private readonly XmlWriter _writer;
    private readonly XmlPrefixes _prefixes;
    private readonly string _library;

    /// <summary>Makes the printer of a schema's attributes.</summary>
    public XmlAttributePrinter(XmlWriter writer, SchemaDocument document)
    {
        _writer = writer;
        SchemaSurvey survey = new(document);
        _prefixes = new XmlPrefixes(document.Namespaces, survey);
        _library = survey.MainLibrary;
    }

    /// <summary>Writes what the document element declares for the whole schema.</summary>
    /// <param name="step">The document element.</param>
    /// <returns>The same with what is in force.</returns>
    public XmlStep WriteOfRoot(XmlStep step)
    {
        _writer.WriteAttributeString("xmlns", RelaxNgNames.StructureNamespace);
        foreach ((string prefix, string uri) in _prefixes.Declared)
        {
            _writer.WriteAttributeString("xmlns", prefix, null, uri);
        }

        // These have their own.
        if (step.Node is DataPattern or ValuePattern or ExternalRefPattern)
        {
            return step;
        }

        step = step with { Namespace = WriteNamespace(_prefixes.Default, null) };
        return step with { Library = _library.Length == 0 ? null : WriteLibrary(_library, null) };
    }

    /// <summary>Writes the attributes of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="outer">What is in force around it.</param>
    /// <returns>What is in force within it.</returns>
    public XmlStep Write(SyntaxNode node, XmlStep outer)
    {
        switch (node)
        {
            case ElementPattern { Name: NameNameClass name }:
                WriteNameAttribute(name, outer.Namespace);
                return outer;
            case AttributePattern { Name: NameNameClass name }:
                WriteNameAttribute(name, string.Empty);
                return outer;
            case Start start:
                WriteCombine(start.Combine);
                return outer;
            case DataPattern data:
                return outer with { Library = WriteType(data.Type, outer.Library) };
            case ValuePattern value:
                return WriteValueAttributes(value, outer);
            case NameNameClass name:
                return _prefixes.Write(name, outer.Namespace) is null
                    ? outer with { Namespace = WriteNamespace(name.NamespaceUri, outer.Namespace) }
                    : outer;
            case NsNameNameClass names:
                return outer with { Namespace = WriteNamespace(names.NamespaceUri, outer.Namespace) };
            case ExternalRefPattern external:
                _writer.WriteAttributeString("href", external.Href);
                return outer with { Namespace = WriteNamespace(external.NamespaceUri, outer.Namespace) };
            case Include include:
                _writer.WriteAttributeString("href", include.Href);
                return outer with { Namespace = WriteNamespace(include.NamespaceUri, outer.Namespace) };
            default:
                if (XmlElements.OwnNameOf(node) is string own)
                {
                    _writer.WriteAttributeString("name", own);
                }

                WriteCombine((node as Define)?.Combine);
                return outer;
        }
    }

    /// <summary>The text of an element that contains nothing else; null for other nodes.</summary>
    public string? TextOf(SyntaxNode node, string? unprefixed) => node switch
    {
        ValuePattern value => value.Value,
        DataParam parameter => parameter.Value,
        NameNameClass name => _prefixes.Write(name, unprefixed) ?? name.LocalName,
        _ => null,
    };

    // Only where the attribute says it all; otherwise the name is a child.
    private void WriteNameAttribute(NameNameClass name, string? unprefixed)
    {
        if (IsAttributeName(name, unprefixed))
        {
            _writer.WriteAttributeString("name", _prefixes.Write(name, unprefixed) ?? name.LocalName);
        }
    }

    /// <summary>Whether the attribute <c>name</c> can say a name class.</summary>
    /// <param name="name">The name class.</param>
    /// <param name="unprefixed">The namespace of a name without prefix.</param>
    public bool IsAttributeName(NameNameClass name, string? unprefixed) =>
        name.Annotations.IsEmpty && (name.NamespaceUri == unprefixed || _prefixes.Write(name, unprefixed) is not null);

    private string? WriteNamespace(string? uri, string? outer)
    {
        if (uri is null || uri == outer)
        {
            return outer;
        }

        _writer.WriteAttributeString("ns", uri);
        return uri;
    }

    private void WriteCombine(Combine? combine)
    {
        if (combine is not null)
        {
            _writer.WriteAttributeString("combine", combine == Combine.Choice ? "choice" : "interleave");
        }
    }

    // Returns the library in force within the element.
    private string? WriteType(DatatypeName type, string? outer)
    {
        _writer.WriteAttributeString("type", type.Name);
        return WriteLibrary(type.LibraryUri, outer);
    }

    private string? WriteLibrary(string uri, string? outer)
    {
        if (uri == (outer ?? string.Empty))
        {
            return outer;
        }

        _writer.WriteAttributeString("datatypeLibrary", uri);
        return uri;
    }

    private XmlStep WriteValueAttributes(ValuePattern value, XmlStep outer)
    {
        if (value.Type is not { LibraryUri.Length: 0, Name: "token" })
        {
            WriteType(value.Type, outer.Library);
        }

        if (!ValueContexts.Matters(value.Type))
        {
            return outer;
        }

        string prefix = ValueContexts.PrefixOf(value.Value);
        if (prefix.Length == 0)
        {
            WriteNamespace(value.Context.DefaultNamespace, outer.Namespace);
        }
        else if (value.Context.Prefixes.TryGetValue(prefix, out string? uri) && uri is not null && _prefixes.UriOf(prefix) != uri)
        {
            _writer.WriteAttributeString("xmlns", prefix, null, uri);
        }

        return outer;
    }
}
