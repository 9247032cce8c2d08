// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using System.Xml;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xml.Reading;

/// <summary>
/// Passes the bytes of a document through block by block and throws <see cref="XmlException"/> where they go beyond a limit,
/// before a parser gathers them in memory; also where a document says that it is ASCII and is not, which decoders let pass.
/// For one thread; the inner stream stays open.
/// </summary>
internal sealed class LimitedStream(Stream inner, XmlReadingOptions options) : Stream
{
    private long _total;
    private long _run;
    private bool _isAscii;
    private bool _isWide;

    /// <summary>Tells where the parser is; null before it begins.</summary>
    public IXmlLineInfo? Lines { get; set; }

    public override bool CanRead => true;

    // The reader takes larger blocks when it can tell the length; it never seeks.
    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => _total;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count = inner.Read(buffer);
        ReadOnlySpan<byte> block = buffer[..count];
        if (_total == 0)
        {
            _isWide = IsWide(block);
            _isAscii = !_isWide && DeclaresAscii(block);
        }

        Check(block);
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Check(ReadOnlySpan<byte> block)
    {
        _total += block.Length;
        if (_total > options.MaxBytes)
        {
            string limit = options.MaxBytes.ToString(CultureInfo.InvariantCulture);
            throw new XmlLimitException(XmlDiagnostics.TooLarge, 0, 0, $"more than {limit}", limit);
        }

        int last = _isWide ? LastWide(block) : block.LastIndexOf((byte)'<');
        _run = last < 0 ? _run + block.Length : block.Length - last;
        if (_run > options.MaxRunBytes)
        {
            throw new XmlLimitException(
                XmlDiagnostics.RunTooLong,
                Lines?.LineNumber ?? 0,
                Lines?.LinePosition ?? 0,
                options.MaxRunBytes.ToString(CultureInfo.InvariantCulture));
        }

        if (_isAscii && !Ascii.IsValid(block))
        {
            throw new XmlException("a character outside the declared encoding, ASCII", null, Lines?.LineNumber ?? 0, Lines?.LinePosition ?? 0);
        }
    }

    // In UTF-16 and UTF-32 the byte of the sign is a part of other characters, too; beside it stands a zero.
    private static int LastWide(ReadOnlySpan<byte> block)
    {
        int last = block.LastIndexOf((byte)'<');
        while (last >= 0)
        {
            bool zero = (last + 1 < block.Length && block[last + 1] == 0) || (last > 0 && block[last - 1] == 0);
            if (zero)
            {
                return last;
            }

            last = block[..last].LastIndexOf((byte)'<');
        }

        return -1;
    }

    // XML 1.0, appendix F: a byte order mark, or a zero among the first four bytes.
    private static bool IsWide(ReadOnlySpan<byte> block) =>
        block.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || block.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        || block[..Math.Min(4, block.Length)].Contains((byte)0);

    private static bool DeclaresAscii(ReadOnlySpan<byte> block)
    {
        int end = block.IndexOf("?>"u8);
        if (!block.StartsWith("<?xml"u8) || end < 0)
        {
            return false;
        }

        ReadOnlySpan<byte> declaration = block[..end];
        int encoding = declaration.IndexOf("encoding"u8);
        int quote = encoding < 0 ? -1 : declaration[encoding..].IndexOfAny((byte)'"', (byte)'\'');
        if (quote < 0)
        {
            return false;
        }

        ReadOnlySpan<byte> name = declaration[(encoding + quote + 1)..];
        int close = name.IndexOfAny((byte)'"', (byte)'\'');
        name = close < 0 ? name : name[..close];
        return Ascii.EqualsIgnoreCase(name, "us-ascii") || Ascii.EqualsIgnoreCase(name, "ascii");
    }
}
