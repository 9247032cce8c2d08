// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Syntax.Compact;
using TeiEdition.RelaxNg.Syntax.Xml;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Loading;

/// <summary>Tells the two syntaxes apart and reads a file in its own. Stateless; safe on any thread.</summary>
internal static class SchemaSyntax
{
    /// <summary>Reads a file of a schema.</summary>
    /// <param name="resource">The file.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sink">Gets what the reader of the syntax reports.</param>
    /// <param name="cancellationToken">Stops the reader.</param>
    /// <returns>The file's tree, or null where an error was reported.</returns>
    public static SchemaDocument? Read(
        ResolvedResource resource, RelaxNgOptions options, IDiagnosticSink sink, CancellationToken cancellationToken) =>
        IsCompact(resource.Uri, resource.Content.Span)
            ? CompactSyntaxReader.Read(resource.Content, resource.Path, resource.Uri, options, sink, cancellationToken)
            : XmlSyntaxReader.Read(resource.Content, resource.Path, resource.Uri, options, sink, cancellationToken);

    /// <summary>Whether a file is in the compact syntax: its name says so, or nothing says XML and it does not begin with a tag.</summary>
    /// <param name="uri">The file's URI or path.</param>
    /// <param name="content">Its bytes.</param>
    public static bool IsCompact(string uri, ReadOnlySpan<byte> content)
    {
        if (uri.EndsWith(".rnc", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (uri.EndsWith(".rng", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // UTF-16 has a zero byte beside each character that matters here; a byte order mark is none of them.
        foreach (byte b in content)
        {
            if (b is not (0 or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF))
            {
                return b != (byte)'<';
            }
        }

        return false;
    }
}
