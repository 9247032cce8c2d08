// SPDX-License-Identifier: MIT
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>
/// A file of the cache: eight bytes that mark it, the version of the format, the identity of the program, the XXH128 of what
/// follows; then the requests that the schema made, what was kept beside it, and its compiled form. Immutable.
/// </summary>
/// <param name="Requests">What the schema asked of its resolver, in order; the first is the schema itself.</param>
/// <param name="Beside">What its maker keeps beside it; empty for nothing.</param>
/// <param name="Form">The compiled form.</param>
internal sealed record CacheEntry(ImmutableArray<RecordedRequest> Requests, ReadOnlyMemory<byte> Beside, ReadOnlyMemory<byte> Form)
{
    private const int HashAt = 28;
    private const int HeaderLength = HashAt + 16;

    // No text file begins with it, and a transfer that changes the ends of lines destroys it.
    private static ReadOnlySpan<byte> Mark => [0x89, (byte)'R', (byte)'N', (byte)'G', (byte)'C', 0x0D, 0x0A, 0x1A];

    /// <summary>The identity of this program: whoever is built from other sources has another.</summary>
    public static Guid Program { get; } = typeof(CacheEntry).Module.ModuleVersionId;

    /// <summary>Reads an entry.</summary>
    /// <param name="bytes">Any bytes; kept.</param>
    /// <returns>The entry; null where the bytes are none that this program has written.</returns>
    public static CacheEntry? Read(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (span.Length < HeaderLength || !span.StartsWith(Header()) || BinaryPrimitives.ReadUInt128LittleEndian(span[HashAt..]) != XxHash128.HashToUInt128(span[HeaderLength..]))
        {
            return null;
        }

        EntryReader reader = new(span[HeaderLength..]);
        int count = reader.Number();
        ImmutableArray<RecordedRequest>.Builder requests = ImmutableArray.CreateBuilder<RecordedRequest>();
        for (int i = 0; i < count && !reader.Failed; i++)
        {
            requests.Add(new RecordedRequest(
                reader.Text(), reader.Text(), reader.Text(), reader.Text(), reader.Number(), reader.Hash()));
        }

        int beside = reader.Number();
        return reader.Failed || count < 1 || beside > reader.Left
            ? null
            : new CacheEntry(requests.ToImmutable(), bytes[^reader.Left..][..beside], bytes[^reader.Left..][beside..]);
    }

    /// <summary>Writes the entry.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        writer.Write(Header());
        writer.Write(new byte[16]);
        writer.Write(Requests.Length);
        foreach (RecordedRequest request in Requests)
        {
            foreach (string text in (string[])[request.Reference, request.BaseUri, request.Uri, request.Path])
            {
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                writer.Write(utf8.Length);
                writer.Write(utf8);
            }

            writer.Write(request.Length);
            writer.Write((ulong)request.Hash);
            writer.Write((ulong)(request.Hash >> 64));
        }

        writer.Write(Beside.Length);
        writer.Write(Beside.Span);
        writer.Write(Form.Span);
        byte[] bytes = stream.ToArray();
        BinaryPrimitives.WriteUInt128LittleEndian(bytes.AsSpan(HashAt), XxHash128.HashToUInt128(bytes.AsSpan(HeaderLength)));
        return bytes;
    }

    private static ReadOnlySpan<byte> Header()
    {
        byte[] header = new byte[HashAt];
        Mark.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), CompiledFormat.Version);
        Program.TryWriteBytes(header.AsSpan(12));
        return header;
    }
}
