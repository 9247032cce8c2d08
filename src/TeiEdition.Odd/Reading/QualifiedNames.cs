// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>
/// Lists of namespaces and prefixed names (TEI P5 Guidelines, teidata.namespaceOrName). A name is expanded to
/// <c>{namespace}local</c>; a namespace stays. Stateless.
/// </summary>
internal static class QualifiedNames
{
    /// <summary>Expands a list.</summary>
    /// <param name="element">Where it stands, for the prefixes in scope.</param>
    /// <param name="tokens">The namespaces and names.</param>
    /// <param name="context">Takes what has no namespace.</param>
    public static ImmutableArray<string> Expand(XElement element, ImmutableArray<string> tokens, OddContext context)
    {
        ImmutableArray<string>.Builder expanded = ImmutableArray.CreateBuilder<string>(tokens.Length);
        foreach (string token in tokens)
        {
            int colon = token.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !XmlNames.IsNCName(token.AsSpan(0, colon)) || !XmlNames.IsNCName(token.AsSpan(colon + 1)))
            {
                expanded.Add(token);
            }
            else if (NamespaceOf(element, token[..colon]) is { } ns)
            {
                expanded.Add($"{{{ns}}}{token[(colon + 1)..]}");
            }
            else
            {
                context.Report(OddDiagnostics.UnknownPrefix, element.Place(), token[..colon], token);
            }
        }

        return expanded.ToImmutable();
    }

    // The TEI source itself writes teix: without a declaration where it is quoted in its default value.
    private static string? NamespaceOf(XElement element, string prefix) =>
        element.GetNamespaceOfPrefix(prefix)?.NamespaceName ?? (prefix is "teix" or "eg" ? TeiNames.ExamplesNamespace : null);
}
