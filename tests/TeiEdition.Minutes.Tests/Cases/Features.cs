// SPDX-License-Identifier: MIT

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>What is right of a document, or what an encoding says of it, by category. For one document, on one thread.</summary>
internal sealed class Features
{
    private readonly Dictionary<Category, List<Fact>> _facts = [];

    /// <summary>The facts of a category, in the order of the document.</summary>
    public IReadOnlyList<Fact> this[Category category] => _facts.TryGetValue(category, out List<Fact>? facts) ? facts : [];

    /// <summary>The letters of a text that may be cut into paragraphs as one likes: signatures, lists of copies.</summary>
    public string Free { get; set; } = string.Empty;

    /// <summary>Adds a fact.</summary>
    public void Add(Category category, Fact fact)
    {
        if (!_facts.TryGetValue(category, out List<Fact>? facts))
        {
            _facts.Add(category, facts = []);
        }

        facts.Add(fact);
    }

    /// <summary>Adds a fact that has one key.</summary>
    public void Add(Category category, string key) => Add(category, Fact.Of(key));
}
