// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests;

/// <summary>A source that was encoded, and what was reported. Immutable.</summary>
internal sealed record Encoded(EncodingResult? Result, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What every encoding reports; left out, so that tests see what is particular to their case.</summary>
    public const string ConventionChosen = "MIN040";

    /// <summary>The bytes as text; fails where there are none.</summary>
    public string Xml => System.Text.Encoding.UTF8.GetString((Result ?? throw new AssertFailedException(Report)).Tei.AsSpan());

    /// <summary>The root, white space kept.</summary>
    public XElement Root => XDocument.Parse(Xml, LoadOptions.PreserveWhitespace).Root!; // a document has a root

    /// <summary>The diagnostics, a line each.</summary>
    public string Report => string.Join('\n', Diagnostics);

    /// <summary>The codes, in order.</summary>
    public string Codes => string.Join(' ', Diagnostics.Select(d => d.Code));

    /// <summary>The body's elements as one line of XML, without namespaces and the encoder's own attributes.</summary>
    public string Body => Plain(Root.Descendants(TeiNames.Tei + "body").Single().Elements().Single());

    /// <summary>The lines before the talk, in the same form.</summary>
    public string Front => Plain(Root.Descendants(TeiNames.Tei + "front").Single().Elements().Single());

    /// <summary>Encodes a text.</summary>
    public static Encoded Of(string text, string? toml = null, AuthorityIndex? authority = null) =>
        Of(System.Text.Encoding.UTF8.GetBytes(text), toml, authority);

    /// <summary>Encodes bytes.</summary>
    public static Encoded Of(byte[] bytes, string? toml = null, AuthorityIndex? authority = null, string path = "source.txt")
    {
        DiagnosticBag bag = new();
        EditionSettings settings = toml is null
            ? EditionSettings.Default
            : EditionSettingsReader.Parse(toml, "edition.toml", bag) ?? throw new AssertFailedException(string.Join('\n', bag.ToImmutableArray()));
        EncodingResult? result = MinutesConverter.Convert(
            new MinutesSource(path, bytes), settings, authority ?? AuthorityIndex.Empty, bag, CancellationToken.None);
        return new Encoded(result, [.. bag.ToImmutableArray().Where(d => d.Code != Encoded.ConventionChosen)]);
    }

    /// <summary>An element as XML without the TEI namespace, <c>@resp</c> and <c>@cert</c> of the encoder, and indentation.</summary>
    public static string Plain(XElement element)
    {
        XElement copy = new(element);
        foreach (XElement e in copy.DescendantsAndSelf())
        {
            e.Name = e.Name.LocalName;
            e.Attributes().Where(a => a.IsNamespaceDeclaration || a.Name == "cert" || (a.Name == "resp" && a.Value == "#teiedition")).Remove();
        }

        copy.DescendantNodes().OfType<XText>().Where(t => string.IsNullOrWhiteSpace(t.Value) && t.Value.Contains('\n', StringComparison.Ordinal)).Remove();
        return copy.ToString(SaveOptions.DisableFormatting);
    }
}
