// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Loading;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>A schema that was made of something else, an ODD for example. Immutable.</summary>
/// <param name="Files">The schema as a tree.</param>
/// <param name="Beside">What belongs to it and is to be kept with its compiled form, in the maker's own form; empty for nothing.</param>
public sealed record MadeSchema(SchemaSet Files, ReadOnlyMemory<byte> Beside);
