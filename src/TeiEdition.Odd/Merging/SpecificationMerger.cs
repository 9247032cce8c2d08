// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.Odd.Model;

namespace TeiEdition.Odd.Merging;

/// <summary>
/// Puts a declaration in mode change over the one that it changes: what it says takes the place of what is said there, the rest
/// stays (TEI P5 Guidelines, att.combinable; section 23.5.1 "TEI Customizations"). Stateless; safe on any thread.
/// </summary>
internal static class SpecificationMerger
{
    /// <summary>Merges two declarations of a name.</summary>
    /// <param name="known">What is there.</param>
    /// <param name="change">The change.</param>
    public static Specification Merge(Specification known, Specification change) => (known, change) switch
    {
        (ElementSpec k, ElementSpec c) => Common(k, c) with
        {
            Classes = Merge(k.Classes, c.Classes),
            Content = c.Content ?? k.Content,
            Attributes = AttListMerger.Merge(k.Attributes, c.Attributes),
            Models = c.Models.IsEmpty ? k.Models : c.Models,
        },
        (ClassSpec k, ClassSpec c) => Common(k, c) with
        {
            Type = c.Type ?? k.Type,
            Classes = Merge(k.Classes, c.Classes),
            Attributes = AttListMerger.Merge(k.Attributes, c.Attributes),
        },
        (MacroSpec k, MacroSpec c) => Common(k, c) with { Content = c.Content ?? k.Content },
        (DataSpec k, DataSpec c) => Common(k, c) with { Content = c.Content ?? k.Content },
        (ModuleSpec k, ModuleSpec c) => Common(k, c),
        _ => throw new UnreachableException(),
    };

    /// <summary>The rules of two declarations: those of the change first, each by its mode.</summary>
    /// <param name="known">What is there.</param>
    /// <param name="change">The change.</param>
    public static ImmutableArray<ConstraintSpec> Merge(ImmutableArray<ConstraintSpec> known, ImmutableArray<ConstraintSpec> change)
    {
        if (change.IsEmpty)
        {
            return known;
        }

        HashSet<string> gone = [.. change.Where(c => c.Mode != Mode.Add).Select(c => c.Ident)];
        Dictionary<string, ConstraintSpec> old = known.Where(k => k.Ident.Length > 0).DistinctBy(k => k.Ident).ToDictionary(k => k.Ident, StringComparer.Ordinal);
        return
        [
            .. change.Where(c => c.Mode != Mode.Delete).Select(c => c.Mode == Mode.Change && c.Rules.IsEmpty && old.TryGetValue(c.Ident, out ConstraintSpec? k)
                ? c with { Rules = k.Rules, Namespaces = k.Namespaces, Descriptions = Merge(k.Descriptions, c.Descriptions) }
                : c),
            .. known.Where(k => !gone.Contains(k.Ident)),
        ];
    }

    /// <summary>What is there for readers: a kind of part that the change has takes the place of all parts of that kind.</summary>
    /// <param name="known">What is there.</param>
    /// <param name="change">The change.</param>
    public static Descriptions Merge(Descriptions known, Descriptions change) => new()
    {
        Equivs = change.Equivs.IsEmpty ? known.Equivs : change.Equivs,
        Glosses = change.Glosses.IsEmpty ? known.Glosses : change.Glosses,
        Descs = change.Descs.IsEmpty ? known.Descs : change.Descs,
        Exempla = change.Exempla.IsEmpty ? known.Exempla : change.Exempla,
        Remarks = change.Remarks.IsEmpty ? known.Remarks : change.Remarks,
        ListRefs = change.ListRefs.IsEmpty ? known.ListRefs : change.ListRefs,
    };

    private static T Common<T>(T known, T change)
        where T : Specification => change with
        {
            Module = known.Module ?? change.Module,
            Namespace = change.Namespace ?? known.Namespace,
            Prefix = change.Prefix ?? known.Prefix,
            AltIdent = change.AltIdent ?? known.AltIdent,
            ValidUntil = change.ValidUntil ?? known.ValidUntil,
            Constraints = Merge(known.Constraints, change.Constraints),
            Descriptions = Merge(known.Descriptions, change.Descriptions),
        };

    private static ClassList? Merge(ClassList? known, ClassList? change)
    {
        if (change is null || known is null || change.Mode != Mode.Change)
        {
            return change is null ? known : change with { Members = [.. change.Members.Where(m => m.Mode != Mode.Delete)] };
        }

        HashSet<string> named = [.. change.Members.Select(m => m.Key)];
        return change with
        {
            Members =
            [
                .. change.Members.Where(m => m.Mode != Mode.Delete),
                .. known.Members.Where(m => !named.Contains(m.Key)),
            ],
        };
    }
}
