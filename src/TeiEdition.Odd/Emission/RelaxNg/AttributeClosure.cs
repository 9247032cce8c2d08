// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Model;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>All attributes that a class gives its members, its own and inherited ones. Not safe on several threads.</summary>
/// <param name="model">The schema.</param>
internal sealed class AttributeClosure(OddModel model)
{
    private readonly Dictionary<string, ImmutableArray<(string Name, ClassSpec Class)>> _closures = new(StringComparer.Ordinal);

    /// <summary>The attributes of a class, each once, with the class that declares it: inherited ones first.</summary>
    /// <param name="specification">The class.</param>
    public ImmutableArray<(string Name, ClassSpec Class)> Of(ClassSpec specification)
    {
        if (_closures.TryGetValue(specification.Ident, out ImmutableArray<(string Name, ClassSpec Class)> known))
        {
            return known;
        }

        HashSet<string> seen = [.. OwnNames(specification.Attributes)];
        List<(string Name, ClassSpec Class)> all = [];
        foreach (MemberOf member in specification.Classes?.Members ?? [])
        {
            if (model.FindClass(member.Key) is { Type: not ClassType.Model } above)
            {
                all.AddRange(Of(above).Where(a => !specification.DeletedAttributes.Contains(a.Name, StringComparer.Ordinal) && seen.Add(a.Name)));
            }
        }

        all.AddRange(OwnNames(specification.Attributes).Select(n => (n, specification)));
        ImmutableArray<(string Name, ClassSpec Class)> closure = [.. all];
        _closures.Add(specification.Ident, closure);
        return closure;
    }

    /// <summary>The attributes that a list declares or refers to, each once, in their order.</summary>
    /// <param name="list">The list.</param>
    public static IEnumerable<string> OwnNames(AttList list) => list.Items.SelectMany(i => i switch
    {
        AttDef definition => [definition.Ident],
        AttRef reference => [reference.Name],
        AttList nested => OwnNames(nested),
        _ => [],
    }).Distinct(StringComparer.Ordinal);
}
