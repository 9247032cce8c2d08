// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;

namespace TeiEdition.Odd.Emission.Documentation;

/// <summary>
/// Writes the documentation of a customisation as one page of HTML that needs nothing else: the ODD's own prose, then
/// every element, class, macro and datatype (TEI P5 Guidelines, section 23.4, "Documentation Elements"). Whatever the ODD
/// holds, no script and no request comes of it. The ODD has to be compiled with <see cref="OddOptions.IncludesDescriptions"/>.
/// Stateless; safe on any thread.
/// </summary>
public static class DocumentationWriter
{
    /// <summary>Writes the page in UTF-8, without a byte order mark.</summary>
    /// <param name="result">The compiled ODD.</param>
    /// <param name="options">What it contains.</param>
    /// <param name="stream">Where it goes; stays open.</param>
    public static void Write(OddResult result, DocumentationOptions options, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(result, options, writer);
    }

    /// <summary>Writes the page.</summary>
    /// <param name="result">The compiled ODD.</param>
    /// <param name="options">What it contains.</param>
    /// <param name="writer">Where it goes; lines end in LF.</param>
    public static void Write(OddResult result, DocumentationOptions options, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(writer);
        XElement page = new PageBuilder(result.Model, options).Build();
        HtmlSerializer.Write(page, writer);
    }
}
