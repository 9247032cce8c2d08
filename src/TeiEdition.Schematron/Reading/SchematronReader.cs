// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Schematron.Diagnostics;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Schematron.Reading;

/// <summary>
/// From XML to <see cref="Schema"/> (ISO/IEC 19757-3:2020, section 5): inclusions are followed, nothing else is expanded.
/// Stateless; safe on any thread.
/// </summary>
public static class SchematronReader
{
    private static readonly FrozenSet<string> QueryBindings =
        FrozenSet.ToFrozenSet(["xslt", "xslt1", "xslt2", "xslt3", "xpath", "xpath1", "xpath2", "xpath3", "xpath31"], StringComparer.Ordinal);

    /// <summary>Reads a schema.</summary>
    /// <param name="schema">The document. The place of an element is its <see cref="SourceLocation"/> annotation, where it has one.</param>
    /// <param name="path">The file or URI; diagnostics name it so, and references are relative to it unless the document knows its URI.</param>
    /// <param name="options">The limits.</param>
    /// <param name="resolver">Finds files that it includes.</param>
    /// <param name="sink">Gets SCH002 to SCH009, and what reading an included file says.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The schema, without what had an error; null where it is none at all.</returns>
    public static Schema? Read(
        XDocument schema, string path, SchematronOptions options, IResourceResolver resolver, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(path);
        string uri = schema.BaseUri.Length > 0 ? schema.BaseUri
            : UriReference.IsAbsolute(path) ? path
            : Path.IsPathFullyQualified(path) ? FileUri.FromPath(path) : string.Empty;
        return Read(schema, path, uri, options, resolver, sink, cancellationToken);
    }

    /// <summary>Reads a schema, as the other method does, with a URI that its references are relative to.</summary>
    /// <param name="schema">The document.</param>
    /// <param name="path">How diagnostics name it.</param>
    /// <param name="uri">Its absolute URI; empty where it is not known.</param>
    /// <param name="options">The limits.</param>
    /// <param name="resolver">Finds files that it includes.</param>
    /// <param name="sink">Gets SCH002 to SCH009, and what reading an included file says.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The schema, without what had an error; null where it is none at all.</returns>
    public static Schema? Read(
        XDocument schema,
        string path,
        string uri,
        SchematronOptions options,
        IResourceResolver resolver,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(sink);
        ReadingContext context = new(schema, new SchemaSource(path, uri), options, resolver, sink, cancellationToken);
        if (schema.Root is not { } root || root.Name != SchematronNames.Schematron + "schema")
        {
            SourceLocation place = schema.Root is null ? new SourceLocation(path) : context.LocationOf(schema.Root);
            bool isOld = schema.Root?.Name.NamespaceName == SchematronNames.OldNamespace;
            context.Report(isOld ? SchematronDiagnostics.OldNamespace : SchematronDiagnostics.NotSchematron, place, schema.Root?.Name.LocalName ?? string.Empty);
            return null;
        }

        return ReadSchema(root, path, context);
    }

    private static Schema ReadSchema(XElement root, string path, ReadingContext context)
    {
        Parts parts = new();
        foreach (XElement child in context.ChildrenOf(root))
        {
            ReadChild(child, parts, context);
        }

        return new Schema
        {
            Location = context.LocationOf(root),
            Path = path,
            Title = parts.Title,
            SchemaVersion = root.Attribute("schemaVersion")?.Value,
            QueryBinding = ReadQueryBinding(root, context),
            DefaultPhase = root.Attribute("defaultPhase") is { } phase && XmlNames.Trim(phase.Value) is not ("" or "#ALL") ? XmlNames.Trim(phase.Value) : null,
            ExpressionLocation = context.LocationOf(root.Attribute("defaultPhase")),
            Namespaces = parts.Namespaces.ToImmutable(),
            Lets = parts.Lets.ToImmutable(),
            Phases = parts.Phases.ToImmutable(),
            Patterns = parts.Patterns.ToImmutable(),
            Diagnostics = parts.Diagnostics.ToImmutable(),
            Properties = parts.Properties.ToImmutable(),
            Xslt = [.. parts.Xslt, .. context.StrayXslt],
        };
    }

