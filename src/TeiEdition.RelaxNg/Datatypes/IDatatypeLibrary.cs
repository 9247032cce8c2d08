// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Datatypes;

/// <summary>A set of datatypes with one URI (RELAX NG, section 2). Stateless; safe on any thread.</summary>
public interface IDatatypeLibrary
{
    /// <summary>The URI that <c>datatypeLibrary</c> names.</summary>
    string Uri { get; }

    /// <summary>Makes a datatype with its parameters (the specification's <c>datatypeAllows</c> with its <c>params</c>).</summary>
    /// <param name="name">The name within the library.</param>
    /// <param name="parameters">The parameters, in the order of the schema.</param>
    /// <param name="error">Why there is none: an unknown type, an unknown, doubled or contradictory parameter, a bad value of one; null where there is one.</param>
    /// <returns>The datatype, or null.</returns>
    Datatype? Create(string name, ImmutableArray<DataParam> parameters, out DatatypeError? error);
}
