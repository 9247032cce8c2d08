// SPDX-License-Identifier: MIT
using System.Security.Cryptography;
using System.Text;

namespace TeiEdition.Cli.Schemas;

/// <summary>
/// The comment at the end of a schema by which the tool recognises a file that it made itself and that nobody has changed
/// since: the SHA-256 of everything before it. Stateless.
/// </summary>
internal static class OwnMark
{
    private const string Word = "teiedition sha256:";
    private const int HexLength = 64;

    /// <summary>Puts the comment behind a file.</summary>
    /// <param name="content">All bytes of the file, in UTF-8, ending with a line feed.</param>
    /// <param name="isCompact">Whether it is RELAX NG in the compact syntax, else XML or HTML.</param>
    public static byte[] Add(ReadOnlySpan<byte> content, bool isCompact) => [.. content, .. Encoding.ASCII.GetBytes(Comment(content, isCompact))];

    /// <summary>Whether a file ends with the comment about its other bytes.</summary>
    /// <param name="file">All bytes of the file.</param>
    public static bool IsOwn(byte[] file) => IsOwn(file, isCompact: true) || IsOwn(file, isCompact: false);

    private static bool IsOwn(byte[] file, bool isCompact)
    {
        int length = Word.Length + HexLength + (isCompact ? "# \n".Length : "<!--  -->\n".Length);
        if (file.Length < length)
        {
            return false;
        }

        ReadOnlySpan<byte> content = file.AsSpan(0, file.Length - length);
        return file.AsSpan(content.Length).SequenceEqual(Encoding.ASCII.GetBytes(Comment(content, isCompact)));
    }

    private static string Comment(ReadOnlySpan<byte> content, bool isCompact)
    {
        string mark = Word + Convert.ToHexStringLower(SHA256.HashData(content));
        return isCompact ? $"# {mark}\n" : $"<!-- {mark} -->\n";
    }
}
