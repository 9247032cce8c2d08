// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Tests;

/// <summary>Runs the validator on short documents and writes its findings shortly. Stateless.</summary>
internal static class Findings
{
    /// <summary>Wraps a body in a TEI document of three lines; the body begins on line 3.</summary>
    public static string Tei(string body, string header = "") =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>{header}</teiHeader><text><body>
        {body}
        </body></text></TEI>
        """;

    /// <summary>The findings about a document in an otherwise empty folder, one a line: <c>3:7 VAL004 sentence</c>.</summary>
    public static string Of(string xml)
    {
        using TemporaryFolder folder = new();
        return OfFile(folder.Write("document.xml", xml));
    }

    /// <summary>The findings about a file, one a line.</summary>
    public static string OfFile(string path, ValidationOptions? options = null)
    {
        DiagnosticBag bag = new();
        DocumentValidator.Validate(path, options ?? new ValidationOptions(), bag, CancellationToken.None);
        return Write(bag);
    }

    /// <summary>What a bag holds, one finding a line.</summary>
    public static string Write(DiagnosticBag bag) =>
        string.Join('\n', bag.ToImmutableArray().Select(d => string.Create(
            CultureInfo.InvariantCulture, $"{d.Location?.Line}:{d.Location?.Column} {d.Code} {d.Message}")));
}
