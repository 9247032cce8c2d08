// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification;

/// <summary>
/// The definitions of one <c>grammar</c> after inclusion: what the specification reaches by renaming (section 4.18) is kept
/// apart by the object. For one simplification, on one thread.
/// </summary>
/// <param name="parent">The grammar around this one; null where there is none.</param>
internal sealed class GrammarScope(GrammarScope? parent)
{
    private readonly Dictionary<string, Definition> _definitions = new(StringComparer.Ordinal);

    /// <summary>The grammar around this one; null where there is none.</summary>
    public GrammarScope? Parent { get; } = parent;

    /// <summary>The start; null where there is none.</summary>
    public Definition? Start { get; private set; }

    /// <summary>The definitions, without the start.</summary>
    public IReadOnlyCollection<Definition> Definitions => _definitions.Values;

    /// <summary>Finds a definition; null where there is none.</summary>
    /// <param name="name">Its name.</param>
    public Definition? Find(string name) => _definitions.GetValueOrDefault(name);

    /// <summary>Finds a definition, or makes one without parts.</summary>
    /// <param name="name">Its name; null for the start.</param>
    public Definition FindOrAdd(string? name)
    {
        if (name is null)
        {
            return Start ??= new Definition(null);
        }

        if (!_definitions.TryGetValue(name, out Definition? definition))
        {
            definition = new Definition(name);
            _definitions.Add(name, definition);
        }

        return definition;
    }
}
