// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Names;

/// <summary>How alike two spellings are. Stateless; safe on any thread.</summary>
internal static class Likeness
{
    /// <summary>The letters of a name, small, without marks and white space: what transliterations agree in.</summary>
    public static string Key(string name) => string.Concat(
        LatinLetters.Fold(name).Where(char.IsLetter).Select(char.ToLowerInvariant));

    /// <summary>Whether two names differ as spellings of one name do: at most a quarter of the letters, the first alike.</summary>
    public static bool AreVariants(string a, string b)
    {
        string x = Key(a);
        string y = Key(b);
        if (x.Length == 0 || y.Length == 0 || x[0] != y[0])
        {
            return false;
        }

        return Distance(x, y) <= Math.Max(1, Math.Max(x.Length, y.Length) / 4);
    }

    /// <summary>The Levenshtein distance: insertions, deletions and replacements of one UTF-16 code unit.</summary>
    public static int Distance(string a, string b)
    {
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
