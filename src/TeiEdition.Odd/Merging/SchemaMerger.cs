// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.Odd.References;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Merging;

/// <summary>
/// Puts a customisation together with its sources: what references bring in, then the declarations of the ODD in their order,
/// each by its mode (TEI P5 Guidelines, section 23.5 "Building a TEI Schema", att.combinable). Not safe on several threads.
/// </summary>
internal sealed class SchemaMerger
{
    private readonly OddContext _context;
    private readonly SpecificationReader _reader;
    private readonly SourceFinder _sources;

    /// <summary>Makes a merger.</summary>
    /// <param name="context">The compilation.</param>
    public SchemaMerger(OddContext context)
    {
        _context = context;
        _reader = new SpecificationReader(context);
        _sources = new SourceFinder(context, _reader, root => SchemaSpecs.FirstOf(root) is { } schema ? Merge(root, schema) : null);
    }

    /// <summary>Finds the sources; knows which files are sources.</summary>
    public SourceFinder Sources => _sources;

    /// <summary>The libraries that the customisation itself asked; null before <see cref="Merge"/>.</summary>
    public IReadOnlyCollection<SpecLibrary> Libraries { get; private set; } = [];

    /// <summary>Merges a customisation.</summary>
    /// <param name="root">The root element of the file.</param>
    /// <param name="schemaSpec">Its <c>schemaSpec</c>.</param>
    /// <returns>All declarations, not pruned; null where there was an error.</returns>
    public SchemaSpec? Merge(XElement root, XElement schemaSpec)
    {
        _sources.Enter(root);
        List<XElement> items = new SchemaItems(_context).Collect(schemaSpec);
        SpecSelector selector = new(_context, _sources, schemaSpec);
        SpecTable table = selector.Select(WithoutCompiledModules(items));
        Libraries = selector.Libraries;
        HashSet<(SpecKind Kind, string Ident)> added = [];
        foreach (XElement item in items.Where(SpecificationReader.IsSpecification))
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            if (_reader.Read(item) is { } specification)
            {
                Apply(specification with { Module = specification.Module ?? DerivedModule(schemaSpec) }, table, added);
            }
        }

        return _context.HasErrors ? null : new SchemaHead(_context, _reader).Build(root, schemaSpec, items, table);
    }

    // A customisation that was compiled holds the declarations of its modules already, and may still name them.
    private static List<XElement> WithoutCompiledModules(List<XElement> items)
    {
        HashSet<string> compiled =
        [
            .. items.Where(i => SpecificationReader.IsSpecification(i) && !i.IsTei("moduleSpec") && i.Attribute("mode") is null)
                .Select(i => Attributes.Value(i, "module")).OfType<string>(),
        ];
        return compiled.Count == 0
            ? items
            : [.. items.Where(i => !i.IsTei("moduleRef") || !compiled.Contains(Attributes.Value(i, "key") ?? string.Empty) || IsRestricted(i))];
    }

    private static bool IsRestricted(XElement moduleRef) => moduleRef.Attribute("include") is not null || moduleRef.Attribute("except") is not null;

    private static string DerivedModule(XElement schemaSpec) => "derived-module-" + Attributes.Value(schemaSpec, "ident");

    private void Apply(Specification specification, SpecTable table, HashSet<(SpecKind Kind, string Ident)> added)
    {
        SpecKind kind = specification.KindOf();
        Specification? known = table.Find(kind, specification.Ident);
        if (specification.Mode == Mode.Add)
        {
            Add(specification, known, added.Add((kind, specification.Ident)));
            table.Set(specification);
        }
        else if (known is null)
        {
            ReportAbsent(specification, table);
        }
        else if (specification.Mode == Mode.Delete)
        {
            table.Remove(kind, specification.Ident);
        }
        else
        {
            table.Set(specification.Mode == Mode.Replace
                ? specification with { Module = specification.Module ?? known.Module }
                : SpecificationMerger.Merge(known, specification));
        }
    }

    private void Add(Specification specification, Specification? known, bool isFirst)
    {
        if (!isFirst)
        {
            Diagnostic twice = Diagnostic.Create(OddDiagnostics.Duplicate, specification.Location, specification.KindOf().Word(), specification.Ident);
            _context.Report(known is null ? twice : twice with { Related = [known.Location] });
        }
        else if (known is not null)
        {
            _context.Report(OddDiagnostics.AlreadyThere, specification.Location, specification.KindOf().Word(), specification.Ident);
        }
    }

    // Nothing is lost where there is nothing to take away from; releases of the TEI remove declarations, too.
    private static bool OnlyDeletes(Specification specification)
    {
        AttList attributes = specification switch { ElementSpec e => e.Attributes, ClassSpec c => c.Attributes, _ => AttList.Empty };
        return specification.Mode == Mode.Delete
            || (specification.Mode == Mode.Change
                && !attributes.Items.IsEmpty && attributes.Definitions.All(d => d.Mode == Mode.Delete) && specification.Constraints.IsEmpty
                && (specification is ClassSpec { Classes: null } or ElementSpec { Classes: null, Content: null }));
    }

    private void ReportAbsent(Specification specification, SpecTable table)
    {
        SpecKind kind = specification.KindOf();
        string ident = specification.Ident;
        string verb = specification.Mode switch { Mode.Delete => "delete", Mode.Change => "change", _ => "replace" };
        if (Libraries.FirstOrDefault(l => l.Has(kind, ident)) is { } library)
        {
            string home = library.Find(kind, ident)?.Module is { } module ? $"; it is in the module '{module}'" : string.Empty;
            _context.Report(OddDiagnostics.NotSelected, specification.Location, kind.Word(), ident, verb, home);
            return;
        }

        string hint = SpecSelector.DidYouMean(ident, table.Idents(kind).Concat(Libraries.SelectMany(l => l.Idents(kind))));
        _context.Report(
            OnlyDeletes(specification) ? OddDiagnostics.NothingToDelete : OddDiagnostics.NothingToChange,
            specification.Location, kind.Word(), ident, verb, hint);
    }
}
