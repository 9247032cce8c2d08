// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Model;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>What an element or class has got so far while its classes are gone through. Not safe on several threads.</summary>
internal sealed class AttributeWalk
{
    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);

    // Null for what it declares or deletes itself.
    private readonly Dictionary<string, ClassSpec?> _taken = new(StringComparer.Ordinal);

    /// <summary>Begins with what the owner says itself.</summary>
    /// <param name="owner">The element or class.</param>
    /// <param name="own">Its own attributes.</param>
    /// <param name="deleted">Those that it does not inherit.</param>
    public AttributeWalk(Specification owner, AttList own, ImmutableArray<string> deleted)
    {
        Owner = owner;
        foreach (string name in AttributeClosure.OwnNames(own).Concat(deleted))
        {
            _taken[name] = null;
        }
    }

    /// <summary>The element or class.</summary>
    public Specification Owner { get; }

    /// <summary>The patterns so far.</summary>
    public ImmutableArray<Pattern>.Builder Patterns { get; } = ImmutableArray.CreateBuilder<Pattern>();

    /// <summary>Notes that a class is gone through; a second time brings nothing.</summary>
    /// <param name="specification">The class.</param>
    /// <param name="deleted">What is not inherited from it.</param>
    /// <returns>Whether it is the first time.</returns>
    public bool IsNew(ClassSpec specification, ImmutableArray<string> deleted) =>
        _classes.Add(string.Join(' ', deleted.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(specification.Ident)));

    /// <summary>Whether an attribute may still come from a class.</summary>
    /// <param name="name">The attribute.</param>
    public bool IsFree(string name) => !_taken.ContainsKey(name);

    /// <summary>The class that an attribute came from; null where the owner said it itself, or it is free.</summary>
    /// <param name="name">The attribute.</param>
    public ClassSpec? TakenFrom(string name) => _taken.GetValueOrDefault(name);

    /// <summary>Notes that an attribute came.</summary>
    /// <param name="name">The attribute.</param>
    /// <param name="declaring">The class that declares it.</param>
    public void Take(string name, ClassSpec declaring) => _taken.TryAdd(name, declaring);
}
