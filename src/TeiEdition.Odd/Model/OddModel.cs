// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Odd.Model;

/// <summary>
/// The resolved model of a customisation: all declarations merged, pruned, and every attribute whole, with what is looked up
/// of them. Immutable; safe on any thread.
/// </summary>
public sealed class OddModel
{
    private readonly Dictionary<string, ElementSpec> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassSpec> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MacroSpec> _macros = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataSpec> _datatypes = new(StringComparer.Ordinal);

    /// <summary>Makes the tables.</summary>
    /// <param name="schema">The resolved declarations.</param>
    public OddModel(SchemaSpec schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        Schema = schema;
        Fill(_elements, schema.Elements);
        Fill(_classes, schema.Classes);
        Fill(_macros, schema.Macros);
        Fill(_datatypes, schema.DataSpecs);
    }

    /// <summary>The resolved declarations.</summary>
    public SchemaSpec Schema { get; }

    /// <summary>An element by its ident; null where the schema has none.</summary>
    /// <param name="ident">The ident.</param>
    public ElementSpec? FindElement(string ident) => _elements.GetValueOrDefault(ident);

    /// <summary>A class by its ident; null where the schema has none.</summary>
    /// <param name="ident">The ident.</param>
    public ClassSpec? FindClass(string ident) => _classes.GetValueOrDefault(ident);

    /// <summary>A macro by its ident; null where the schema has none.</summary>
    /// <param name="ident">The ident.</param>
    public MacroSpec? FindMacro(string ident) => _macros.GetValueOrDefault(ident);

    /// <summary>A datatype by its ident; null where the schema has none.</summary>
    /// <param name="ident">The ident.</param>
    public DataSpec? FindData(string ident) => _datatypes.GetValueOrDefault(ident);

    private static void Fill<T>(Dictionary<string, T> table, ImmutableArray<T> specifications)
        where T : Specification
    {
        foreach (T specification in specifications)
        {
            table.TryAdd(specification.Ident, specification);
        }
    }
}
