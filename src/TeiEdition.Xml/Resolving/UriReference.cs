// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;

namespace TeiEdition.Xml.Resolving;

/// <summary>
/// URI references as text (RFC 3986; for validity RFC 2396, which RELAX NG names): no look-up, no normal form beyond what
/// resolving needs, and nothing is thrown for a bad one. Stateless; safe on any thread.
/// </summary>
public static class UriReference
{
    /// <summary>Whether a reference begins with a scheme (RFC 3986, section 3.1).</summary>
    /// <param name="reference">The reference as written.</param>
    public static bool IsAbsolute(string reference) => SchemeLength(reference) > 0;

    /// <summary>Whether a reference has a fragment identifier, be it empty.</summary>
    /// <param name="reference">The reference as written.</param>
    public static bool HasFragment(string reference) => reference.AsSpan().Contains('#');

    /// <summary>The reference without its fragment identifier.</summary>
    /// <param name="reference">The reference as written.</param>
    public static string WithoutFragment(string reference)
    {
        int fragment = reference.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0 ? reference : reference[..fragment];
    }

    /// <summary>Whether a reference is one by RFC 2396 once it was escaped (<see cref="Escape"/>).</summary>
    /// <param name="reference">The reference as written.</param>
    public static bool IsValid(string reference)
    {
        int colon = SchemeLength(reference);
        ReadOnlySpan<char> rest = reference.AsSpan(colon > 0 ? colon + 1 : 0);
        int fragment = rest.IndexOf('#');
        ReadOnlySpan<char> before = fragment < 0 ? rest : rest[..fragment];
        if (fragment >= 0 && rest[(fragment + 1)..].Contains('#'))
        {
            return false;
        }

        // Section 3: a scheme is followed by something; section 5: the first segment of a relative path has no colon.
        bool structure = colon > 0 ? before.Length > 0 : !FirstSegment(before).Contains(':');
        return structure && EscapesAreWhole(rest);
    }

    /// <summary>Escapes what may not stand in a URI reference (XLink 1.0, section 5.4): UTF-8, percent sign, two capital digits for each byte.</summary>
    /// <param name="reference">The reference as written.</param>
    /// <returns>The same object where nothing needs escaping.</returns>
    public static string Escape(string reference)
    {
        int first = 0;
        while (first < reference.Length && !NeedsEscape(reference[first]))
        {
            first++;
        }

        if (first == reference.Length)
        {
            return reference;
        }

        StringBuilder escaped = new(reference, 0, first, reference.Length + 32);
        Span<byte> bytes = stackalloc byte[4];
        foreach (Rune rune in reference.AsSpan(first).EnumerateRunes())
        {
            if (rune.IsAscii && !NeedsEscape((char)rune.Value))
            {
                escaped.Append((char)rune.Value);
                continue;
            }

            foreach (byte b in bytes[..rune.EncodeToUtf8(bytes)])
            {
                escaped.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    /// <summary>Resolves a reference (RFC 3986, section 5.2). What needs it is escaped first.</summary>
    /// <param name="baseUri">An absolute URI; where it is none, the reference is given back.</param>
    /// <param name="reference">The reference as written.</param>
    public static string Resolve(string baseUri, string reference)
    {
        reference = Escape(reference);
        int colon = SchemeLength(baseUri);
        if (colon <= 0 || IsAbsolute(reference))
        {
            return reference;
        }

        UriParts parts = UriParts.Of(baseUri.AsSpan(colon + 1));
        UriParts relative = UriParts.Of(reference);
        StringBuilder result = new(baseUri, 0, colon + 1, baseUri.Length + reference.Length);
        if (relative.HasAuthority)
        {
            result.Append(relative.Authority);
            AppendPath(result, relative.Path);
            return result.Append(relative.Query).Append(relative.Fragment).ToString();
        }

        result.Append(parts.Authority);
        if (relative.Path.Length == 0)
        {
            result.Append(parts.Path).Append(relative.Query.Length > 0 ? relative.Query : parts.Query);
        }
        else if (relative.Path[0] == '/')
        {
            AppendPath(result, relative.Path);
            result.Append(relative.Query);
        }
        else
        {
            int slash = parts.Path.LastIndexOf('/');
            string folder = slash >= 0 ? parts.Path[..(slash + 1)].ToString() : parts.HasAuthority ? "/" : string.Empty;
            AppendPath(result, string.Concat(folder, relative.Path));
            result.Append(relative.Query);
        }

        return result.Append(relative.Fragment).ToString();
    }

    /// <summary>How many characters the scheme has; 0 where there is none.</summary>
    internal static int SchemeLength(ReadOnlySpan<char> reference)
    {
        if (reference.IsEmpty || !char.IsAsciiLetter(reference[0]))
        {
            return 0;
        }

        for (int i = 1; i < reference.Length; i++)
        {
            if (reference[i] == ':')
            {
                return i;
            }

            if (!char.IsAsciiLetterOrDigit(reference[i]) && reference[i] is not ('+' or '-' or '.'))
            {
                return 0;
            }
        }

        return 0;
    }

    // Section 5.2.4. A path without leading slash (of a base without one) keeps none.
    private static void AppendPath(StringBuilder result, ReadOnlySpan<char> path)
    {
        bool rooted = path.Length > 0 && path[0] == '/';
        List<string> kept = [];
        int start = rooted ? 1 : 0;
        bool folder = false;
        for (int i = start; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] != '/')
            {
                continue;
            }

            string segment = path[start..i].ToString();
            start = i + 1;
            folder = segment is "." or "..";
            if (segment == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (!folder)
            {
                kept.Add(segment);
            }
        }

        result.Append(rooted ? "/" : string.Empty).AppendJoin('/', kept);
        if (folder && kept.Count > 0)
        {
            result.Append('/');
        }
    }

    private static ReadOnlySpan<char> FirstSegment(ReadOnlySpan<char> path)
    {
        int end = path.IndexOfAny('/', '?');
        return end < 0 ? path : path[..end];
    }

    private static bool EscapesAreWhole(ReadOnlySpan<char> text)
    {
        for (int i = text.IndexOf('%'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '%' && (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2])))
            {
                return false;
            }
        }

        return true;
    }

    // RFC 2396, section 2.4.3, without number sign, percent sign and square brackets.
    private static bool NeedsEscape(char c) => c is <= ' ' or >= '\x7F' or '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`';
}
