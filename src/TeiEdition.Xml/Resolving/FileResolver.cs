// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Xml.Resolving;

/// <summary>
/// Local files: plain paths, <c>file:</c> URIs, and references relative to one. Never opens a network connection. Reads only
/// ordinary files up to a size. Immutable; safe on any thread.
/// </summary>
/// <param name="maxBytes">The largest file that is read, in bytes; 256 MiB where nothing is said.</param>
public sealed class FileResolver(long maxBytes = 256L * 1024 * 1024) : IResourceResolver
{
    /// <inheritdoc/>
    public ResolvedResource? Resolve(string reference, string baseUri, out string? failure)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(baseUri);

        // What a user types is a path: an absolute one, or one without a base, is not decoded.
        bool isPath = Path.IsPathFullyQualified(reference) && (baseUri.Length == 0 || Path.DirectorySeparatorChar == '\\');
        string? path = isPath || (baseUri.Length == 0 && !UriReference.IsAbsolute(reference))
            ? reference
            : FileUri.ToPath(UriReference.WithoutFragment(UriReference.Resolve(baseUri, reference)));
        if (string.IsNullOrEmpty(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            failure = reference.Length == 0
                ? "the reference is empty"
                : "it is not on this computer, and nothing is fetched; name a local copy of it in an XML catalogue";
            return null;
        }

        return Read(Path.GetFullPath(path), path, out failure);
    }

    // A path that a user typed is shown as it was typed.
    private ResolvedResource? Read(string path, string shown, out string? failure)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            if (!stream.CanSeek)
            {
                failure = "it is not an ordinary file";
                return null;
            }

            if (stream.Length > maxBytes)
            {
                failure = string.Create(CultureInfo.InvariantCulture, $"it is {stream.Length} bytes long; the limit is {maxBytes}");
                return null;
            }

            byte[] content = GC.AllocateUninitializedArray<byte>(checked((int)stream.Length));
            int length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            failure = null;
            return new ResolvedResource(FileUri.FromPath(path), shown, content.AsMemory(0, length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or OverflowException)
        {
            failure = ReadFailure.Reason(e, path);
        }

        return null;
    }
}
