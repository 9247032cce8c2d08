// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>The datatypes of one schema, each made once for all the places that ask for the same. For one thread.</summary>
/// <param name="libraries">The libraries.</param>
internal sealed class DatatypeTable(DatatypeLibraries libraries)
{
    private readonly Dictionary<DatatypeKey, Result> _made = [];

    /// <summary>Finds or makes a datatype.</summary>
    /// <param name="type">Its name.</param>
    /// <param name="parameters">Its parameters, in order; the namespaces of their contexts are not looked at, for no datatype of ours depends on them.</param>
    /// <param name="error">Why there is none; null where there is one, or no such library. It may name a parameter of another place that asked for the same.</param>
    /// <returns>The datatype, or null.</returns>
    public Datatype? Find(DatatypeName type, ImmutableArray<DataParam> parameters, out DatatypeError? error)
    {
        DatatypeKey key = new(type, parameters);
        if (!_made.TryGetValue(key, out Result result))
        {
            DatatypeError? found = null;
            Datatype? datatype = libraries.Find(type.LibraryUri)?.Create(type.Name, parameters, out found);
            result = new Result(datatype, found);
            _made.Add(key, result);
        }

        error = result.Error;
        return result.Datatype;
    }

    /// <summary>What a library answered. Immutable.</summary>
    private readonly record struct Result(Datatype? Datatype, DatatypeError? Error);
}
