// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Diagnostics;

/// <summary>The catalogue of decisions and of the account.</summary>
public static class EvidenceDiagnostics
{
    /// <summary>A decision fits no judgement.</summary>
    public static readonly DiagnosticDescriptor UnmatchedDecision = new()
    {
        Code = "MIN100",
        Severity = Severity.Warning,
        Template = "the decision on “{0}” fits no judgement any more; {1}",
        Cause = "The source has changed at this place, a rule judges otherwise now, or the words are not as the source has them.",
        Remedy = "Compare it with the place that is named; if it is still meant, give the decision that id and those words, else remove it.",
    };

    /// <summary>A decision fits several places.</summary>
    public static readonly DiagnosticDescriptor AmbiguousDecision = new()
    {
        Code = "MIN101",
        Severity = Severity.Warning,
        Template = "the decision on “{0}” fits several places, and is followed at none of them",
        Cause = "The words stand more than once with these neighbours, and no judgement has the decision's id.",
        Remedy = "Take the id from the review page, or add before and after, the words around it.",
    };

    /// <summary>A decision chooses what cannot be chosen.</summary>
    public static readonly DiagnosticDescriptor ImpossibleChoice = new()
    {
        Code = "MIN102",
        Severity = Severity.Error,
        Template = "“{0}” cannot be chosen for {1}; possible are {2}",
        Cause = "The choice is misspelt, or belongs to a judgement of another kind.",
        Remedy = "Choose one of those that are named.",
    };

    /// <summary>Two decisions have one id.</summary>
    public static readonly DiagnosticDescriptor DuplicateDecision = new()
    {
        Code = "MIN103",
        Severity = Severity.Error,
        Template = "a decision on {0} was given before",
        Cause = "Lines from the review page were pasted twice, or a judgement was decided again.",
        Remedy = "Remove one of the two.",
    };

    /// <summary>The account of the source has a hole.</summary>
    public static readonly DiagnosticDescriptor AccountIncomplete = new()
    {
        Code = "MIN104",
        Severity = Severity.Error,
        Template = "the account of the source does not add up: {0}",
        Cause = "A part of the source's text is neither in the encoding nor among what was left out.",
        Remedy = "Please report it with the paragraph at this place; it is a fault of teiedition, not of the source.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [UnmatchedDecision, AmbiguousDecision, ImpossibleChoice, DuplicateDecision, AccountIncomplete];
}
