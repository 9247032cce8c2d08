// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Pointers;

/// <summary>A URI reference, cut into the parts that the check needs (RFC 3986, section 4.1). Immutable.</summary>
/// <param name="Text">The whole, as written.</param>
/// <param name="Scheme">The part before the colon, or null in a relative reference.</param>
/// <param name="Rest">What follows the colon of the scheme; the whole where there is none.</param>
/// <param name="Path">The path of a relative reference, unescaped, without query and fragment; empty where it has none.</param>
/// <param name="Fragment">The part after '#', unescaped, or null where there is no '#'.</param>
internal sealed record PointerValue(string Text, string? Scheme, string Rest, string Path, string? Fragment)
{
    /// <summary>Whether the reference names another host (<c>//host/…</c>).</summary>
    public bool IsNetworkPath => Scheme is null && Text.StartsWith("//", StringComparison.Ordinal);

    /// <summary>
    /// The id that the fragment names, or null where there is none or where it is a TEI pointer scheme such as
    /// <c>range(a,b)</c> (TEI P5 Guidelines, section "TEI XPointer Schemes", #SATS), which is not followed.
    /// </summary>
    public string? Id => string.IsNullOrEmpty(Fragment) || Fragment.Contains('(', StringComparison.Ordinal) ? null : Fragment;

    /// <summary>Cuts a value; every text can be cut.</summary>
    public static PointerValue Parse(string text)
    {
        int? colon = SchemeLength(text);
        string? scheme = colon is int end ? text[..end] : null;
        string rest = colon is int before ? text[(before + 1)..] : text;
        int hash = rest.IndexOf('#', StringComparison.Ordinal);
        string? fragment = hash < 0 ? null : Uri.UnescapeDataString(rest[(hash + 1)..]);
        string path = hash < 0 ? rest : rest[..hash];
        int query = path.IndexOf('?', StringComparison.Ordinal);
        path = Uri.UnescapeDataString(query < 0 ? path : path[..query]);
        return new PointerValue(text, scheme, rest, path, fragment);
    }

    // The number of characters before the colon of a scheme (RFC 3986, section 3.1; private prefixes also have '_'),
    // or null where there is no scheme.
    private static int? SchemeLength(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == ':')
            {
                return i == 0 ? null : i;
            }

            bool allowed = char.IsAsciiLetter(c) || (i > 0 && (char.IsAsciiDigit(c) || c is '+' or '-' or '.' or '_'));
            if (!allowed)
            {
                return null;
            }
        }

        return null;
    }
}
