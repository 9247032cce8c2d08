// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Ids;

/// <summary>The white space of XML (XML 1.0, section 2.3, production S). Stateless.</summary>
internal static class XmlSpace
{
    /// <summary>Space, tab, carriage return, line feed.</summary>
    public static char[] Characters => [' ', '\t', '\r', '\n'];

    /// <summary>Whether a character is one of them.</summary>
    /// <param name="c">The character.</param>
    public static bool Contains(char c) => c is ' ' or '\t' or '\r' or '\n';

    /// <summary>The parts of a value between white space, in order, none of them empty.</summary>
    public static string[] Split(string value) => value.Split(Characters, StringSplitOptions.RemoveEmptyEntries);
}
