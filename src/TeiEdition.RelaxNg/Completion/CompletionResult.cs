// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Completion;

/// <summary>What may be written at a place of a document. Immutable.</summary>
/// <param name="Kind">What is being written there.</param>
/// <param name="Start">Where the word begins that is being written: a 0-based offset in UTF-16 code units, at or before the place asked for.</param>
/// <param name="Expected">What the schema lets stand there; all of it, whatever has been written of the word.</param>
public sealed record CompletionResult(CompletionKind Kind, int Start, Expectation Expected)
{
    /// <summary>The name of the innermost element that is open, as its start tag writes it: what an end tag has to say; null for none.</summary>
    public string? OpenElement { get; init; }

    /// <summary>The namespaces in scope by prefix; the empty prefix is the default namespace.</summary>
    public ImmutableSortedDictionary<string, string> Namespaces { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>A name as it would be written here, with the prefix in scope; null where no prefix is bound to its namespace.</summary>
    /// <param name="name">The name.</param>
    /// <param name="attribute">Whether it is the name of an attribute, for which the default namespace does not hold.</param>
    public string? Write(ExpandedName name, bool attribute)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.NamespaceUri == RelaxNgNames.XmlNamespace)
        {
            return "xml:" + name.LocalName;
        }

        Namespaces.TryGetValue(string.Empty, out string? unprefixed);
        if (attribute ? name.NamespaceUri.Length == 0 : name.NamespaceUri == (unprefixed ?? string.Empty))
        {
            return name.LocalName;
        }

        foreach ((string prefix, string uri) in Namespaces)
        {
            if (prefix.Length > 0 && uri == name.NamespaceUri)
            {
                return prefix + ":" + name.LocalName;
            }
        }

        return null;
    }
}
