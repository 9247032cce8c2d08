// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>Tells word processors' files by their first bytes, and names those that are not read. Stateless.</summary>
internal static class ForeignFile
{
    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Whether a file is a zip archive.</summary>
    /// <param name="bytes">The file.</param>
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);

    /// <summary>Whether a file is a compound file, as those of Word before 2007 and all encrypted ones.</summary>
    /// <param name="bytes">The file.</param>
    public static bool IsCompound(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Ole);

    /// <summary>Whether a file is Rich Text.</summary>
    /// <param name="bytes">The file.</param>
    public static bool IsRichText(ReadOnlySpan<byte> bytes) => bytes.StartsWith("{\\rtf"u8);

    /// <summary>Whether a compound file holds an encrypted document.</summary>
    /// <param name="bytes">The file.</param>
    public static bool IsEncrypted(ReadOnlySpan<byte> bytes) => Names(bytes, "EncryptedPackage");

    /// <summary>What a compound file is.</summary>
    /// <param name="bytes">The file.</param>
    public static string NameCompound(ReadOnlySpan<byte> bytes) =>
        Names(bytes, "WordDocument") ? "an old Word file (.doc)" : "an old Office file";

    /// <summary>What a zip archive without a Word document is.</summary>
    /// <param name="package">The archive.</param>
    public static string NameZip(WordPackage package)
    {
        static bool In(WordPackage package, string folder) =>
            package.Names.Any(n => n.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        return package switch
        {
            _ when package.Has("mimetype") && package.Has("content.xml") => "an OpenDocument file (.odt)",
            _ when package.Has("META-INF/container.xml") => "an EPUB",
            _ when In(package, "xl/") => "an Excel file",
            _ when In(package, "ppt/") => "a PowerPoint file",
            _ when In(package, "Index/") => "a Pages file",
            _ => "a zip archive without a Word document",
        };
    }

    // The names in a compound file's directory are in UTF-16LE ([MS-CFB], 2.6.1).
    private static bool Names(ReadOnlySpan<byte> bytes, string name) =>
        bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes(name)) >= 0;
}
