// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg;

/// <summary>The names of the RELAX NG specifications, in their own spelling.</summary>
public static class RelaxNgNames
{
    /// <summary>The namespace of the XML syntax (RELAX NG, section 3).</summary>
    public const string StructureNamespace = "http://relaxng.org/ns/structure/1.0";

    /// <summary>The namespace of <c>a:documentation</c> and <c>a:defaultValue</c> (RELAX NG DTD Compatibility, section 2).</summary>
    public const string AnnotationsNamespace = "http://relaxng.org/ns/compatibility/annotations/1.0";

    /// <summary>The library with ID, IDREF and IDREFS (RELAX NG DTD Compatibility, section 2).</summary>
    public const string DtdDatatypes = "http://relaxng.org/ns/compatibility/datatypes/1.0";

    /// <summary>The library of XML Schema datatypes (Guidelines for using W3C XML Schema Datatypes with RELAX NG).</summary>
    public const string XsdDatatypes = "http://www.w3.org/2001/XMLSchema-datatypes";

    /// <summary>The namespace of <c>xml:id</c>, <c>xml:lang</c>, <c>xml:base</c> (Namespaces in XML 1.0, section 3).</summary>
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
}
