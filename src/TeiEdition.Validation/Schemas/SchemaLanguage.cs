// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Schemas;

/// <summary>The languages of schemas.</summary>
public enum SchemaLanguage
{
    /// <summary>RELAX NG, in either syntax; it may have Schematron rules in it.</summary>
    RelaxNg,

    /// <summary>Schematron, by itself or within RELAX NG.</summary>
    Schematron,

    /// <summary>TEI ODD, of which both are made.</summary>
    Odd,

    /// <summary>Another, which is not checked: a DTD, W3C XML Schema, NVDL.</summary>
    Other,
}
