// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;

namespace TeiEdition.Xml.Reading;

/// <summary>
/// The unparsed entities and notations that the internal subset of a document declares (XML 1.0, sections 4.2.2 and 4.7),
/// which <see cref="XmlReader"/> knows and does not tell. Those of an external subset are not among them. Immutable; safe on
/// any thread.
/// </summary>
public sealed class DoctypeDeclarations
{
    private readonly ImmutableHashSet<string> _entities;
    private readonly ImmutableHashSet<string> _notations;

    /// <summary>Keeps what a subset declares.</summary>
    /// <param name="entities">The names of unparsed entities.</param>
    /// <param name="notations">The names of notations.</param>
    internal DoctypeDeclarations(ImmutableHashSet<string> entities, ImmutableHashSet<string> notations)
    {
        _entities = entities;
        _notations = notations;
    }

    /// <summary>Of a document without a document type.</summary>
    public static DoctypeDeclarations None { get; } = new([], []);

    /// <summary>Reads the declarations at a <see cref="XmlNodeType.DocumentType"/> node.</summary>
    /// <param name="reader">The reader, which found the subset well-formed and its entities within the limits.</param>
    public static DoctypeDeclarations Of(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        string subset = reader.NodeType == XmlNodeType.DocumentType ? reader.Value : string.Empty;
        return subset.Contains("NDATA", StringComparison.Ordinal) || subset.Contains("NOTATION", StringComparison.Ordinal)
            ? new DoctypeScanner().Scan(subset)
            : None;
    }

    /// <summary>Whether an unparsed entity of that name is declared.</summary>
    /// <param name="name">The name.</param>
    public bool IsUnparsedEntity(string name) => _entities.Contains(name);

    /// <summary>Whether a notation of that name is declared.</summary>
    /// <param name="name">The name.</param>
    public bool IsNotation(string name) => _notations.Contains(name);
}
