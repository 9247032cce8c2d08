// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Schematron;

/// <summary>The namespaces of Schematron and what stands in its schemas.</summary>
public static class SchematronNames
{
    /// <summary>The namespace of ISO Schematron, as a string (ISO/IEC 19757-3:2020, section 5.1).</summary>
    public const string SchematronNamespace = "http://purl.oclc.org/dsdl/schematron";

    /// <summary>The namespace of Schematron 1.5, the one before ISO's.</summary>
    public const string OldNamespace = "http://www.ascc.net/xml/schematron";

    /// <summary>The namespace of XSLT.</summary>
    public const string XsltNamespace = "http://www.w3.org/1999/XSL/Transform";

    /// <summary>The namespace of Schematron QuickFix.</summary>
    public const string QuickFixNamespace = "http://www.schematron-quickfix.com/validator/process";

    /// <summary>The namespace of SVRL (annex D).</summary>
    public const string SvrlNamespace = "http://purl.oclc.org/dsdl/svrl";

    /// <summary>The namespace of ISO Schematron.</summary>
    public static readonly XNamespace Schematron = SchematronNamespace;
}
