// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Xml;
using System.Xml.Linq;

namespace TeiEdition.Validation.Ids;

/// <summary>The ids of one document. Immutable; safe on any thread.</summary>
/// <param name="Ids">
/// Everything that a pointer with '#' can name: the <c>xml:id</c>s, also those within examples, and the plain <c>id</c>s of
/// elements of other namespaces than TEI's (as in SVG).
/// </param>
internal sealed record IdTable(FrozenSet<string> Ids)
{
    /// <summary>A table without ids.</summary>
    public static IdTable Empty { get; } = new(FrozenSet<string>.Empty);

    /// <summary>Collects the ids of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    public static IdTable Read(XDocument document, CancellationToken cancellationToken)
    {
        using XmlReader reader = document.CreateReader();
        IdCollector ids = new(reader, string.Empty, null);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ids.Element();
            }
        }

        return ids.ToTable();
    }
}
