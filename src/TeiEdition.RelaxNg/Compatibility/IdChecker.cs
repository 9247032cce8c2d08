// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Restrictions;
using TeiEdition.RelaxNg.Simplification;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Compatibility;

/// <summary>
/// Whether a schema types its ids soundly, so that a document's ids are known by the names of elements and attributes alone
/// (RELAX NG DTD Compatibility, section 5). For one schema, on one thread.
/// </summary>
internal sealed class IdChecker
{
    private readonly RestrictionRun _run;

    // By element: its attributes that hold ids, with kind and the pattern that said so first.
    private readonly Dictionary<SimpleName, Dictionary<SimpleName, (IdKind Kind, SimpleAttribute Origin)>> _ids = [];

    private IdChecker(RestrictionRun run) => _run = run;

    /// <summary>Checks a schema.</summary>
    /// <param name="grammar">The schema; keeps all restrictions.</param>
    /// <param name="datatypes">Its datatypes.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sink">Takes all errors, in the order of their places: RNG230 to RNG233, RNG267.</param>
    /// <param name="cancellationToken">Ends the work; looked at for each element.</param>
    /// <returns>The attributes that hold ids, ordered by element and attribute; null where there was an error.</returns>
    public static ImmutableArray<IdAttribute>? Check(
        SimpleGrammar grammar, DatatypeTable datatypes, RelaxNgOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        RestrictionRun run = new(options, CompatibilityDiagnostics.IdsTooMany);
        IdAttributeFinder finder = new(run, new IdKinds(datatypes));
        foreach (SimpleElement element in grammar.Elements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            finder.Visit(element.Content);
        }

        IdChecker checker = new(run);
        if (finder.Found.Count > 0)
        {
            checker.CheckElements(grammar, finder, cancellationToken);
        }

        run.HandOn(sink);
        return run.HasErrors ? null : checker.ToAttributes();
    }

    private void CheckElements(SimpleGrammar grammar, IdAttributeFinder finder, CancellationToken cancellationToken)
    {
        AttributesOfElements attributes = new(_run, Wanted(finder));
        foreach (SimpleElement element in grammar.Elements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (SimpleAttribute attribute in attributes.Of(element.Content))
            {
                if (finder.Found.TryGetValue(attribute, out IdKind kind))
                {
                    AddId(element, element.Name, attribute, kind);
                }
            }
        }

        // Only when all ids are known it can be told what competes with them.
        foreach (SimpleElement element in grammar.Elements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (SimpleAttribute attribute in attributes.Of(element.Content))
            {
                if (!finder.Found.ContainsKey(attribute))
                {
                    CheckOther(element, attribute);
                }
            }
        }
    }

    /// <summary>The attributes that hold ids, and those that may have the name of one.</summary>
    private HashSet<SimplePattern> Wanted(IdAttributeFinder finder)
    {
        HashSet<SimplePattern> wanted = new(finder.Found.Keys, ReferenceEqualityComparer.Instance);
        HashSet<SimpleName> names = [.. finder.Found.Keys.Select(a => (SimpleName)a.Name)]; // the finder left no others
        foreach (SimpleAttribute other in finder.Others)
        {
            if (other.Name is SimpleName single)
            {
                if (names.Contains(single))
                {
                    wanted.Add(other);
                }
            }
            else if (_run.Spend((long)names.Count * NameClasses.Size(other.Name)) && names.Any(n => other.Name.Contains(n.NamespaceUri, n.LocalName)))
            {
                wanted.Add(other);
            }
        }

        return wanted;
    }

    private void AddId(SimpleElement element, SimpleNameClass names, SimpleAttribute attribute, IdKind kind)
    {
        switch (names)
        {
            case SimpleName single:
                AddId(element, single, attribute, kind);
                break;
            case SimpleNameChoice choice:
                foreach (SimpleNameClass operand in choice.Operands)
                {
                    AddId(element, operand, attribute, kind);
                }

                break;
            default:
                _run.Report(
                    CompatibilityDiagnostics.IdElementInfinite,
                    attribute.Span,
                    element.Span,
                    NameClasses.Display(attribute.Name),
                    IdKinds.Display(kind),
                    NameClasses.Display(names));
                break;
        }
    }

    private void AddId(SimpleElement element, SimpleName elementName, SimpleAttribute attribute, IdKind kind)
    {
        SimpleName name = (SimpleName)attribute.Name; // the finder left no others
        if (!_ids.TryGetValue(elementName, out Dictionary<SimpleName, (IdKind Kind, SimpleAttribute Origin)>? attributes))
        {
            attributes = [];
            _ids.Add(elementName, attributes);
        }

        if (!attributes.TryAdd(name, (kind, attribute)) && attributes[name] is var first && first.Kind != kind)
        {
            Report(element, elementName, attribute, kind, first);
        }
    }

    /// <summary>Reports the first id that an attribute competes with whose values are no ids.</summary>
    private void CheckOther(SimpleElement element, SimpleAttribute attribute)
    {
        if (element.Name is SimpleName single)
        {
            CheckOther(element, single, attribute);
            return;
        }

        foreach (SimpleName name in _ids.Keys)
        {
            if (!_run.Spend(NameClasses.Size(element.Name))
                || (element.Name.Contains(name.NamespaceUri, name.LocalName) && CheckOther(element, name, attribute)))
            {
                return;
            }
        }
    }

    private bool CheckOther(SimpleElement element, SimpleName elementName, SimpleAttribute attribute)
    {
        if (!_ids.TryGetValue(elementName, out Dictionary<SimpleName, (IdKind Kind, SimpleAttribute Origin)>? attributes))
        {
            return false;
        }

        foreach ((SimpleName name, (IdKind Kind, SimpleAttribute Origin) first) in attributes)
        {
            if (_run.Spend(1) && attribute.Name.Contains(name.NamespaceUri, name.LocalName))
            {
                Report(element, elementName, attribute, IdKind.None, first);
                return true;
            }
        }

        return false;
    }

    private void Report(
        SimpleElement element, SimpleName elementName, SimpleAttribute attribute, IdKind kind, (IdKind Kind, SimpleAttribute Origin) first) =>
        _run.ReportRelated(
            CompatibilityDiagnostics.IdConflict,
            attribute.Span,
            [element.Span, first.Origin.Span],
            NameClasses.Display(elementName),
            NameClasses.Display(first.Origin.Name),
            IdKinds.Display(kind),
            IdKinds.Display(first.Kind));

    private ImmutableArray<IdAttribute> ToAttributes()
    {
        List<IdAttribute> all = [];
        foreach ((SimpleName element, Dictionary<SimpleName, (IdKind Kind, SimpleAttribute Origin)> attributes) in _ids)
        {
            ExpandedName elementName = new(element.NamespaceUri, element.LocalName);
            foreach ((SimpleName name, (IdKind Kind, SimpleAttribute Origin) id) in attributes)
            {
                all.Add(new IdAttribute(elementName, new ExpandedName(name.NamespaceUri, name.LocalName), id.Kind));
            }
        }

        all.Sort(Compare);
        return [.. all];
    }

    private static int Compare(IdAttribute one, IdAttribute other)
    {
        int order = Compare(one.Element, other.Element);
        return order != 0 ? order : Compare(one.Attribute, other.Attribute);
    }

    private static int Compare(ExpandedName one, ExpandedName other)
    {
        int order = string.CompareOrdinal(one.NamespaceUri, other.NamespaceUri);
        return order != 0 ? order : string.CompareOrdinal(one.LocalName, other.LocalName);
    }
}
