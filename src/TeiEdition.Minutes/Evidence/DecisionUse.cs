// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Evidence;

/// <summary>What a decision fitted in a run of the stages. For one thread.</summary>
internal sealed class DecisionUse
{
    /// <summary>How many judgements have its id; 0 or 1.</summary>
    public int Ids { get; set; }

    /// <summary>How many judgements fit it by their words alone.</summary>
    public int Words { get; set; }

    /// <summary>The first judgement that it fits and that cannot be decided so; null for none.</summary>
    public Judgement? Impossible { get; set; }

    /// <summary>Whether its words must not decide: they fit several places, or another than the one with its id.</summary>
    public bool IsAmbiguous => Words > 1 || (Words > 0 && Ids > 0);
}
