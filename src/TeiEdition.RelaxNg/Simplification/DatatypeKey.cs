// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>A datatype with its parameters, compared by names and values. Immutable.</summary>
/// <param name="type">The datatype.</param>
/// <param name="parameters">Its parameters, in order.</param>
internal readonly struct DatatypeKey(DatatypeName type, ImmutableArray<DataParam> parameters) : IEquatable<DatatypeKey>
{
    private readonly DatatypeName _type = type;
    private readonly ImmutableArray<DataParam> _parameters = parameters;

    /// <inheritdoc/>
    public bool Equals(DatatypeKey other)
    {
        if (_type.Name != other._type.Name || _type.LibraryUri != other._type.LibraryUri || _parameters.Length != other._parameters.Length)
        {
            return false;
        }

        for (int i = 0; i < _parameters.Length; i++)
        {
            if (_parameters[i].Name != other._parameters[i].Name || _parameters[i].Value != other._parameters[i].Value)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DatatypeKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(_type.Name, StringComparer.Ordinal);
        foreach (DataParam parameter in _parameters)
        {
            hash.Add(parameter.Value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}
