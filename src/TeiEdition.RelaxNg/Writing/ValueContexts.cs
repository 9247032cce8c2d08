// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Names;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>The values that mean something else when prefixes mean something else (RELAX NG Specification, section 4.10). Stateless; safe on any thread.</summary>
internal static class ValueContexts
{
    /// <summary>Whether the values of a datatype are names with prefixes.</summary>
    public static bool Matters(DatatypeName type) =>
        type.LibraryUri == RelaxNgNames.XsdDatatypes && type.Name is "QName" or "NOTATION";

    /// <summary>The prefix of a value; empty where it has none.</summary>
    public static string PrefixOf(string value)
    {
        ReadOnlySpan<char> name = value.AsSpan().Trim(XmlNames.WhiteSpace);
        int colon = name.IndexOf(':');
        return colon < 0 ? string.Empty : name[..colon].ToString();
    }
}
