// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Pointers;

/// <summary>The catalogue of what pointers lead to; that they lead nowhere is in <see cref="ValidationDiagnostics"/>.</summary>
public static class PointerDiagnostics
{
    /// <summary>A pointer leads to another kind of thing than TEI says.</summary>
    public static readonly DiagnosticDescriptor WrongKind = new()
    {
        Code = "VAL012",
        Severity = Severity.Warning,
        Template = "@{0} of {1} points at '{2}', an element {3}, where the Guidelines expect {4}",
        Cause = "The id belongs to something else than meant, or the attribute is another than meant; schemas cannot tell.",
        Remedy = "Point at the right element, or use the attribute or element that is meant for this target.",
        Specification = "TEI P5 Guidelines, the definition of the attribute in its class or element (src/TeiEdition.Validation/Pointers/PointerTargets.txt)",
    };

    /// <summary>A part of an aggregate is of another kind than the part before.</summary>
    public static readonly DiagnosticDescriptor OtherKind = new()
    {
        Code = "VAL013",
        Severity = Severity.Info,
        Template = "@{0} of {1} points at '{2}', an element {3}; the Guidelines recommend an element of the same kind",
        Cause = "The parts of one thing that is split are usually encoded alike.",
        Remedy = "See whether the pointer is right.",
        Specification = "TEI P5 Guidelines, class att.global.linking, @next and @prev",
    };

    /// <summary>A pointer leads out of the edition.</summary>
    public static readonly DiagnosticDescriptor OutsideEdition = new()
    {
        Code = "VAL014",
        Severity = Severity.Warning,
        Template = "@{0} points at '{1}', which lies outside the edition and was not followed",
        Cause = "The file lies neither in the folder that was named, nor beside it; who gets the edition does not get the file.",
        Remedy = "Bring the file into the edition, or name for the check a folder that holds both.",
    };

    /// <summary>Two files that are put together have one id.</summary>
    public static readonly DiagnosticDescriptor DuplicateIdOfInclusion = new()
    {
        Code = "VAL015",
        Severity = Severity.Error,
        Template = "this inclusion brings the xml:id '{0}' a second time into the document",
        Cause = "Each file is right by itself, but where XInclude puts them together, the id stands on two elements.",
        Remedy = "Give one of the two another id, and see which of them each pointer means.",
        Specification = "xml:id Version 1.0, section 4; XML Inclusions 1.0, Second Edition, section 4.5",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        WrongKind,
        OtherKind,
        OutsideEdition,
        DuplicateIdOfInclusion,
    ];
}
