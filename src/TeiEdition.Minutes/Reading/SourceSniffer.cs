// SPDX-License-Identifier: MIT
using System.Buffers.Binary;

namespace TeiEdition.Minutes.Reading;

/// <summary>Tells the format of a source by its content, and by its name where the content leaves it open. Stateless; safe on any thread.</summary>
internal static class SourceSniffer
{
    // PDF readers accept anything before the header, as long as the header begins in the first 1024 bytes.
    private const int PdfWindow = 1024;

    /// <summary>Tells the format.</summary>
    /// <param name="bytes">The source.</param>
    /// <param name="path">Its name.</param>
    public static SourceFormat Sniff(ReadOnlySpan<byte> bytes, string path)
    {
        if (IsPdf(bytes))
        {
            return SourceFormat.Pdf;
        }

        return Container(bytes, path) ?? Picture(bytes) ?? Packed(bytes) ?? MarkupSniffer.Sniff(bytes, path);
    }

    private static bool IsPdf(ReadOnlySpan<byte> bytes)
    {
        int header = bytes[..Math.Min(bytes.Length, PdfWindow)].IndexOf("%PDF-"u8);
        return header switch
        {
            < 0 => false,
            0 => true,
            // A text may speak of the header; only a file has the end mark, too.
            _ => bytes.LastIndexOf("startxref"u8) > header || bytes.LastIndexOf("%%EOF"u8) > header,
        };
    }

    private static SourceFormat? Container(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8))
        {
            return Zip(bytes, path);
        }

        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            // The names of the streams are in UTF-16.
            return bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 ? SourceFormat.Encrypted : SourceFormat.OldWord;
        }

        return bytes.StartsWith("{\\rtf"u8) ? SourceFormat.Rtf
            : bytes.StartsWith("bplist00"u8) ? SourceFormat.WebArchive
            : bytes.StartsWith("%!PS"u8) ? SourceFormat.PostScript
            : null;
    }

    // OCF and OpenDocument begin with a stored entry "mimetype"; OOXML has "[Content_Types].xml".
    private static SourceFormat Zip(ReadOnlySpan<byte> bytes, string path)
    {
        ReadOnlySpan<byte> start = bytes[..Math.Min(bytes.Length, 200)];
        if (start.IndexOf("application/epub+zip"u8) >= 0)
        {
            return SourceFormat.Epub;
        }

        if (start.IndexOf("application/vnd.oasis.opendocument."u8) >= 0)
        {
            return start.IndexOf("opendocument.text"u8) >= 0 ? SourceFormat.OpenDocument : SourceFormat.OtherOffice;
        }

        if (bytes.IndexOf("[Content_Types].xml"u8) >= 0)
        {
            bool other = bytes.IndexOf("xl/workbook"u8) >= 0 || bytes.IndexOf("ppt/presentation"u8) >= 0;
            return other && bytes.IndexOf("word/"u8) < 0 ? SourceFormat.OtherOffice : SourceFormat.Word;
        }

        string extension = Path.GetExtension(path);
        return extension.Equals(".docx", StringComparison.OrdinalIgnoreCase) || extension.Equals(".docm", StringComparison.OrdinalIgnoreCase)
            ? SourceFormat.Word
            : SourceFormat.Archive;
    }

    private static SourceFormat? Picture(ReadOnlySpan<byte> bytes)
    {
        bool picture = bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G'])
            || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF])
            || bytes.StartsWith("GIF87a"u8)
            || bytes.StartsWith("GIF89a"u8)
            || bytes.StartsWith("II*\0"u8)
            || bytes.StartsWith("MM\0*"u8)
            || bytes.StartsWith("AT&TFORM"u8)
            || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8))
            || bytes.StartsWith<byte>([0, 0, 0, 12, (byte)'j', (byte)'P', (byte)' ', (byte)' '])
            || (bytes.Length > 12 && bytes[4..].StartsWith("ftyphei"u8))
            || (bytes.Length > 6 && bytes.StartsWith("BM"u8) && BinaryPrimitives.ReadUInt32LittleEndian(bytes[2..]) == bytes.Length);
        return picture ? SourceFormat.Image : null;
    }

    private static SourceFormat? Packed(ReadOnlySpan<byte> bytes)
    {
        bool packed = bytes.StartsWith<byte>([0x1F, 0x8B, 8])
            || bytes.StartsWith<byte>([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C])
            || bytes.StartsWith("Rar!\x1A\x07"u8)
            || bytes.StartsWith<byte>([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0])
            || bytes.StartsWith<byte>([0x28, 0xB5, 0x2F, 0xFD])
            || (bytes.Length > 10 && bytes.StartsWith("BZh"u8) && bytes[4..].StartsWith<byte>([0x31, 0x41, 0x59, 0x26, 0x53, 0x59]));
        return packed ? SourceFormat.Archive : null;
    }
}