    private static string ReadQueryBinding(XElement root, ReadingContext context)
    {
        XAttribute? attribute = root.Attribute("queryBinding");
        string binding = attribute is null ? "xslt" : XmlNames.Trim(attribute.Value).ToLowerInvariant();
        if (binding is "xslt" or "xslt1" or "xpath" or "xpath1")
        {
            context.Report(SchematronDiagnostics.FirstBinding, context.LocationOf(root));
        }

        if (attribute is null || QueryBindings.Contains(binding))
        {
            return binding;
        }

        context.Report(SchematronDiagnostics.UnknownQueryBinding, context.LocationOf(attribute) ?? context.LocationOf(root), attribute.Value);
        return "xslt2";
    }

    private static void ReadChild(XElement child, Parts parts, ReadingContext context)
    {
        if (child.Name.NamespaceName == SchematronNames.XsltNamespace)
        {
            parts.Xslt.Add(child);
            return;
        }

        switch (child.Name.Namespace == SchematronNames.Schematron ? child.Name.LocalName : null)
        {
            case "title":
                parts.Title = Folding.Fold(child.Value);
                break;
            case "ns":
                if (context.Required(child, "prefix") is { } prefix && context.Required(child, "uri") is { } uri)
                {
                    parts.Namespaces.Add(new Ns(XmlNames.Trim(prefix), uri) { Location = context.LocationOf(child) });
                }

                break;
            case "let":
                AddIfAny(parts.Lets, RuleReader.ReadLet(child, context));
                break;
            case "phase":
                AddIfAny(parts.Phases, PatternReader.ReadPhase(child, context));
                break;
            case "pattern":
                parts.Patterns.Add(PatternReader.Read(child, context));
                break;
            case "diagnostics" or "properties":
                ReadReferred(child, parts, context);
                break;
            default:
                context.ReportUnknown(child);
                break;
        }
    }

    private static void ReadReferred(XElement list, Parts parts, ReadingContext context)
    {
        foreach (XElement child in context.ChildrenOf(list))
        {
            if (child.Name == SchematronNames.Schematron + "diagnostic" && context.Required(child, "id") is { } diagnostic)
            {
                parts.Diagnostics.Add(new RuleDiagnostic(diagnostic, child.Attribute(TeiNames.XmlLang)?.Value, MessageReader.Read(child, context))
                {
                    Location = context.LocationOf(child),
                });
            }
            else if (child.Name == SchematronNames.Schematron + "property" && context.Required(child, "id") is { } property)
            {
                parts.Properties.Add(
                    new Property(property, child.Attribute("role")?.Value, child.Attribute("scheme")?.Value, MessageReader.Read(child, context))
                    {
                        Location = context.LocationOf(child),
                    });
            }
            else if (child.Name.LocalName is not ("diagnostic" or "property"))
            {
                context.ReportUnknown(child);
            }
        }
    }

    private static void AddIfAny<T>(ImmutableArray<T>.Builder list, T? item)
        where T : class
    {
        if (item is not null)
        {
            list.Add(item);
        }
    }

    private sealed class Parts
    {
        public string? Title { get; set; }

        public ImmutableArray<Ns>.Builder Namespaces { get; } = ImmutableArray.CreateBuilder<Ns>();

        public ImmutableArray<Let>.Builder Lets { get; } = ImmutableArray.CreateBuilder<Let>();

        public ImmutableArray<Phase>.Builder Phases { get; } = ImmutableArray.CreateBuilder<Phase>();

        public ImmutableArray<Pattern>.Builder Patterns { get; } = ImmutableArray.CreateBuilder<Pattern>();

        public ImmutableArray<RuleDiagnostic>.Builder Diagnostics { get; } = ImmutableArray.CreateBuilder<RuleDiagnostic>();

        public ImmutableArray<Property>.Builder Properties { get; } = ImmutableArray.CreateBuilder<Property>();

        public ImmutableArray<XElement>.Builder Xslt { get; } = ImmutableArray.CreateBuilder<XElement>();
    }
}
