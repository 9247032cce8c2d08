// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Xml.Resolving;

/// <summary><c>file:</c> URIs and the paths that they stand for (RFC 8089). Stateless; safe on any thread.</summary>
public static class FileUri
{
    /// <summary>The URI of a path. Characters that a URI or a reference gives a meaning are escaped, so that nothing is lost.</summary>
    /// <param name="path">An absolute path of this system.</param>
    public static string FromPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string slashes = Path.DirectorySeparatorChar == '/' ? path : path.Replace('\\', '/');
        string escaped = slashes
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("#", "%23", StringComparison.Ordinal)
            .Replace("?", "%3F", StringComparison.Ordinal);
        string prefix = escaped.StartsWith("//", StringComparison.Ordinal) ? "file:" : escaped.StartsWith('/') ? "file://" : "file:///";
        return UriReference.Escape(prefix + escaped);
    }

    /// <summary>The path of a <c>file:</c> URI of this computer.</summary>
    /// <param name="uri">The URI; a query and a fragment are left out.</param>
    /// <returns>The path, or null where the URI is of another scheme or computer.</returns>
    public static string? ToPath(string uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (!uri.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        UriParts parts = UriParts.Of(uri.AsSpan(5));
        bool here = parts.Authority is "" or "//" || parts.Authority.Equals("//localhost", StringComparison.OrdinalIgnoreCase);
        if (!here)
        {
            return null;
        }

        string path = Decode(parts.Path);
        bool drive = path.Length > 2 && path[0] == '/' && char.IsAsciiLetter(path[1]) && path[2] == ':';
        return Path.DirectorySeparatorChar == '\\' && drive ? path[1..] : path;
    }

    private static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('%'))
        {
            return text.ToString();
        }

        byte[] bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes[length++] = (byte)((Digit(text[i + 1]) << 4) | Digit(text[i + 2]));
                i += 2;
            }
            else
            {
                int count = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                length += Encoding.UTF8.GetBytes(text.Slice(i, count), bytes.AsSpan(length));
                i += count - 1;
            }
        }

        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    private static int Digit(char c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}
