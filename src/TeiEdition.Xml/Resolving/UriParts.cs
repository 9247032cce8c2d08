// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Resolving;

/// <summary>The parts of a URI reference after its scheme (RFC 3986, section 3), each with the mark that begins it. Lives on the stack.</summary>
internal readonly ref struct UriParts
{
    private UriParts(ReadOnlySpan<char> authority, ReadOnlySpan<char> path, ReadOnlySpan<char> query, ReadOnlySpan<char> fragment)
    {
        Authority = authority;
        Path = path;
        Query = query;
        Fragment = fragment;
    }

    /// <summary>The authority with its two slashes; empty where there is none.</summary>
    public ReadOnlySpan<char> Authority { get; }

    /// <summary>The path; may be empty.</summary>
    public ReadOnlySpan<char> Path { get; }

    /// <summary>The query with its question mark; empty where there is none.</summary>
    public ReadOnlySpan<char> Query { get; }

    /// <summary>The fragment with its number sign; empty where there is none.</summary>
    public ReadOnlySpan<char> Fragment { get; }

    /// <summary>Whether there is an authority, be it empty as in <c>file:///a</c>.</summary>
    public bool HasAuthority => Authority.Length > 0;

    /// <summary>Takes apart what follows the scheme and its colon.</summary>
    /// <param name="rest">The characters.</param>
    public static UriParts Of(ReadOnlySpan<char> rest)
    {
        int hash = rest.IndexOf('#');
        ReadOnlySpan<char> fragment = hash < 0 ? [] : rest[hash..];
        rest = hash < 0 ? rest : rest[..hash];
        int mark = rest.IndexOf('?');
        ReadOnlySpan<char> query = mark < 0 ? [] : rest[mark..];
        rest = mark < 0 ? rest : rest[..mark];
        if (!rest.StartsWith("//", StringComparison.Ordinal))
        {
            return new([], rest, query, fragment);
        }

        int slash = rest[2..].IndexOf('/');
        int end = slash < 0 ? rest.Length : slash + 2;
        return new(rest[..end], rest[end..], query, fragment);
    }
}
