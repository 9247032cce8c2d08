// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Schematron.Xslt.Writing;

/// <summary>
/// Takes over the XSLT that a schema brings with it: functions, keys, inclusions, …. An output declaration is not taken: the
/// result is SVRL. Stateless; safe on any thread.
/// </summary>
internal static class BroughtXslt
{
    /// <summary>The declarations, each with the base for its references where it stands in another file than the schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="context">What is shared.</param>
    public static IEnumerable<XElement> Of(Schema schema, StylesheetContext context) =>
        schema.Xslt
            .Where(element => element.Name.Namespace == StylesheetNames.Xsl && element.Name.LocalName != "output" && !context.IsExcluded(element))
            .OrderBy(element => element.Name.LocalName == "import" ? 0 : 1)
            .Select(element => Copy(element, schema, context));

    /// <summary>The base of references in a file, as an absolute URI; null where the file has no place.</summary>
    /// <param name="path">The file or URI as the caller named it.</param>
    public static string? BaseOf(string path) =>
        path is "" or "-" ? null
        : UriReference.IsAbsolute(path) && !Path.IsPathFullyQualified(path) ? path
        : FileUri.FromPath(Path.GetFullPath(path));

    private static XElement Copy(XElement element, Schema schema, StylesheetContext context)
    {
        SourceLocation? location = element.Annotation<SourceLocation>() ?? PlaceOf(element, schema.Path);
        XElement copy = new(element);
        copy.Add(context.Origin(element, location));
        if (location is not null && location.Path != schema.Path && copy.Attribute(XNamespace.Xml + "base") is null && BaseOf(location.Path) is { } uri)
        {
            copy.SetAttributeValue(XNamespace.Xml + "base", uri);
        }

        return copy;
    }

    private static SourceLocation PlaceOf(XElement element, string path)
    {
        System.Xml.IXmlLineInfo place = element;
        return place.HasLineInfo() ? new SourceLocation(path, place.LineNumber, place.LinePosition) : new SourceLocation(path);
    }
}
