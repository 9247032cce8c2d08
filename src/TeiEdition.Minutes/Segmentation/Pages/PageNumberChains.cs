// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Segmentation.Pages;

/// <summary>
/// Tells page numbers from other numbers alone on a line: their sequence rises, and text goes on across them. Stateless.
/// </summary>
internal static class PageNumberChains
{
    private const int LongestStep = 2;
    private const int FewestRegular = 4;

    /// <summary>Accepts those that are page numbers.</summary>
    /// <param name="lines">All lines of the document, in reading order.</param>
    public static void Find(IReadOnlyList<PageLine> lines)
    {
        foreach (List<int> chain in Chains(lines))
        {
            Judge(lines, chain);
        }
    }

    // Each number goes on the latest chain that ends one or two below it.
    private static List<List<int>> Chains(IReadOnlyList<PageLine> lines)
    {
        List<List<int>> chains = [];
        Dictionary<int, List<int>> byEnd = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Number is not { } number)
            {
                continue;
            }

            List<int>? chain = null;
            for (int step = 1; step <= LongestStep && chain is null; step++)
            {
                byEnd.Remove(number.Value - step, out chain);
            }

            if (chain is null)
            {
                chain = [];
                chains.Add(chain);
            }

            chain.Add(i);
            byEnd[number.Value] = chain;
        }

        return chains;
    }

    private static void Judge(IReadOnlyList<PageLine> lines, List<int> chain)
    {
        int cuts = chain.Count(i => lines[i].CutsSentence);
        int edges = chain.Count(i => lines[i].IsAtPageEdge);
        int beside = chain.Count(i => IsBesideFurniture(lines, i));
        bool evident = chain.TrueForAll(i => lines[i].Number?.IsEvident == true);
        bool rises = chain.Count > 1;
        int support = Math.Max(Math.Max(cuts, edges), beside);
        (Certainty certainty, string rule)? found = (evident, rises) switch
        {
            (true, true) => (Certainty.High, "page-number-form"),
            (true, false) => (support > 0 ? Certainty.High : Certainty.Medium, "page-number-form"),
            (false, true) when support * 2 >= chain.Count => (Certainty.High, "page-number-sequence"),
            (false, true) when support > 0 => (Certainty.Medium, "page-number-sequence"),
            (false, true) when IsRegular(lines, chain) => (Certainty.Medium, "page-number-sequence"),
            (false, false) when support > 0 && lines[chain[0]].Number?.IsRoman == false => (Certainty.Medium, "page-number-in-sentence"),
            _ => null,
        };
        foreach (int i in chain)
        {
            if (found is { } f)
            {
                lines[i].Accept("pageNum", f.certainty, f.rule);
            }
            else if (lines[i].Number?.IsEvident == true)
            {
                lines[i].Accept("pageNum", Certainty.Medium, "page-number-form");
            }
        }
    }

    private static bool IsBesideFurniture(IReadOnlyList<PageLine> lines, int index) =>
        (index > 0 && lines[index - 1].Type is ("header" or "footer"))
        || (index + 1 < lines.Count && lines[index + 1].Type is ("header" or "footer"));

    // Pages are of about one length; sections are not.
    private static bool IsRegular(IReadOnlyList<PageLine> lines, List<int> chain)
    {
        if (chain.Count < FewestRegular)
        {
            return false;
        }

        int[] lengths = [.. chain.Skip(1).Zip(chain, (b, a) => lines[b].Text.Offsets[0] - lines[a].Text.Offsets[0])];
        return lengths.Min() > 500 && lengths.Min() * 3 >= lengths.Max() * 2;
    }
}
