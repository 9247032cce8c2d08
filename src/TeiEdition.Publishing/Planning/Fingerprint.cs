// SPDX-License-Identifier: MIT
using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TeiEdition.Publishing.Reading;

namespace TeiEdition.Publishing.Planning;

/// <summary>The SHA-256 of a sequence of parts, each with its length before it, so that no two sequences run into the same bytes. For one thread.</summary>
internal sealed class Fingerprint
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>The hash of one file's bytes, in lower-case hexadecimal.</summary>
    /// <param name="content">The bytes.</param>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Adds a text.</summary>
    /// <param name="part">The text.</param>
    public Fingerprint Add(string part) => Add(Encoding.UTF8.GetBytes(part));

    /// <summary>Adds bytes.</summary>
    /// <param name="part">The bytes.</param>
    public Fingerprint Add(ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
        _bytes.Write(length);
        _bytes.Write(part);
        return this;
    }

    /// <summary>Adds files: path and hash of each, in the order given.</summary>
    /// <param name="files">The files.</param>
    public Fingerprint Add(IEnumerable<NamedFile> files)
    {
        foreach (NamedFile file in files)
        {
            Add(file.Path).Add(Of(file.Content.AsSpan()));
        }

        return this;
    }

    /// <summary>The hash of all parts so far, in lower-case hexadecimal.</summary>
    public string Finish() => Of(_bytes.WrittenSpan);
}
