// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;
using Tomlyn.Syntax;

namespace TeiEdition.Minutes.Settings;

/// <summary>One table of a TOML file, asked key by key; what was not asked for is unknown. For one thread.</summary>
internal sealed class TomlTableReader(
    string path, SyntaxNode node, IEnumerable<KeyValueSyntax> items, IDiagnosticSink sink)
{
    private readonly List<KeyValueSyntax> _items = [.. items];
    private readonly List<string> _known = [];

    /// <summary>Whether an error was reported.</summary>
    public bool Failed { get; private set; }

    /// <summary>Takes down that the caller reported an error on this table.</summary>
    public void Fail() => Failed = true;

    /// <summary>Where the table begins.</summary>
    public SourceLocation Location => At(node);

    /// <summary>All keys, in the order of the file.</summary>
    public ImmutableArray<string> Keys => [.. _items.Select(KeyOf)];

    /// <summary>Whether a key says true; false where it is missing.</summary>
    public bool Flag(string key)
    {
        if (Find(key) is not { } item)
        {
            return false;
        }

        if (item.Value is BooleanValueSyntax flag)
        {
            return flag.Value;
        }

        Report(item, "must be true or false");
        return false;
    }

    /// <summary>A text, or null where the key is missing.</summary>
    public string? Text(string key)
    {
        if (Find(key) is not { } item)
        {
            return null;
        }

        if (item.Value is StringValueSyntax { Value: { Length: > 0 } text })
        {
            return text;
        }

        Report(item, "must be a text in quotes that is not empty");
        return null;
    }

    /// <summary>A text that must be there; the empty text, with an error, where it is not.</summary>
    public string RequiredText(string key)
    {
        bool present = Find(key) is not null;
        string? text = Text(key);
        if (text is null && !present)
        {
            Failed = true;
            sink.Report(Diagnostic.Create(MinutesDiagnostics.BadValue, Location, key, "is missing from this table"));
        }

        return text ?? string.Empty;
    }

    /// <summary>A list of texts; empty where the key is missing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="mayBeEmpty">Whether a text of the list may be empty.</param>
    public ImmutableArray<string> Texts(string key, bool mayBeEmpty = false)
    {
        if (Find(key) is not { } item)
        {
            return [];
        }

        if (item.Value is ArraySyntax array)
        {
            List<string> texts = [];
            foreach (ArrayItemSyntax element in array.Items)
            {
                if (element.Value is StringValueSyntax { Value: { } text } && (mayBeEmpty || text.Length > 0))
                {
                    texts.Add(text);
                }
            }

            if (texts.Count == array.Items.ChildrenCount)
            {
                return [.. texts];
            }
        }

        Report(item, "must be a list of texts in quotes, as [\"a\", \"b\"]");
        return [];
    }

    /// <summary>Reports a value as bad.</summary>
    public void Reject(string key, string why)
    {
        if (Find(key) is { } item)
        {
            Report(item, why);
        }
    }

    /// <summary>Reports every key that was never asked for.</summary>
    public void RejectUnknown()
    {
        foreach (KeyValueSyntax item in _items.Where(i => !_known.Contains(KeyOf(i), StringComparer.Ordinal)))
        {
            Failed = true;
            sink.Report(Diagnostic.Create(
                MinutesDiagnostics.UnknownKey, At(item), KeyOf(item), string.Join(", ", _known.Distinct(StringComparer.Ordinal))));
        }
    }

    private static string KeyOf(KeyValueSyntax item) => item.Key?.ToString().Trim() ?? string.Empty;

    private KeyValueSyntax? Find(string key)
    {
        _known.Add(key);
        return _items.Find(i => KeyOf(i) == key);
    }

    private void Report(KeyValueSyntax item, string why)
    {
        Failed = true;
        sink.Report(Diagnostic.Create(MinutesDiagnostics.BadValue, At(item), KeyOf(item), why));
    }

    // Tomlyn counts lines and columns from 0.
    private SourceLocation At(SyntaxNode syntax) =>
        new(path, syntax.Span.Start.Line + 1, syntax.Span.Start.Column + 1);
}
