// SPDX-License-Identifier: MIT
using TeiEdition.Publishing.State;

namespace TeiEdition.Publishing.Planning;

/// <summary>Whether a product needs no work. Stateless; safe on any thread.</summary>
internal static class UpToDateCheck
{
    /// <summary>True where the product was made from the same inputs, and all its files still stand as they were written.</summary>
    /// <param name="product">The product.</param>
    /// <param name="state">What was published before.</param>
    /// <param name="outputFolder">The output folder.</param>
    public static bool IsUpToDate(Product product, PublishState state, string outputFolder) =>
        state.Products.TryGetValue(product.Id, out ProductState? before)
        && before.Inputs == product.Inputs
        && before.Files.All(file => OutputFile.HashOf(outputFolder, file.Key) == file.Value);
}
