// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xslt.Tests;

/// <summary>What tests ask of results.</summary>
internal static class ResultExtensions
{
    public static string Text(this ImmutableArray<byte> bytes) => System.Text.Encoding.UTF8.GetString(bytes.AsSpan());

    /// <summary>Code, file name, line: <c>XSL008 main.xsl:3</c>, one for each diagnostic, with commas.</summary>
    public static string Places(this ImmutableArray<Diagnostic> diagnostics) =>
        string.Join(", ", diagnostics.Select(Place));

    public static string All(this ImmutableArray<Diagnostic> diagnostics) => string.Join('\n', diagnostics);

    private static string Place(Diagnostic d) => d.Location is null
        ? d.Code
        : $"{d.Code} {Path.GetFileName(d.Location.Path)}{(d.Location.Line is { } line ? $":{line}" : string.Empty)}";
}
