// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>The lists of a file, as <c>numbering.xml</c> has them. For one file, on one thread.</summary>
internal sealed class WordLists
{
    /// <summary>How many levels a list has (ISO/IEC 29500-1, 17.9.6).</summary>
    public const int Levels = 9;

    private readonly Dictionary<string, Pattern> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Level, int? Start, ListLevel? Definition)>> _overrides = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordList?> _resolved = new(StringComparer.Ordinal);

    /// <summary>Reads <c>numbering.xml</c>.</summary>
    /// <param name="reader">Stands on its root, which is consumed.</param>
    public void Read(PartReader reader) => reader.WordChildren(name =>
    {
        if (name == "abstractNum" && reader.Attribute("abstractNumId") is { } pattern)
        {
            Pattern read = ReadPattern(reader);
            _patterns.TryAdd(pattern, read);
            _definitions.TryAdd(read.Defines ?? string.Empty, pattern);
        }
        else if (name == "num" && reader.Attribute("numId") is { } list)
        {
            ReadList(reader, list);
        }
    });

    /// <summary>A list.</summary>
    /// <param name="id">Its number.</param>
    /// <returns>The list; null where there is none, as for <c>0</c>.</returns>
    public WordList? Find(string id)
    {
        if (!_resolved.TryGetValue(id, out WordList? list))
        {
            list = Resolve(id);
            _resolved.Add(id, list);
        }

        return list;
    }

    private static Pattern ReadPattern(PartReader reader)
    {
        ListLevel?[] levels = new ListLevel?[Levels];
        string? defines = null;
        string? uses = null;
        reader.WordChildren(name =>
        {
            switch (name)
            {
                case "lvl" when reader.Number("ilvl") is >= 0 and < Levels and int index:
                    levels[index] = ListLevel.Read(reader);
                    break;
                case "styleLink":
                    defines = reader.Attribute("val");
                    break;
                case "numStyleLink":
                    uses = reader.Attribute("val");
                    break;
            }
        });
        return new Pattern([.. levels.Select(l => l ?? new ListLevel())], defines, uses);
    }

    private void ReadList(PartReader reader, string id)
    {
        List<(int Level, int? Start, ListLevel? Definition)> overrides = [];
        reader.WordChildren(name =>
        {
            if (name == "abstractNumId" && reader.Attribute("val") is { } pattern)
            {
                _lists.TryAdd(id, pattern);
            }
            else if (name == "lvlOverride" && reader.Number("ilvl") is >= 0 and < Levels and int level)
            {
                int? start = null;
                ListLevel? definition = null;
                reader.WordChildren(child =>
                {
                    start = child == "startOverride" ? reader.Number("val") : start;
                    definition = child == "lvl" ? ListLevel.Read(reader) : definition;
                });
                overrides.Add((level, start, definition));
            }
        });
        _overrides.TryAdd(id, overrides);
    }

    private WordList? Resolve(string id)
    {
        if (!_lists.TryGetValue(id, out string? key) || !_patterns.TryGetValue(key, out Pattern? pattern))
        {
            return null;
        }

        // A pattern that uses a list style has no levels itself; the one that defines the style has them.
        if (pattern.Uses is { Length: > 0 } style && _definitions.TryGetValue(style, out string? other))
        {
            (key, pattern) = (other, _patterns[other]);
        }

        ListLevel[] levels = [.. pattern.Levels];
        int?[] starts = new int?[Levels];
        foreach ((int level, int? start, ListLevel? definition) in _overrides.GetValueOrDefault(id) ?? [])
        {
            levels[level] = definition ?? levels[level];
            starts[level] = start;
        }

        return new WordList(id, key, [.. levels], [.. starts]);
    }

    private sealed record Pattern(ImmutableArray<ListLevel> Levels, string? Defines, string? Uses);
}
