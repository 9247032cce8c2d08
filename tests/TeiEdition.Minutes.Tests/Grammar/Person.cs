// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Tests.Grammar;

/// <summary>A person of random minutes. Immutable.</summary>
/// <param name="Given">The given name.</param>
/// <param name="Family">The family name, of which no two persons have the same.</param>
/// <param name="Title">The office, of which no two persons have the same.</param>
/// <param name="Side">The side, where sides are told apart.</param>
internal sealed record Person(string Given, string Family, string Title, string Side)
{
    /// <summary>Given and family name.</summary>
    public string Name => $"{Given} {Family}";
}
