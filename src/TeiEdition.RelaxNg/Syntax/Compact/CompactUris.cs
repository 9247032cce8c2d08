// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>What the specification demands of URIs in a schema (RELAX NG Specification, sections 3, 4.3 and 4.5). Stateless.</summary>
internal static class CompactUris
{
    /// <summary>Whether a value can name a datatype library: empty, or an absolute URI without fragment identifier.</summary>
    public static bool IsDatatypeLibrary(string value) => value.Length == 0 || (IsReference(value) && SchemeLength(value) > 0);

    /// <summary>Whether a value can name a file: a URI reference without fragment identifier. Characters that a URI must escape are allowed.</summary>
    public static bool IsReference(string value)
    {
        for (int i = value.IndexOf('%', StringComparison.Ordinal); i >= 0; i = value.IndexOf('%', i + 1))
        {
            if (i + 2 >= value.Length || !char.IsAsciiHexDigit(value[i + 1]) || !char.IsAsciiHexDigit(value[i + 2]))
            {
                return false;
            }
        }

        return !value.Contains('#', StringComparison.Ordinal);
    }

    private static int SchemeLength(string value)
    {
        int colon = value.IndexOf(':', StringComparison.Ordinal);
        for (int i = 0; i < colon; i++)
        {
            bool letter = char.IsAsciiLetter(value[i]);
            if (!letter && (i == 0 || !(char.IsAsciiDigit(value[i]) || value[i] is '+' or '-' or '.')))
            {
                return 0;
            }
        }

        // Something must follow the scheme.
        return colon > 0 && colon + 1 < value.Length ? colon : 0;
    }
}
