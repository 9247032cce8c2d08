// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Odd.Model.Content;

/// <summary><c>classRef</c> in a content model: members of a model class.</summary>
/// <param name="Key"><c>@key</c>: the ident of the class.</param>
/// <param name="Expand">How they stand there.</param>
/// <param name="Include"><c>@include</c>: the only members that count, in their order; empty where nothing is said.</param>
/// <param name="Except"><c>@except</c>: members that do not count; empty where nothing is said.</param>
public sealed record ClassRef(string Key, ClassExpansion Expand, ImmutableArray<string> Include, ImmutableArray<string> Except) : ContentNode;
