// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;

namespace TeiEdition.Odd.References;

/// <summary>
/// The declarations that a customisation can refer to: those of the TEI source, or those of another customisation. Each is read
/// when it is asked for. Not safe on several threads.
/// </summary>
internal sealed class SpecLibrary
{
    private readonly Dictionary<(SpecKind Kind, string Ident), Entry> _entries = [];
    private readonly Dictionary<string, List<Entry>> _modules = new(StringComparer.Ordinal);
    private readonly SpecificationReader? _reader;

    private SpecLibrary(SpecificationReader? reader) => _reader = reader;

    /// <summary>The modules that have declarations, or that are declared themselves; in no order.</summary>
    public IEnumerable<string> Modules => _modules.Keys.Concat(Idents(SpecKind.Module)).Distinct(StringComparer.Ordinal);

    /// <summary>The declarations of a file, wherever they stand in it but for examples; in it, the first of a name counts.</summary>
    /// <param name="root">The root element.</param>
    /// <param name="reader">Reads declarations.</param>
    public static SpecLibrary Of(XElement root, SpecificationReader reader)
    {
        SpecLibrary library = new(reader);
        library.Collect(root);
        return library;
    }

    /// <summary>The declarations of another customisation, as they are after merging.</summary>
    /// <param name="schema">The customisation.</param>
    public static SpecLibrary Of(SchemaSpec schema)
    {
        SpecLibrary library = new(null);
        ImmutableArray<Specification> all =
            [.. schema.Modules, .. schema.Classes, .. schema.Macros, .. schema.DataSpecs, .. schema.Elements];
        foreach (Specification specification in all)
        {
            library.Add(specification.KindOf(), specification.Ident, specification.Module, new Entry(null, specification));
        }

        return library;
    }

    /// <summary>Finds a declaration.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="ident">Its ident.</param>
    /// <returns>The declaration; null where there is none.</returns>
    public Specification? Find(SpecKind kind, string ident) =>
        _entries.TryGetValue((kind, ident), out Entry? entry) ? Read(entry) : null;

    /// <summary>Whether there is such a declaration; does not read it.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="ident">Its ident.</param>
    public bool Has(SpecKind kind, string ident) => _entries.ContainsKey((kind, ident));

    /// <summary>The declarations of a module that pass a filter, classes, macros and datatypes before elements, else in the order of the source.</summary>
    /// <param name="module">The module.</param>
    /// <param name="isWanted">Whether a declaration is wanted.</param>
    /// <returns>The declarations; null where there is no such module.</returns>
    public IEnumerable<Specification>? OfModule(string module, Func<SpecKind, string, bool> isWanted) =>
        _modules.TryGetValue(module, out List<Entry>? entries)
            ? entries.Where(e => isWanted(e.Kind, e.Ident)).OrderBy(e => e.Kind == SpecKind.Element ? 1 : 0).Select(Read).OfType<Specification>()
            : Has(SpecKind.Module, module) ? [] : null;

    /// <summary>The names of a kind; in no order.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<string> Idents(SpecKind kind) => _entries.Keys.Where(k => k.Kind == kind).Select(k => k.Ident);

    private void Collect(XElement parent)
    {
        foreach (XElement element in parent.Elements())
        {
            if (element.Name.LocalName == "egXML")
            {
                continue;
            }

            if (!SpecificationReader.IsSpecification(element))
            {
                Collect(element);
                continue;
            }

            bool isDatatype = Attributes.Value(element, "type") == "dt";
            if (SpecKinds.Of(element.Name.LocalName, isDatatype) is { } kind && Attributes.Value(element, "ident") is { Length: > 0 } ident)
            {
                Add(kind, ident, Attributes.Value(element, "module"), new Entry(element, null));
            }
        }
    }

    private void Add(SpecKind kind, string ident, string? module, Entry entry)
    {
        (entry.Kind, entry.Ident) = (kind, ident);
        if (!_entries.TryAdd((kind, ident), entry) || module is null || kind == SpecKind.Module)
        {
            return;
        }

        if (!_modules.TryGetValue(module, out List<Entry>? entries))
        {
            _modules.Add(module, entries = []);
        }

        entries.Add(entry);
    }

    private Specification? Read(Entry entry) => entry.Specification ??= entry.Element is { } element ? _reader?.Read(element) : null;

    private sealed class Entry(XElement? element, Specification? specification)
    {
        public XElement? Element { get; } = element;

        public Specification? Specification { get; set; } = specification;

        public SpecKind Kind { get; set; }

        public string Ident { get; set; } = string.Empty;
    }
}
