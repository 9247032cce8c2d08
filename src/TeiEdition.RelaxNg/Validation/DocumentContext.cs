// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>What values of a document may depend on: the namespaces in scope, and the declarations of its DOCTYPE. For one thread.</summary>
internal sealed class DocumentContext : IDatatypeContext
{
    private XmlReader? _reader;

    /// <summary>Begins a document.</summary>
    /// <param name="reader">Its reader, which is asked while it stands at the value.</param>
    public void Begin(XmlReader reader) => _reader = reader;

    /// <inheritdoc/>
    public string? ResolvePrefix(string prefix) => _reader?.LookupNamespace(prefix);

    /// <inheritdoc/>
    public bool IsUnparsedEntity(string name) => false;

    /// <inheritdoc/>
    public bool IsNotation(string name) => false;
}
