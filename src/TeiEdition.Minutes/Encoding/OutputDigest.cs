// SPDX-License-Identifier: MIT
using System.Security.Cryptography;
using System.Text;

namespace TeiEdition.Minutes.Encoding;

/// <summary>
/// The processing instruction <c>&lt;?teiedition digest="sha256:…"?&gt;</c> by which the tool recognises a file that it wrote
/// itself and that nobody has changed since. Stateless; safe on any thread.
/// </summary>
public static class OutputDigest
{
    private const string Opening = "<?teiedition digest=\"sha256:";
    private const string Closing = "\"?>\n";
    private const int HexLength = 64;

    private static ReadOnlySpan<byte> Declaration => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8;

    /// <summary>Whether a file carries the digest of its other bytes.</summary>
    /// <param name="file">All bytes of the file.</param>
    public static bool IsOwnUnedited(ReadOnlySpan<byte> file)
    {
        int length = Opening.Length + HexLength + Closing.Length;
        if (!file.StartsWith(Declaration) || file.Length < Declaration.Length + length)
        {
            return false;
        }

        ReadOnlySpan<byte> instruction = file.Slice(Declaration.Length, length);
        byte[] rest = [.. Declaration, .. file[(Declaration.Length + length)..]];
        return instruction.SequenceEqual(System.Text.Encoding.ASCII.GetBytes(Instruction(rest)));
    }

    /// <summary>Puts the digest into a document that begins with the XML declaration in its usual form and an LF.</summary>
    /// <param name="document">All bytes of the document.</param>
    /// <exception cref="ArgumentException">The document begins otherwise.</exception>
    public static byte[] Insert(ReadOnlySpan<byte> document)
    {
        if (!document.StartsWith(Declaration))
        {
            throw new ArgumentException("The document does not begin with the XML declaration.", nameof(document));
        }

        byte[] instruction = System.Text.Encoding.ASCII.GetBytes(Instruction(document));
        return [.. Declaration, .. instruction, .. document[Declaration.Length..]];
    }

    private static string Instruction(ReadOnlySpan<byte> rest) =>
        new StringBuilder(Opening).Append(Convert.ToHexStringLower(SHA256.HashData(rest))).Append(Closing).ToString();
}
