// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.Odd.References;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Pruning;

/// <summary>Keeps the memberships in classes that the schema has, and finds circles among classes. Not safe on several threads.</summary>
/// <param name="context">The compilation.</param>
/// <param name="model">The declarations.</param>
/// <param name="names">What the schema has.</param>
internal sealed class ClassPruner(OddContext context, OddModel model, Names names)
{
    /// <summary>Prunes the memberships of an element or a class.</summary>
    /// <param name="classes">The memberships; null where nothing is said.</param>
    /// <param name="place">Where the declaration stands.</param>
    public ClassList Prune(ClassList? classes, SourceLocation place)
    {
        if (classes is null)
        {
            return new ClassList(Mode.Replace, [], place);
        }

        ImmutableArray<MemberOf>.Builder members = ImmutableArray.CreateBuilder<MemberOf>(classes.Members.Length);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (MemberOf member in classes.Members)
        {
            if (member.Mode != Mode.Delete
                && names.Has(SpecKind.Class, member.Key, member.Location, OddDiagnostics.UnknownClass)
                && seen.Add(member.Key))
            {
                members.Add(member);
            }
        }

        return classes with { Members = members.DrainToImmutable() };
    }

    /// <summary>Reports each circle among the classes once.</summary>
    /// <returns>Whether there is none.</returns>
    public bool CheckCircles()
    {
        Dictionary<string, int> settled = new(StringComparer.Ordinal); // with the height of each
        bool fine = true;
        foreach (ClassSpec start in model.Schema.Classes)
        {
            fine &= CheckFrom(start, settled);
        }

        int limit = context.Options.Reading.MaxDepth;
        if (model.Schema.Classes.FirstOrDefault(c => settled.GetValueOrDefault(c.Ident) > limit) is { } high)
        {
            context.Report(OddDiagnostics.TooDeep, high.Location, limit.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return false;
        }

        return fine;
    }

    // Depth first, on a stack of its own: each class with the number of its memberships that were followed.
    private bool CheckFrom(ClassSpec start, Dictionary<string, int> settled)
    {
        bool fine = true;
        List<(ClassSpec Class, int Next)> path = [];
        if (!settled.ContainsKey(start.Ident))
        {
            path.Add((start, 0));
        }

        while (path.Count > 0)
        {
            (ClassSpec current, int next) = path[^1];
            ImmutableArray<MemberOf> members = current.Classes?.Members ?? [];
            if (next == members.Length)
            {
                settled[current.Ident] = 1 + members.Select(m => settled.GetValueOrDefault(m.Key)).DefaultIfEmpty(0).Max();
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[^1] = (current, next + 1);
            MemberOf member = members[next];
            int at = path.FindIndex(p => p.Class.Ident == member.Key);
            if (at >= 0)
            {
                string circle = string.Join(" → ", path.Skip(at).Select(p => p.Class.Ident).Append(member.Key));
                context.Report(OddDiagnostics.ClassCircle, member.Location, member.Key, circle);
                fine = false;
            }
            else if (!settled.ContainsKey(member.Key) && model.FindClass(member.Key) is { } above)
            {
                path.Add((above, 0));
            }
        }

        return fine;
    }
}
