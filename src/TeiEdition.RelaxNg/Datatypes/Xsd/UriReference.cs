// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>
/// What becomes a URI reference (RFC 2396, amended by RFC 2732) when the characters that URIs do not have are escaped as XML
/// Linking Language 1.0, section 5.4, says. So all characters may stand everywhere, except those that are not escaped and have
/// a place of their own: the percent sign, the number sign, brackets, and the colon behind a scheme. Stateless; safe on any thread.
/// </summary>
internal static class UriReference
{
    /// <summary>What is wrong with a text, as the end of a sentence without a full stop; null where it is right.</summary>
    /// <param name="text">The text.</param>
    public static string? Fault(ReadOnlySpan<char> text)
    {
        if (!IsPercentRight(text))
        {
            return "a percent sign has no two hexadecimal digits behind it";
        }

        int number = text.IndexOf('#');
        if (number >= 0 && text[(number + 1)..].Contains('#'))
        {
            return "it has more than one number sign";
        }

        // A fragment may have all characters but a number sign.
        ReadOnlySpan<char> rest = number < 0 ? text : text[..number];
        int end = rest.IndexOfAny(":/?");
        if (end < 0 || rest[end] != ':')
        {
            return HierarchyFault(rest, number >= 0);
        }

        if (!IsScheme(rest[..end]))
        {
            return "what stands before the colon is no scheme";
        }

        // Behind a scheme without a slash everything may stand (opaque_part), but not nothing.
        rest = rest[(end + 1)..];
        return rest.IsEmpty ? "nothing stands behind the scheme" : rest[0] == '/' ? HierarchyFault(rest, number >= 0) : null;
    }

    // net_path, abs_path or rel_path, and a query.
    private static string? HierarchyFault(ReadOnlySpan<char> text, bool hasFragment)
    {
        int query = text.IndexOf('?');
        ReadOnlySpan<char> path = query < 0 ? text : text[..query];
        if (path.StartsWith("//"))
        {
            ReadOnlySpan<char> behind = path[2..];
            int slash = behind.IndexOf('/');
            ReadOnlySpan<char> authority = slash < 0 ? behind : behind[..slash];

            // An authority may be empty, but then something must follow: so jing, and with it Java, reads the grammar.
            if (behind.IsEmpty && query < 0 && !hasFragment)
            {
                return "nothing stands behind the two slashes";
            }

            if (!IsAuthority(authority))
            {
                return "brackets stand around no IPv6 address";
            }

            path = slash < 0 ? default : behind[slash..];
        }

        return path.ContainsAny('[', ']') ? "it has a bracket in its path" : null;
    }

    private static bool IsPercentRight(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf('%'); at >= 0;)
        {
            if (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
            {
                return false;
            }

            int next = text[(at + 1)..].IndexOf('%');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return true;
    }

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    // Brackets stand around the host only; a registry's name has none.
    private static bool IsAuthority(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('[', ']'))
        {
            return true;
        }

        ReadOnlySpan<char> host = text[(text.IndexOf('@') + 1)..];
        int close = host.IndexOf(']');
        if (host.IsEmpty || host[0] != '[' || close < 0 || text[..^host.Length].ContainsAny('[', ']'))
        {
            return false;
        }

        // A zone (RFC 6874) stands behind a percent sign.
        ReadOnlySpan<char> address = host[1..close];
        int zone = address.IndexOf('%');
        ReadOnlySpan<char> port = host[(close + 1)..];
        return IsIpv6(zone < 0 ? address : address[..zone])
            && (port.IsEmpty || (port[0] == ':' && Digits.Only(port[1..])));
    }

    // Eight groups of hexadecimal digits; two colons stand for one or more that are 0; the last two may be an IPv4 address.
    private static bool IsIpv6(ReadOnlySpan<char> text)
    {
        int gap = text.IndexOf("::");
        if (gap < 0)
        {
            return CountGroups(text, true) == 8;
        }

        int before = gap == 0 ? 0 : CountGroups(text[..gap], false);
        ReadOnlySpan<char> rest = text[(gap + 2)..];
        int behind = rest.IsEmpty ? 0 : CountGroups(rest, true);
        return before >= 0 && behind >= 0 && before + behind < 8;
    }

    // How many groups; -1 where one is wrong.
    private static int CountGroups(ReadOnlySpan<char> text, bool mayEndInIpv4)
    {
        int count = 0;
        while (true)
        {
            int colon = text.IndexOf(':');
            ReadOnlySpan<char> group = colon < 0 ? text : text[..colon];
            if (colon < 0 && mayEndInIpv4 && group.Contains('.'))
            {
                return IsIpv4(group) ? count + 2 : -1;
            }

            if (group.Length is 0 or > 4 || !IsHexadecimal(group))
            {
                return -1;
            }

            count++;
            if (colon < 0)
            {
                return count;
            }

            text = text[(colon + 1)..];
        }
    }

    private static bool IsHexadecimal(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIpv4(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Range part in text.Split('.'))
        {
            ReadOnlySpan<char> number = text[part];
            if (number.Length is 0 or > 3 || !Digits.Only(number) || (number.Length == 3 && number.SequenceCompareTo("255") > 0))
            {
                return false;
            }

            count++;
        }

        return count == 4;
    }
}
