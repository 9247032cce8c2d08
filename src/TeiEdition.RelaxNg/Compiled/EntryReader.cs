// SPDX-License-Identifier: MIT
using System.Buffers.Binary;
using System.Text;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>Reads numbers and texts one after the other; once something is not there, everything else is not. For one thread.</summary>
/// <param name="bytes">Any bytes.</param>
internal ref struct EntryReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Whether something was not there.</summary>
    public bool Failed { get; private set; }

    /// <summary>How many bytes are left.</summary>
    public readonly int Left => _rest.Length;

    /// <summary>A number of 0 or more; 0 where none is there.</summary>
    public int Number()
    {
        ReadOnlySpan<byte> bytes = Take(4);
        int number = bytes.IsEmpty ? 0 : BinaryPrimitives.ReadInt32LittleEndian(bytes);
        Failed |= number < 0;
        return Math.Max(number, 0);
    }

    /// <summary>A text with its length before it; empty where none is there.</summary>
    public string Text() => Encoding.UTF8.GetString(Take(Number()));

    /// <summary>A hash; 0 where none is there.</summary>
    public UInt128 Hash()
    {
        ReadOnlySpan<byte> bytes = Take(16);
        return bytes.IsEmpty ? 0 : BinaryPrimitives.ReadUInt128LittleEndian(bytes);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        Failed |= length > _rest.Length;
        if (Failed)
        {
            return [];
        }

        ReadOnlySpan<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
