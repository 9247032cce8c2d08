// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Odd.Model.Content;

/// <summary><c>dataRef</c>.</summary>
/// <param name="Key"><c>@key</c>: the ident of a <c>dataSpec</c>; null where it names no such.</param>
/// <param name="Name"><c>@name</c>: a datatype of XML Schema; null where it names no such.</param>
/// <param name="Ref"><c>@ref</c>: a datatype by a URI; null where it names no such.</param>
/// <param name="Restriction"><c>@restriction</c>: a regular expression that the value must match; null for none.</param>
/// <param name="Facets"><c>dataFacet</c>, in their order.</param>
public sealed record DataRef(
    string? Key, string? Name, string? Ref, string? Restriction, ImmutableArray<DataFacet> Facets) : ContentNode;
