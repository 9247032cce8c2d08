// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Expectations;

/// <summary>How often the document so far has elements of each name: what it uses is likelier than what it does not. For one document at a time on one thread.</summary>
/// <param name="names">How many numbers names have.</param>
internal sealed class NameUses(int names)
{
    private readonly int[] _counts = new int[names];

    /// <summary>How often.</summary>
    /// <param name="number">The number of the name.</param>
    public int this[int number] => _counts[number];

    /// <summary>Counts an element.</summary>
    /// <param name="number">The number of its name.</param>
    public void Add(int number) => _counts[number]++;

    /// <summary>Begins a document.</summary>
    public void Clear() => Array.Clear(_counts);
}
