// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Tells what one slip of the typist makes of a word. Stateless.</summary>
internal static class OneSlip
{
    private const int ShortestWord = 6;

    /// <summary>Whether a letter left out, added, changed, or two that changed places part two words; the first letter is the same.</summary>
    /// <param name="word">The word as printed.</param>
    /// <param name="right">The right word, which is long enough to be known again.</param>
    public static bool Parts(string word, string right)
    {
        if (right.Length < ShortestWord || Math.Abs(word.Length - right.Length) > 1 || word.Length == 0 || word[0] != right[0])
        {
            return false;
        }

        int start = 0;
        while (start < word.Length && start < right.Length && word[start] == right[start])
        {
            start++;
        }

        int end = 0;
        while (end < word.Length - start && end < right.Length - start && word[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        (string x, string y) = (word[start..^end], right[start..^end]);
        return (x.Length <= 1 && y.Length <= 1 && x != y) || (x.Length == 2 && y.Length == 2 && x[0] == y[1] && x[1] == y[0]);
    }
}
