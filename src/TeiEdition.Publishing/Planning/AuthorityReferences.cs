// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.Publishing.Reading;

namespace TeiEdition.Publishing.Planning;

/// <summary>Which authority files a document depends on: those that its attributes point to, and those that these point to. Stateless.</summary>
internal static class AuthorityReferences
{
    /// <summary>Finds them.</summary>
    /// <param name="tei">The document. One that is not well-formed depends on all files; its own diagnostic comes from elsewhere.</param>
    /// <param name="authority">The authority files that there are.</param>
    /// <returns>Those of them that count, in their order.</returns>
    public static ImmutableArray<NamedFile> Closure(ImmutableArray<byte> tei, ImmutableArray<NamedFile> authority)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        Queue<ImmutableArray<byte>> open = new([tei]);
        while (open.TryDequeue(out ImmutableArray<byte> content))
        {
            if (!TryCollect(content, authority, found, open))
            {
                return authority;
            }
        }

        return [.. authority.Where(f => found.Contains(f.Path))];
    }

    private static bool TryCollect(
        ImmutableArray<byte> content,
        ImmutableArray<NamedFile> authority,
        HashSet<string> found,
        Queue<ImmutableArray<byte>> open)
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using XmlReader reader = XmlReader.Create(new MemoryStream([.. content]), settings);
            while (reader.Read())
            {
                while (reader.MoveToNextAttribute())
                {
                    foreach (NamedFile file in authority.Where(f => reader.Value.Contains(f.Path, StringComparison.Ordinal)))
                    {
                        if (found.Add(file.Path))
                        {
                            open.Enqueue(file.Content);
                        }
                    }
                }
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
