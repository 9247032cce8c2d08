// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Xml.Names;
using static TeiEdition.Minutes.Encoding.Header.HeaderMaterial;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>The languages of original and translation (TEI P5 Guidelines, section 2.4.2). Immutable.</summary>
internal sealed class LanguageUsage
{
    // BCP 47: the tag of a language that is not known.
    private const string Undetermined = "und";

    private readonly HeaderMaterial _material;
    private readonly RecordField? _original;
    private readonly ImmutableArray<(string? Tag, string Name)> _originals;
    private readonly string? _own;

    /// <summary>Reads the fields for languages.</summary>
    /// <param name="material">What the header is made from; the fields that are read are used.</param>
    public LanguageUsage(HeaderMaterial material)
    {
        _material = material;
        RecordField? field = material.Open(RecordFieldKind.OriginalLanguage).Select(f => f.Field).FirstOrDefault();
        RecordField? language = material.Open(RecordFieldKind.Language).Select(f => f.Field).FirstOrDefault();
        _original = field ?? language;
        _originals = _original?.Value is { } value ? Names(value.Text) : [];
        if (_original is not null)
        {
            material.Use(_original);
        }

        // Beside the original's, the language of the text.
        if (field is not null && language?.Value is { } ofText && material.Tag(ofText.Text) == material.Settings.Language)
        {
            _own = ofText.Text;
            material.Use(language);
        }
    }

    /// <summary>The language of the manuscript; null where it is not said.</summary>
    public XElement? OfText()
    {
        if (_original?.Value is not { } value)
        {
            return null;
        }

        string[] others = [.. _originals.Skip(1).Select(o => o.Tag).OfType<string>()];
        return Element(
            "textLang",
            _originals[0].Tag is { } main ? new XAttribute("mainLang", main) : null,
            others.Length == 0 ? null : new XAttribute("otherLangs", string.Join(' ', others)),
            value.Text);
    }

    /// <summary>The languages of text and original, and of the words in the text that have another one.</summary>
    /// <param name="text">The encoded text.</param>
    public XElement Encode(XElement text)
    {
        string? own = _own ?? _material.Minutes.Segments.Headings
            .SelectMany(h => h.Text.Split([' ', '-', '–', ','], StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(w => _material.Tag(w) == _material.Settings.Language);
        string ident = _material.Settings.Language;
        XElement usage = Element("langUsage");
        if (!_originals.Any(o => o.Tag == ident))
        {
            usage.Add(Language(ident, own));
        }

        usage.Add(_originals.Select(o => Language(o.Tag ?? Undetermined, o.Name)));
        HashSet<string> said = [.. usage.Elements().Select(l => (string?)l.Attribute("ident") ?? ident)];
        usage.Add(text.Descendants().Select(e => (string?)e.Attribute(TeiNames.XmlLang)).OfType<string>().Where(said.Add).Select(t => Language(t, null)));
        return usage;
    }

    private static XElement Language(string ident, string? name) => Element("language", new XAttribute("ident", ident), name);

    // "Russian and Polish", "Russian; Polish": apart where all are known, else the whole.
    private ImmutableArray<(string? Tag, string Name)> Names(string text)
    {
        string[] names = [.. text.Replace(" and ", ",", StringComparison.Ordinal).Split([',', ';', '/', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return names.Length > 0 && names.All(n => _material.Tag(n) is not null)
            ? [.. names.Select(n => (_material.Tag(n), n))]
            : [(_material.Tag(text.Split(',', ';', '(')[0]), text)];
    }
}
