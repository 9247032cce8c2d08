// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary><c>data</c>. Its datatype is made when a value is first held against it.</summary>
/// <param name="source">The datatype's name and parameters.</param>
/// <param name="except">What is left out; null where nothing is.</param>
/// <param name="libraries">Where the datatype comes from.</param>
internal sealed class DataPattern(SimpleData source, Pattern? except, DatatypeLibraries libraries)
    : Pattern(isNullable: false, PatternParts.Data, size: 1)
{
    // Two threads may both make it; they are alike, and either may stay.
    private Datatype? _type;

    /// <summary>The datatype's name and parameters.</summary>
    public SimpleData Source { get; } = source;

    /// <summary>What is left out; null where nothing is.</summary>
    public Pattern? Except { get; } = except;

    /// <summary>The datatype.</summary>
    public Datatype Type => _type ??= LibraryDatatype.Create(libraries, Source.Type, Source.Params);

    /// <inheritdoc/>
    public override int InternHash
    {
        get
        {
            HashCode hash = default;
            hash.Add(Source.Type.Name, StringComparer.Ordinal);
            foreach (DataParam param in Source.Params)
            {
                hash.Add(param.Value, StringComparer.Ordinal);
            }

            hash.Add(Except?.Id ?? -1);
            return hash.ToHashCode();
        }
    }

    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) =>
        other is DataPattern d
        && (ReferenceEquals(d.Source, Source) || (d.Source.Type == Source.Type && SameParams(d.Source.Params, Source.Params)))
        && ReferenceEquals(d.Except, Except);

    private static bool SameParams(ImmutableArray<DataParam> a, ImmutableArray<DataParam> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (int i = 0; i < a.Length; i++)
        {
            // A parameter such as a bound of type QName would depend on the namespaces in scope.
            if (a[i].Name != b[i].Name || a[i].Value != b[i].Value || !ReferenceEquals(a[i].Context, b[i].Context))
            {
                return false;
            }
        }

        return true;
    }
}
