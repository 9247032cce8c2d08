// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>The styles of a file, each resolved at its first use. For one file, on one thread.</summary>
internal sealed class WordStyles
{
    // A chain this long is a ring.
    private const int LongestChain = 64;

    private readonly Dictionary<string, Definition> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _resolved = new(StringComparer.Ordinal);
    private TextFormat _defaults;
    private string? _defaultParagraph;

    /// <summary>The look of text in the default style, which is not worth a run.</summary>
    public TextFormat Body => Find(null).Text;

    /// <summary>Reads <c>styles.xml</c>.</summary>
    /// <param name="reader">Stands on its root, which is consumed.</param>
    public void Read(PartReader reader) => reader.WordChildren(name =>
    {
        if (name == "docDefaults")
        {
            ReadDefaults(reader);
        }
        else if (name == "style" && reader.Attribute("styleId") is { } id)
        {
            bool isDefault = reader.Attribute("default") is "1" or "true" or "on" && reader.Attribute("type") is "paragraph";
            _defaultParagraph = isDefault ? _defaultParagraph ?? id : _defaultParagraph;
            _definitions.TryAdd(id, ReadStyle(reader));
        }
    });

    /// <summary>The style of a paragraph.</summary>
    /// <param name="id">Its id; null for the default one.</param>
    public WordStyle Find(string? id)
    {
        string key = id is not null && (_definitions.ContainsKey(id) || HeadingLevel(id) > 0) ? id : _defaultParagraph ?? string.Empty;
        if (!_resolved.TryGetValue(key, out WordStyle? style))
        {
            style = Resolve(key, new WordStyle { Text = _defaults });
            _resolved.Add(key, style);
        }

        return style;
    }

    /// <summary>The format of a character style, the document's defaults left out.</summary>
    /// <param name="id">Its id; null for none.</param>
    public TextFormat FindCharacter(string? id)
    {
        if (id is null)
        {
            return default;
        }

        // No id has a line end in it, so the two kinds of keys differ.
        string key = id + "\n";
        if (!_resolved.TryGetValue(key, out WordStyle? style))
        {
            style = Resolve(id, WordStyle.Empty);
            _resolved.Add(key, style);
        }

        return style.Text;
    }

    private void ReadDefaults(PartReader reader) => reader.WordChildren(name =>
    {
        if (name == "rPrDefault")
        {
            reader.WordChildren(child => _defaults = child == "rPr" ? TextFormat.Read(reader, out _) : _defaults);
        }
    });

    private static Definition ReadStyle(PartReader reader)
    {
        Definition style = new(null, null, default, ParagraphFormat.Empty);
        reader.WordChildren(name => style = name switch
        {
            "name" => style with { Name = reader.Attribute("val") },
            "basedOn" => style with { Base = reader.Attribute("val") },
            "rPr" => style with { Text = TextFormat.Read(reader, out _) },
            "pPr" => style with { Paragraph = ParagraphFormat.Read(reader) with { Style = null } },
            _ => style,
        });
        return style;
    }

    private WordStyle Resolve(string id, WordStyle start)
    {
        List<(string Id, Definition Definition)> chain = [];
        for (string? next = id; next is not null && chain.Count < LongestChain; next = chain[^1].Definition.Base)
        {
            chain.Add((next, _definitions.GetValueOrDefault(next) ?? new Definition(next, null, default, ParagraphFormat.Empty)));
        }

        WordStyle style = start;
        for (int i = chain.Count - 1; i >= 0; i--)
        {
            (string link, Definition definition) = chain[i];
            int named = HeadingLevel(definition.Name);
            style = style with
            {
                Text = style.Text.With(definition.Text),
                Paragraph = style.Paragraph.With(definition.Paragraph),
                ListStyle = definition.Paragraph.List is null ? style.ListStyle : link,
                HeadingLevel = definition.Paragraph.Outline is { } outline ? Level(outline) : named > 0 ? named : style.HeadingLevel,
            };
        }

        return style;
    }

    /// <summary>The level of a heading by its outline level.</summary>
    /// <param name="outline">The outline level, from 0.</param>
    public static int Level(int outline) => outline is >= 0 and < 9 ? outline + 1 : 0;

    // Word writes the built-in styles' names in English in every language; ids are localised. Other programs write a space or none.
    private static int HeadingLevel(string? name)
    {
        string plain = (name ?? string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        return plain switch
        {
            "title" => 1,
            "subtitle" => 2,
            ['h', 'e', 'a', 'd', 'i', 'n', 'g', >= '1' and <= '9'] => int.Parse(plain[^1..], CultureInfo.InvariantCulture),
            _ => 0,
        };
    }

    private sealed record Definition(string? Name, string? Base, TextFormat Text, ParagraphFormat Paragraph);
}
