// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Schemas;

/// <summary>Tells the language of a schema by what is said of it. Stateless; safe on any thread.</summary>
internal static class SchemaLanguages
{
    private const string RelaxNgNamespace = "http://relaxng.org/ns/structure/1.0";
    private const string SchematronNamespace = "http://purl.oclc.org/dsdl/schematron";
    private const string OldSchematronNamespace = "http://www.ascc.net/xml/schematron";

    /// <summary>The language that <c>xml-model</c> names: by the namespace, else the media type, else the ending of the name.</summary>
    /// <param name="model">The instruction.</param>
    /// <returns>The language, and the word for it where it is another; null where nothing tells.</returns>
    public static (SchemaLanguage Language, string Name)? Of(XmlModel model) => model.SchemaTypens switch
    {
        RelaxNgNamespace => (SchemaLanguage.RelaxNg, "RELAX NG"),
        SchematronNamespace or OldSchematronNamespace => (SchemaLanguage.Schematron, "Schematron"),
        TeiNames.TeiNamespace => (SchemaLanguage.Odd, "TEI ODD"),
        "http://www.w3.org/2001/XMLSchema" => (SchemaLanguage.Other, "W3C XML Schema"),
        "http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0" => (SchemaLanguage.Other, "NVDL"),
        { Length: > 0 } other => (SchemaLanguage.Other, $"of the schema language {other}"),
        _ => OfType(model.Type) ?? OfName(model.Href),
    };

    /// <summary>The language by the ending of a name.</summary>
    /// <param name="reference">A path or a URI reference.</param>
    /// <returns>The language, and the word for it where it is another; null where the ending does not tell.</returns>
    public static (SchemaLanguage Language, string Name)? OfName(string reference)
    {
        int end = reference.AsSpan().IndexOfAny('?', '#');
        string extension = Path.GetExtension(end < 0 ? reference : reference[..end]);
        return extension.ToUpperInvariant() switch
        {
            ".RNG" or ".RNC" => (SchemaLanguage.RelaxNg, "RELAX NG"),
            ".SCH" or ".ISOSCH" => (SchemaLanguage.Schematron, "Schematron"),
            ".ODD" => (SchemaLanguage.Odd, "TEI ODD"),
            ".XSD" => (SchemaLanguage.Other, "W3C XML Schema"),
            ".DTD" => (SchemaLanguage.Other, "a DTD"),
            ".NVDL" => (SchemaLanguage.Other, "NVDL"),
            _ => null,
        };
    }

    private static (SchemaLanguage Language, string Name)? OfType(string? type) => type switch
    {
        "application/relax-ng-compact-syntax" => (SchemaLanguage.RelaxNg, "RELAX NG"),
        "application/xml-dtd" => (SchemaLanguage.Other, "a DTD"),
        "application/tei+xml" => (SchemaLanguage.Odd, "TEI ODD"),
        _ => null,
    };
}
