// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Conventions;

/// <summary>The conventions that the converter knows. Immutable; safe on any thread.</summary>
public sealed class ConventionLibrary
{
    private const string Folder = "conventions/";

    private readonly FrozenDictionary<string, ConventionData> _byName;

    private ConventionLibrary(IEnumerable<ConventionData> conventions)
    {
        _byName = conventions.ToFrozenDictionary(c => c.Name ?? string.Empty, StringComparer.Ordinal);
        Names = [.. _byName.Values.Where(c => !c.Speakers.IsEmpty || c.Extends is not null).Select(c => c.Name ?? string.Empty).Order(StringComparer.Ordinal)];
    }

    /// <summary>The conventions that come with the converter: the files in <c>Conventions/Data</c>.</summary>
    public static ConventionLibrary Standard { get; } = ReadEmbedded();

    /// <summary>The names of the conventions that a document can be read by, in ordinal order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>A convention with all that it builds on.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="additions">What is added to it; null for nothing.</param>
    /// <returns>The convention, or null where none has the name.</returns>
    public Convention? Find(string name, ConventionData? additions = null)
    {
        List<ConventionData> layers = [];
        string? next = name;
        while (next is not null && _byName.TryGetValue(next, out ConventionData? data) && !layers.Contains(data))
        {
            layers.Insert(0, data);
            next = data.Extends;
        }

        if (layers.Count == 0)
        {
            return null;
        }

        string title = layers[^1].Title ?? name;
        if (additions is not null)
        {
            layers.Add(additions);
        }

        return ConventionBuilder.Build(name, title, layers);
    }

    private static ConventionLibrary ReadEmbedded()
    {
        Assembly assembly = typeof(ConventionLibrary).Assembly;
        DiagnosticBag bag = new();
        List<ConventionData> conventions = [];
        foreach (string resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException(resource);
            using StreamReader reader = new(stream);
            conventions.Add(ConventionReader.Read(reader.ReadToEnd(), resource, bag)
                ?? throw new InvalidOperationException(string.Join('\n', bag.ToImmutableArray())));
        }

        return new ConventionLibrary(conventions);
    }
}
