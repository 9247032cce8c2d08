// SPDX-License-Identifier: MIT
using System.Buffers.Binary;
using System.Text;

namespace TeiEdition.Xslt.Protocol;

/// <summary>
/// One message of the worker's protocol: key and value pairs in order; a key may occur several times. On the wire: int32
/// length, then (uint16 length, key in UTF-8, int32 length, value)*, all big-endian. For one thread.
/// </summary>
internal sealed class Fields
{
    private const int MaxFrame = 1 << 30;

    private readonly List<(string Key, ReadOnlyMemory<byte> Value)> _pairs = [];

    /// <summary>Adds a text value; null adds nothing.</summary>
    public Fields Add(string key, string? value) =>
        value is null ? this : Add(key, Encoding.UTF8.GetBytes(value));

    /// <summary>Adds a binary value, which is not copied.</summary>
    public Fields Add(string key, ReadOnlyMemory<byte> value)
    {
        _pairs.Add((key, value));
        return this;
    }

    /// <summary>A copy that also carries the number by which the worker's answer is known.</summary>
    public Fields WithId(string id)
    {
        Fields copy = new();
        copy._pairs.AddRange(_pairs);
        return copy.Add("id", id);
    }

    /// <summary>The first value of the key, or null.</summary>
    public ReadOnlyMemory<byte>? Bytes(string key)
    {
        foreach ((string name, ReadOnlyMemory<byte> value) in _pairs)
        {
            if (name == key)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The first value of the key as text, or null.</summary>
    public string? Text(string key) => Bytes(key) is { } value ? Encoding.UTF8.GetString(value.Span) : null;

    /// <summary>All values of the key, in order.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> All(string key) => _pairs.Where(p => p.Key == key).Select(p => p.Value);

    /// <summary>All values of the key as texts, in order.</summary>
    public IEnumerable<string> Texts(string key) => All(key).Select(value => Encoding.UTF8.GetString(value.Span));

    /// <summary>The pairs as bytes, without the length of the frame.</summary>
    public byte[] Encode()
    {
        int length = _pairs.Sum(p => 6 + Encoding.UTF8.GetByteCount(p.Key) + p.Value.Length);
        byte[] bytes = new byte[length];
        Span<byte> rest = bytes;
        foreach ((string key, ReadOnlyMemory<byte> value) in _pairs)
        {
            int keyLength = Encoding.UTF8.GetBytes(key, rest[2..]);
            BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)keyLength);
            rest = rest[(2 + keyLength)..];
            BinaryPrimitives.WriteInt32BigEndian(rest, value.Length);
            value.Span.CopyTo(rest[4..]);
            rest = rest[(4 + value.Length)..];
        }

        return bytes;
    }

    /// <summary>Reads the pairs from bytes, which stay in use.</summary>
    /// <exception cref="InvalidDataException">The lengths do not fit.</exception>
    public static Fields Decode(ReadOnlyMemory<byte> bytes)
    {
        Fields fields = new();
        try
        {
            while (!bytes.IsEmpty)
            {
                int keyLength = BinaryPrimitives.ReadUInt16BigEndian(bytes.Span);
                string key = Encoding.UTF8.GetString(bytes.Span.Slice(2, keyLength));
                bytes = bytes[(2 + keyLength)..];
                int length = BinaryPrimitives.ReadInt32BigEndian(bytes.Span);
                fields.Add(key, bytes.Slice(4, length));
                bytes = bytes[(4 + length)..];
            }
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new InvalidDataException("a message of the worker is cut off", e);
        }

        return fields;
    }

    /// <summary>Writes one frame and flushes it.</summary>
    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] body = Encode();
        byte[] head = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(head, body.Length);
        await stream.WriteAsync(head, cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(body, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads one frame, or null where the stream has ended, between two frames or within one.</summary>
    /// <exception cref="InvalidDataException">What comes is not the protocol.</exception>
    public static async Task<Fields?> ReadAsync(Stream stream)
    {
        byte[] head = new byte[4];
        if (await stream.ReadAtLeastAsync(head, 4, throwOnEndOfStream: false).ConfigureAwait(false) < 4)
        {
            return null;
        }

        int length = BinaryPrimitives.ReadInt32BigEndian(head);
        if (length is < 0 or > MaxFrame)
        {
            throw new InvalidDataException("a message of the worker has an impossible length");
        }

        byte[] body = new byte[length];
        int read = await stream.ReadAtLeastAsync(body, length, throwOnEndOfStream: false).ConfigureAwait(false);
        return read < length ? null : Decode(body);
    }
}
