// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Model;

namespace TeiEdition.Odd.Merging;

/// <summary>
/// Puts the attribute list of a change over the one that is there. A change or deletion of an attribute that is not there is one
/// of an inherited attribute and stays, for the classes to be looked at later (TEI P5 Guidelines, section 23.5.1). Stateless;
/// safe on any thread.
/// </summary>
internal static class AttListMerger
{
    /// <summary>Merges two lists.</summary>
    /// <param name="known">What is there.</param>
    /// <param name="change">The change.</param>
    public static AttList Merge(AttList known, AttList change)
    {
        if (change.Items.IsEmpty)
        {
            return known;
        }

        Dictionary<string, AttDef> changes = new(StringComparer.Ordinal);
        foreach (AttDef definition in change.Definitions)
        {
            changes[definition.Ident] = definition;
        }

        HashSet<string> settled = new(StringComparer.Ordinal);
        AttList rest = Apply(known, changes, settled);
        AttList added = Without(change, settled);
        return added.Items.IsEmpty ? rest
            : rest.IsChoice || added.IsChoice ? new AttList(false, [.. Wrapped(added), .. Wrapped(rest)], change.Location)
            : new AttList(false, [.. added.Items, .. rest.Items], change.Location);
    }

    /// <summary>Puts the change of an attribute over what is there.</summary>
    /// <param name="known">What is there.</param>
    /// <param name="change">The change.</param>
    public static AttDef Merge(AttDef known, AttDef change) => change with
    {
        Mode = known.Mode == Mode.Change ? Mode.Change : change.Mode,
        Namespace = change.Namespace ?? known.Namespace,
        AltIdent = change.AltIdent ?? known.AltIdent,
        ValidUntil = change.ValidUntil ?? known.ValidUntil,
        Usage = change.Usage ?? known.Usage,
        Datatype = change.Datatype ?? known.Datatype,
        Values = Merge(known.Values, change.Values),
        DefaultValue = change.DefaultValue ?? known.DefaultValue,
        Constraints = SpecificationMerger.Merge(known.Constraints, change.Constraints),
        Descriptions = SpecificationMerger.Merge(known.Descriptions, change.Descriptions),
    };

    private static ImmutableArray<IAttListItem> Wrapped(AttList list) => list.IsChoice && !list.Items.IsEmpty ? [list] : list.Items;

    private static AttList Apply(AttList list, Dictionary<string, AttDef> changes, HashSet<string> settled)
    {
        ImmutableArray<IAttListItem>.Builder items = ImmutableArray.CreateBuilder<IAttListItem>(list.Items.Length);
        foreach (IAttListItem item in list.Items)
        {
            if (item is AttList nested)
            {
                items.Add(Apply(nested, changes, settled));
            }
            else if (item is not AttDef known || !changes.TryGetValue(known.Ident, out AttDef? change))
            {
                items.Add(item);
            }
            else
            {
                Settle(items, known, change, settled);
            }
        }

        return list with { Items = items.DrainToImmutable() };
    }

    private static void Settle(ImmutableArray<IAttListItem>.Builder items, AttDef known, AttDef change, HashSet<string> settled)
    {
        switch (change.Mode)
        {
            // Stays as a deletion: a class may have the attribute, too.
            case Mode.Delete:
                settled.Add(change.Ident);
                items.Add(change with { WasDeclared = true });
                break;
            case Mode.Change:
                settled.Add(change.Ident);
                items.Add(Merge(known, change) with { Mode = known.Mode == Mode.Change ? Mode.Change : Mode.Add });
                break;
            default:
                settled.Add(change.Ident);
                items.Add(change with { Mode = Mode.Replace });
                break;
        }
    }

    private static AttList Without(AttList list, HashSet<string> settled)
    {
        ImmutableArray<IAttListItem>.Builder items = ImmutableArray.CreateBuilder<IAttListItem>();
        foreach (IAttListItem item in list.Items)
        {
            if (item is AttList nested)
            {
                if (Without(nested, settled) is { Items.IsEmpty: false } left)
                {
                    items.Add(left);
                }
            }
            else if (item is not AttDef definition || !settled.Contains(definition.Ident))
            {
                items.Add(item);
            }
        }

        return list with { Items = items.DrainToImmutable() };
    }

    private static ValList? Merge(ValList? known, ValList? change)
    {
        if (change is null || known is null)
        {
            return change is null ? known : change.Mode == Mode.Delete ? null : Only(change);
        }

        return change.Mode switch
        {
            Mode.Delete => null,
            Mode.Change => Changed(known, change),
            _ => change,
        };
    }

    private static ValList Only(ValList list) => list with { Items = [.. list.Items.Where(i => i.Mode != Mode.Delete)] };

    private static ValList Changed(ValList known, ValList change)
    {
        Dictionary<string, ValItem> changes = change.Items.DistinctBy(i => i.Ident).ToDictionary(i => i.Ident, StringComparer.Ordinal);
        HashSet<string> settled = new(StringComparer.Ordinal);
        ImmutableArray<ValItem>.Builder items = ImmutableArray.CreateBuilder<ValItem>();
        foreach (ValItem item in known.Items)
        {
            if (!changes.TryGetValue(item.Ident, out ValItem? other))
            {
                items.Add(item);
                continue;
            }

            settled.Add(item.Ident);
            if (other.Mode != Mode.Delete)
            {
                items.Add(other.Mode == Mode.Change ? Merge(item, other) : other);
            }
        }

        items.AddRange(change.Items.Where(i => i.Mode != Mode.Delete && !settled.Contains(i.Ident)));
        return change with
        {
            Type = change.Type ?? known.Type,
            Mode = known.Mode,
            Items = items.DrainToImmutable(),
            Descriptions = SpecificationMerger.Merge(known.Descriptions, change.Descriptions),
        };
    }

    private static ValItem Merge(ValItem known, ValItem change) => change with
    {
        AltIdent = change.AltIdent ?? known.AltIdent,
        ValidUntil = change.ValidUntil ?? known.ValidUntil,
        Parameters = change.Parameters.IsEmpty ? known.Parameters : change.Parameters,
        Descriptions = SpecificationMerger.Merge(known.Descriptions, change.Descriptions),
    };
}
