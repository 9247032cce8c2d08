// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Publishing.Planning;
using TeiEdition.Publishing.Reading;

namespace TeiEdition.Publishing.Rendering;

/// <summary>A product with its bytes, not yet in place. Immutable.</summary>
/// <param name="Product">What it is.</param>
/// <param name="Files">Its files, by path in the output folder.</param>
internal sealed record RenderedProduct(Product Product, ImmutableArray<NamedFile> Files);
