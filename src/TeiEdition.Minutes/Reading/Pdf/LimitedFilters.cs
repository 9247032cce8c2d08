// SPDX-License-Identifier: MIT
using System.IO.Compression;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>
/// The filters that unpack the streams of a PDF, with a limit on what a file may unpack to: a small file can be made that
/// unpacks to more than there is memory. For one file.
/// </summary>
internal sealed class LimitedFilters : IFilterProvider
{
    private const long MostOfStream = 128L << 20;
    private const long MostOfFile = 1L << 30;

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _total;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limit(_filters.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limit(_filters.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Limit(_filters.GetAllFilters());

    private LimitedFilter[] Limit(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new LimitedFilter(this, f))];

    private void Take(long bytes)
    {
        _total += bytes;
        if (bytes > MostOfStream || _total > MostOfFile)
        {
            throw new PdfDocumentFormatException("its streams unpack to more than is read");
        }
    }

    private sealed class LimitedFilter(LimitedFilters owner, IFilter inner) : IFilter
    {
        // LZW and run lengths at most multiply by this.
        private const int LargestFactor = 1400;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter)
            {
                Measure(input);
            }
            else if (inner is LzwFilter or RunLengthFilter && input.Length > MostOfStream / LargestFactor * 8)
            {
                throw new PdfDocumentFormatException("its streams may unpack to more than is read");
            }

            Memory<byte> output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner.Take(output.Length);
            return output;
        }

        // Unpacks without keeping, so that nothing large is made before the size is known.
        private static void Measure(Memory<byte> input)
        {
            if (input.Length * 1100L < MostOfStream)
            {
                return;
            }

            try
            {
                using MemoryStream packed = new(input.ToArray());
                using ZLibStream stream = new(packed, CompressionMode.Decompress);
                byte[] buffer = new byte[1 << 16];
                long total = 0;
                for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
                {
                    total += read;
                    if (total > MostOfStream)
                    {
                        throw new PdfDocumentFormatException("its streams unpack to more than is read");
                    }
                }
            }
            catch (InvalidDataException)
            {
                // A damaged stream: what the filter makes of it is measured afterwards.
            }
        }
    }
}
