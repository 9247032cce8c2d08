// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>Passes the unpacked bytes of a part on and stops at a limit, whatever size the file claims. For one thread.</summary>
/// <param name="inner">The unpacked bytes; closed with this stream.</param>
/// <param name="location">The part, for the diagnostic.</param>
/// <param name="packed">The packed size in bytes.</param>
/// <param name="budget">What all parts together may still have.</param>
/// <param name="options">The limits.</param>
internal sealed class PartStream(
    Stream inner, SourceLocation location, long packed, PartBudget budget, WordReadingOptions options) : Stream
{
    private long _count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count = inner.Read(buffer);
        _count += count;
        budget.Bytes -= count;
        if (_count > options.MaxPartBytes)
        {
            throw Limit("a part of more than {0} bytes", options.MaxPartBytes);
        }

        if (budget.Bytes < 0)
        {
            throw Limit("more than {0} bytes in all", options.MaxTotalBytes);
        }

        if (_count > options.RatioFromBytes && _count / Math.Max(1, packed) >= options.MaxRatio)
        {
            throw Limit("a part packed to less than one byte in {0}", options.MaxRatio);
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private WordFileException Limit(string what, long limit) => new(Diagnostic.Create(
        WordDiagnostics.WordLimit, location, string.Format(CultureInfo.InvariantCulture, what, limit)));
}
