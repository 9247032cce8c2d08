// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Writing;

/// <summary>Where a pattern or name class stands in the compact syntax: what it may be there without parentheses (RELAX NG Compact Syntax, appendix A, section 1).</summary>
internal enum CompactPlace : byte
{
    /// <summary>Alone: within braces, after an assignment ("innerPattern"). Anything.</summary>
    Whole,

    /// <summary>As the operand of an operator ("particle"). No operator.</summary>
    Operand,

    /// <summary>Before a repetition ("annotatedPrimary"). No operator and no repetition.</summary>
    Primary,

    /// <summary>After a minus sign ("leadAnnotatedPrimary"). As before a repetition, and nothing may be annotated behind it.</summary>
    LeadPrimary,
}
