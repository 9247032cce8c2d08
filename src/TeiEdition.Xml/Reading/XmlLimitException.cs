// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xml.Reading;

/// <summary>A document goes beyond a limit; carries the diagnostic's parts. <see cref="SafeXmlReader.ToDiagnostic"/> knows it.</summary>
/// <param name="descriptor">The limit's diagnostic.</param>
/// <param name="line">The line, 1-based; 0 where it is not known.</param>
/// <param name="column">The column, 1-based; 0 where it is not known.</param>
/// <param name="arguments">The arguments of the descriptor's template.</param>
internal sealed class XmlLimitException(
    DiagnosticDescriptor descriptor, int line, int column, params ImmutableArray<string> arguments)
    : XmlException(descriptor.Template, null, line, column)
{
    /// <summary>The limit's diagnostic.</summary>
    public DiagnosticDescriptor Descriptor => descriptor;

    /// <summary>The arguments of its template.</summary>
    public ImmutableArray<string> Arguments => arguments;
}
