// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.Xml.Reading;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>What values of a document may depend on: the namespaces in scope, and the declarations of its DOCTYPE. For one thread.</summary>
internal sealed class DocumentContext : IDatatypeContext
{
    private XmlReader? _reader;
    private DoctypeDeclarations _declarations = DoctypeDeclarations.None;

    /// <summary>Begins a document.</summary>
    /// <param name="reader">Its reader, which is asked while it stands at the value.</param>
    public void Begin(XmlReader reader)
    {
        _reader = reader;
        _declarations = DoctypeDeclarations.None;
    }

    /// <summary>Takes the declarations of the document's internal subset, read before.</summary>
    /// <param name="declarations">The declarations.</param>
    public void Declare(DoctypeDeclarations declarations) => _declarations = declarations;

    /// <summary>Takes the declarations of the document's internal subset.</summary>
    /// <param name="reader">The reader, at the DOCTYPE.</param>
    public void Declare(XmlReader reader) => _declarations = DoctypeDeclarations.Of(reader);

    /// <inheritdoc/>
    /// <remarks>The prefix <c>xmlns</c>, which the reader knows, is in the scope of no element (XML Information Set, section 2.2).</remarks>
    public string? ResolvePrefix(string prefix) => prefix == "xmlns" ? null : _reader?.LookupNamespace(prefix);

    /// <inheritdoc/>
    public bool IsUnparsedEntity(string name) => _declarations.IsUnparsedEntity(name);

    /// <inheritdoc/>
    public bool IsNotation(string name) => _declarations.IsNotation(name);
}
