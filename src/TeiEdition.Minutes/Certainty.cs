// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes;

/// <summary>How sure a judgement of the encoder is: the values of <c>@cert</c> (TEI P5, <c>teidata.probCert</c>).</summary>
public enum Certainty
{
    /// <summary>A guess.</summary>
    Low,

    /// <summary>Probable; worth a look.</summary>
    Medium,

    /// <summary>As good as certain.</summary>
    High,
}
