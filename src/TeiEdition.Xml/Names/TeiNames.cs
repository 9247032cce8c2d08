// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Xml.Names;

/// <summary>The namespaces that TEI documents use, and the XML attributes that every room needs.</summary>
public static class TeiNames
{
    /// <summary>The TEI namespace, as a string.</summary>
    public const string TeiNamespace = "http://www.tei-c.org/ns/1.0";

    /// <summary>TEI's namespace for examples (TEI P5 Guidelines, section "XML Examples", #TDEG).</summary>
    public const string ExamplesNamespace = "http://www.tei-c.org/ns/Examples";

    /// <summary>The namespace of <c>xml:id</c> and its like, as a string (Namespaces in XML 1.0, section 3).</summary>
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>The TEI namespace (TEI P5 Guidelines, section 1.3 "The TEI Infrastructure").</summary>
    public static readonly XNamespace Tei = TeiNamespace;

    /// <summary><c>xml:id</c> (xml:id Version 1.0, W3C Recommendation 2005).</summary>
    public static readonly XName XmlId = XNamespace.Xml + "id";

    /// <summary><c>xml:lang</c> (XML 1.0, section 2.12).</summary>
    public static readonly XName XmlLang = XNamespace.Xml + "lang";
}
