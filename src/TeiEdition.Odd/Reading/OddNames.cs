// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>The namespaces, elements and attributes of ODD (TEI P5 Guidelines, chapter 23 "Documentation Elements") that several stages look for. Stateless.</summary>
internal static class OddNames
{
    /// <summary>The namespace of RELAX NG.</summary>
    public const string RelaxNgNamespace = "http://relaxng.org/ns/structure/1.0";

    /// <summary>The namespace of ISO Schematron (ISO/IEC 19757-3).</summary>
    public const string SchematronNamespace = "http://purl.oclc.org/dsdl/schematron";

    /// <summary>The namespace of XInclude.</summary>
    public const string XIncludeNamespace = "http://www.w3.org/2001/XInclude";

    /// <summary>The datatypes of XML Schema, Part 2, as RELAX NG names their library.</summary>
    public const string XsdDatatypes = "http://www.w3.org/2001/XMLSchema-datatypes";

    /// <summary><c>schemaSpec</c>.</summary>
    public static readonly XName SchemaSpec = TeiNames.Tei + "schemaSpec";

    /// <summary><c>specGrp</c>.</summary>
    public static readonly XName SpecGrp = TeiNames.Tei + "specGrp";

    /// <summary><c>content</c>.</summary>
    public static readonly XName Content = TeiNames.Tei + "content";

    /// <summary><c>attList</c>.</summary>
    public static readonly XName AttList = TeiNames.Tei + "attList";

    /// <summary><c>attDef</c>.</summary>
    public static readonly XName AttDef = TeiNames.Tei + "attDef";

    /// <summary><c>valList</c>.</summary>
    public static readonly XName ValList = TeiNames.Tei + "valList";

    /// <summary><c>constraintSpec</c>.</summary>
    public static readonly XName ConstraintSpec = TeiNames.Tei + "constraintSpec";

    /// <summary><c>xi:include</c>.</summary>
    public static readonly XName Include = XNamespace.Get(XIncludeNamespace) + "include";

    /// <summary><c>xi:fallback</c>.</summary>
    public static readonly XName Fallback = XNamespace.Get(XIncludeNamespace) + "fallback";

    /// <summary><c>xml:base</c> (XML Base).</summary>
    public static readonly XName XmlBase = XNamespace.Xml + "base";

    /// <summary>Whether an element is an ODD element of that name.</summary>
    /// <param name="element">The element.</param>
    /// <param name="localName">The name.</param>
    public static bool IsTei(this XElement element, string localName) =>
        element.Name.LocalName == localName && element.Name.NamespaceName == TeiNames.TeiNamespace;
}
