// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Merging;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;

namespace TeiEdition.Odd.Pruning;

/// <summary>
/// Makes every attribute whole: what an element or class changes of an inherited attribute is put over what its classes declare,
/// what it deletes is remembered (TEI P5 Guidelines, section 1.3.1 "Attribute Classes"). Classes must be free of circles. Not safe
/// on several threads.
/// </summary>
/// <param name="context">The compilation.</param>
/// <param name="model">The declarations, memberships pruned.</param>
/// <param name="names">What the schema has.</param>
/// <param name="content">Prunes datatypes.</param>
internal sealed class AttributeResolver(OddContext context, OddModel model, Names names, ContentPruner content)
{
    private readonly Dictionary<string, ClassSpec> _resolved = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Class, string Attribute), AttDef?> _given = [];

    /// <summary>A class with its attributes whole.</summary>
    /// <param name="specification">The class.</param>
    public ClassSpec Resolve(ClassSpec specification)
    {
        if (_resolved.TryGetValue(specification.Ident, out ClassSpec? known))
        {
            return known;
        }

        (AttList attributes, ImmutableArray<string> deleted) = Resolve(specification, specification.Attributes, specification.Classes);
        ClassSpec resolved = specification with { Attributes = attributes, DeletedAttributes = deleted };
        _resolved.Add(specification.Ident, resolved);
        return resolved;
    }

    /// <summary>An element with its attributes whole.</summary>
    /// <param name="specification">The element.</param>
    public ElementSpec Resolve(ElementSpec specification)
    {
        (AttList attributes, ImmutableArray<string> deleted) = Resolve(specification, specification.Attributes, specification.Classes);
        return specification with { Attributes = attributes, DeletedAttributes = deleted };
    }

    private (AttList Attributes, ImmutableArray<string> Deleted) Resolve(Specification owner, AttList list, ClassList? classes)
    {
        if (list.Items.IsEmpty)
        {
            return (list, []);
        }

        SortedSet<string> deleted = new(StringComparer.Ordinal);
        AttList attributes = Resolve(owner, list, classes, deleted);
        return (attributes, [.. deleted]);
    }

    private AttList Resolve(Specification owner, AttList list, ClassList? classes, SortedSet<string> deleted)
    {
        ImmutableArray<IAttListItem>.Builder items = ImmutableArray.CreateBuilder<IAttListItem>(list.Items.Length);
        foreach (IAttListItem item in list.Items)
        {
            switch (item)
            {
                case AttList nested:
                    items.Add(Resolve(owner, nested, classes, deleted));
                    break;
                case AttDef { Mode: Mode.Delete } definition:
                    if (Inherited(definition.Ident, classes) is not null)
                    {
                        deleted.Add(definition.Ident);
                    }
                    else if (!definition.WasDeclared)
                    {
                        ReportIdle(owner, definition, classes, "delete");
                    }

                    break;
                case AttDef definition:
                    items.Add(Whole(owner, definition, classes));
                    break;
                default:
                    items.Add(item);
                    break;
            }
        }

        return list with { Items = items.DrainToImmutable() };
    }

    private AttDef Whole(Specification owner, AttDef definition, ClassList? classes)
    {
        AttDef whole = definition;
        if (definition.Mode == Mode.Change)
        {
            if (Inherited(definition.Ident, classes) is { } inherited)
            {
                whole = AttListMerger.Merge(inherited, definition) with { Mode = Mode.Change };
            }
            else
            {
                ReportIdle(owner, definition, classes, "change");
            }
        }

        return whole.Datatype is { } datatype && content.Prune(datatype.Content) is { } pruned
            ? whole with { Datatype = datatype with { Content = pruned } }
            : whole;
    }

    /// <summary>The attribute that the classes of an element or class give it; null where none does.</summary>
    /// <param name="ident">The attribute.</param>
    /// <param name="classes">The classes.</param>
    private AttDef? Inherited(string ident, ClassList? classes)
    {
        foreach (MemberOf member in classes?.Members ?? [])
        {
            if (!_given.TryGetValue((member.Key, ident), out AttDef? given))
            {
                given = model.FindClass(member.Key) is { Type: not ClassType.Model } declared ? Given(ident, Resolve(declared)) : null;
                _given.Add((member.Key, ident), given);
            }

            if (given is not null)
            {
                return given;
            }
        }

        return null;
    }

    private AttDef? Given(string ident, ClassSpec above) =>
        above.Attributes.Definitions.FirstOrDefault(d => d.Ident == ident)
        ?? (above.DeletedAttributes.Contains(ident, StringComparer.Ordinal) ? null : Inherited(ident, above.Classes));

    // The TEI source changes attributes of classes that a customisation need not have.
    private void ReportIdle(Specification owner, AttDef definition, ClassList? classes, string verb)
    {
        if (!names.IsOwn(definition.Location))
        {
            return;
        }

        IEnumerable<string> known = owner is ElementSpec e ? e.Attributes.Definitions.Where(d => d != definition).Select(d => d.Ident) : [];
        string hint = SpecSelector.DidYouMean(definition.Ident, known.Concat(AllInherited(classes, [])));
        string word = owner is ElementSpec ? "element" : "class";
        context.Report(OddDiagnostics.NoAttributeToChange, definition.Location, word, owner.Ident, definition.Ident, verb, hint);
    }

    private IEnumerable<string> AllInherited(ClassList? classes, HashSet<string> seen) => (classes?.Members ?? [])
        .Where(m => seen.Add(m.Key)).Select(m => model.FindClass(m.Key)).OfType<ClassSpec>()
        .SelectMany(c => c.Attributes.Definitions.Select(d => d.Ident).Concat(AllInherited(c.Classes, seen)));
}
