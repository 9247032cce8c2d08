// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Minutes.Evidence;

/// <summary>Writes the lines of <c>edition.toml</c> that decide a judgement. Stateless; safe on any thread.</summary>
public static class DecisionLines
{
    // Fewer words than the id was made from: so the decision is found again when some farther away have changed.
    private const int NeighbourWords = 4;

    /// <summary>The lines of a decision but for the last, which says what is chosen; each with an LF.</summary>
    /// <param name="judgement">The judgement.</param>
    public static string Begin(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        StringBuilder lines = new("[[decision]]\n");
        lines.Append("id = ").Append(TomlText.Quote(judgement.Id)).Append('\n');
        Append(lines, "text", judgement.Text);
        Append(lines, "before", string.Join(' ', judgement.Before.Split(' ').TakeLast(NeighbourWords)));
        Append(lines, "after", string.Join(' ', judgement.After.Split(' ').Take(NeighbourWords)));
        return lines.ToString();
    }

    /// <summary>The lines of a decision.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="choose">What is chosen.</param>
    public static string Write(Judgement judgement, string choose) => $"{Begin(judgement)}choose = {TomlText.Quote(choose)}\n";

    private static void Append(StringBuilder lines, string key, string text)
    {
        if (text.Length > 0)
        {
            lines.Append(key).Append(" = ").Append(TomlText.Quote(text)).Append('\n');
        }
    }
}
