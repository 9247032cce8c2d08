// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.Odd.References;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Merging;

/// <summary>
/// Brings in what the references of a <c>schemaSpec</c> name: whole modules, and single declarations (TEI P5 Guidelines, section
/// 23.5.1 "TEI Customizations"). Not safe on several threads.
/// </summary>
/// <param name="context">The compilation.</param>
/// <param name="sources">Finds the declarations.</param>
/// <param name="schemaSpec">The <c>schemaSpec</c>.</param>
internal sealed class SpecSelector(OddContext context, SourceFinder sources, XElement schemaSpec)
{
    private readonly SpecTable _table = new();
    private readonly HashSet<(SpecKind Kind, string Ident)> _single = [];
    private readonly HashSet<SpecLibrary> _libraries = [];

    /// <summary>The sources that something was asked from, in no order.</summary>
    public IReadOnlyCollection<SpecLibrary> Libraries => _libraries;

    /// <summary>Brings everything in.</summary>
    /// <param name="items">What the <c>schemaSpec</c> consists of.</param>
    /// <returns>The declarations: of the modules tei and core first, then those of the other modules in the order of the references, then single ones.</returns>
    public SpecTable Select(List<XElement> items)
    {
        XElement[] singles = [.. items.Where(i => SingleKind(i) is not null)];
        foreach (XElement reference in singles)
        {
            // A single reference goes before that of the module, which may be of another source.
            _single.Add((SingleKind(reference).GetValueOrDefault(), Attributes.Value(reference, "key") ?? string.Empty));
        }

        XElement[] modules = [.. items.Where(i => i.IsTei("moduleRef") && i.Attribute("key") is not null)];
        foreach (XElement module in modules.OrderBy(m => Attributes.Value(m, "key") switch { "tei" => 0, "core" => 1, _ => 2 }))
        {
            AddModule(module);
        }

        foreach (XElement reference in singles)
        {
            AddSingle(reference);
        }

        return _table;
    }

    private void AddModule(XElement reference)
    {
        string key = Attributes.Value(reference, "key") ?? string.Empty;
        if (Library(reference) is not { } library)
        {
            return;
        }

        HashSet<string>? include = reference.Attribute("include") is null ? null : [.. Attributes.Tokens(reference, "include")];
        HashSet<string> except = [.. Attributes.Tokens(reference, "except")];
        if (include is { Count: 0 })
        {
            include = null;
        }

        IEnumerable<Specification>? found = library.OfModule(key, (kind, ident) =>
            !_single.Contains((kind, ident))
            && (kind != SpecKind.Element || (include?.Contains(ident) != false && !except.Contains(ident))));
        if (found is null)
        {
            context.Report(OddDiagnostics.UnknownModule, reference.Place(), key, DidYouMean(key, library.Modules));
            return;
        }

        foreach (Specification specification in found)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            _table.Set(specification);
        }

        if (library.Find(SpecKind.Module, key) is { } module)
        {
            _table.Set(module);
        }

        CheckNames(reference, key, library, [.. include ?? [], .. except]);
    }

    private void CheckNames(XElement reference, string module, SpecLibrary library, HashSet<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (Specification specification in library.OfModule(module, (_, ident) => names.Contains(ident)) ?? [])
        {
            known.Add(specification.Ident);
        }

        foreach (string name in names.Where(n => !known.Contains(n)).Order(StringComparer.Ordinal))
        {
            string? home = library.Find(SpecKind.Element, name)?.Module;
            string hint = home is null ? DidYouMean(name, library.Idents(SpecKind.Element)) : $"; it is in the module '{home}'";
            context.Report(OddDiagnostics.NotInModule, reference.Place(), module, name, hint);
        }
    }

    private void AddSingle(XElement reference)
    {
        SpecKind kind = SingleKind(reference).GetValueOrDefault();
        string key = Attributes.Value(reference, "key") ?? string.Empty;
        if (Library(reference) is not { } library)
        {
            return;
        }

        Specification? found = library.Find(kind, key) ?? (kind == SpecKind.Macro ? library.Find(SpecKind.Data, key) : null);
        if (found is null)
        {
            context.Report(OddDiagnostics.UnknownReference, reference.Place(), kind.Word(), key, DidYouMean(key, library.Idents(kind)));
            return;
        }

        _table.Set(found is ClassSpec specification ? Restricted(specification, reference) : found);
    }

    // @include and @except choose attributes of a class (TEI P5 Guidelines, classRef).
    private static ClassSpec Restricted(ClassSpec specification, XElement reference)
    {
        if (reference.Attribute("include") is null && reference.Attribute("except") is null)
        {
            return specification;
        }

        HashSet<string> include = [.. Attributes.Tokens(reference, "include")];
        HashSet<string> except = [.. Attributes.Tokens(reference, "except")];
        return specification with { Attributes = Restricted(specification.Attributes, i => (include.Count == 0 || include.Contains(i)) && !except.Contains(i)) };
    }

    private static AttList Restricted(AttList list, Func<string, bool> isWanted) => list with
    {
        Items =
        [
            .. list.Items.Where(i => i is not AttDef definition || isWanted(definition.Ident))
                .Select(i => i is AttList nested ? Restricted(nested, isWanted) : i),
        ],
    };

    private SpecLibrary? Library(XElement reference)
    {
        SpecLibrary? library = sources.For(reference, schemaSpec);
        if (library is not null)
        {
            _libraries.Add(library);
        }

        return library;
    }

    private static SpecKind? SingleKind(XElement item) => item.Name.NamespaceName != TeiNames.TeiNamespace ? null : item.Name.LocalName switch
    {
        "elementRef" => SpecKind.Element,
        "classRef" => SpecKind.Class,
        "macroRef" => SpecKind.Macro,
        "dataRef" => SpecKind.Data,
        _ => null,
    };

    /// <summary>The end of a message that names the nearest name; empty where none is near.</summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="known">The names that are.</param>
    internal static string DidYouMean(string name, IEnumerable<string> known) =>
        NearSpelling.Find(name, known) is { } near ? $"; did you mean '{near}'?" : string.Empty;
}
