// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax.Xml;

/// <summary>The grammar of RELAX NG, section 3, as questions about one element. Stateless; safe on any thread.</summary>
internal static class XmlElementRules
{
    /// <summary>The kind that a local name stands for; <c>choice</c>, <c>except</c> and <c>div</c> as the pattern or component.</summary>
    /// <param name="localName">A name of the RELAX NG namespace.</param>
    public static XmlElementKind KindOf(string localName) => localName switch
    {
        "element" => XmlElementKind.Element,
        "attribute" => XmlElementKind.Attribute,
        "group" => XmlElementKind.Group,
        "interleave" => XmlElementKind.Interleave,
        "choice" => XmlElementKind.Choice,
        "optional" => XmlElementKind.Optional,
        "zeroOrMore" => XmlElementKind.ZeroOrMore,
        "oneOrMore" => XmlElementKind.OneOrMore,
        "list" => XmlElementKind.List,
        "mixed" => XmlElementKind.Mixed,
        "ref" => XmlElementKind.Ref,
        "parentRef" => XmlElementKind.ParentRef,
        "empty" => XmlElementKind.Empty,
        "text" => XmlElementKind.Text,
        "value" => XmlElementKind.Value,
        "data" => XmlElementKind.Data,
        "notAllowed" => XmlElementKind.NotAllowed,
        "externalRef" => XmlElementKind.ExternalRef,
        "grammar" => XmlElementKind.Grammar,
        "param" => XmlElementKind.Param,
        "except" => XmlElementKind.Except,
        "start" => XmlElementKind.Start,
        "define" => XmlElementKind.Define,
        "div" => XmlElementKind.Div,
        "include" => XmlElementKind.Include,
        "name" => XmlElementKind.Name,
        "anyName" => XmlElementKind.AnyName,
        "nsName" => XmlElementKind.NsName,
        _ => XmlElementKind.Unknown,
    };

    /// <summary>Whether an element is a pattern.</summary>
    /// <param name="kind">Its kind.</param>
    public static bool IsPattern(XmlElementKind kind) => kind is >= XmlElementKind.Element and <= XmlElementKind.Grammar;

    /// <summary>Whether an element contains patterns, after its name class where it has one.</summary>
    /// <param name="kind">Its kind.</param>
    public static bool HoldsPatterns(XmlElementKind kind) =>
        kind is (>= XmlElementKind.Element and <= XmlElementKind.Mixed)
            or XmlElementKind.Except or XmlElementKind.Start or XmlElementKind.Define;

    /// <summary>Whether an element contains components of a grammar.</summary>
    /// <param name="kind">Its kind.</param>
    public static bool HoldsComponents(XmlElementKind kind) =>
        kind is XmlElementKind.Grammar or XmlElementKind.Div or XmlElementKind.IncludeDiv or XmlElementKind.Include;

    /// <summary>Whether an element contains text, and so no element of whatever namespace.</summary>
    /// <param name="kind">Its kind.</param>
    public static bool HoldsText(XmlElementKind kind) => kind is XmlElementKind.Value or XmlElementKind.Param or XmlElementKind.Name;

    /// <summary>Whether an element may have <c>name</c>.</summary>
    /// <param name="kind">Its kind.</param>
    public static bool MayHaveName(XmlElementKind kind) =>
        kind is XmlElementKind.Element or XmlElementKind.Attribute || MustHaveName(kind);

    /// <summary>Whether an element must have <c>name</c>, a name without colon.</summary>
    /// <param name="kind">Its kind.</param>
    public static bool MustHaveName(XmlElementKind kind) =>
        kind is XmlElementKind.Ref or XmlElementKind.ParentRef or XmlElementKind.Define or XmlElementKind.Param;

    /// <summary>Whether an element must have <c>href</c>; no other may.</summary>
    /// <param name="kind">Its kind.</param>
    public static bool MustHaveHref(XmlElementKind kind) => kind is XmlElementKind.ExternalRef or XmlElementKind.Include;

    /// <summary>Whether an element may have <c>combine</c>.</summary>
    /// <param name="kind">Its kind.</param>
    public static bool MayHaveCombine(XmlElementKind kind) => kind is XmlElementKind.Start or XmlElementKind.Define;

    /// <summary>Whether an element may have <c>type</c>.</summary>
    /// <param name="kind">Its kind.</param>
    public static bool MayHaveType(XmlElementKind kind) => kind is XmlElementKind.Value or XmlElementKind.Data;

    /// <summary>The kind that an element has as the child of another.</summary>
    /// <param name="parent">The kind of the parent.</param>
    /// <param name="named">Whether the parent has its name already; false where its name class comes next.</param>
    /// <param name="child">The kind by name alone.</param>
    /// <returns>The kind, or <see cref="XmlElementKind.Unknown"/> where the parent may not contain it.</returns>
    public static XmlElementKind ChildOf(XmlElementKind parent, bool named, XmlElementKind child)
    {
        bool nameClass = parent is XmlElementKind.NameChoice or XmlElementKind.NameExcept
            || (parent is XmlElementKind.Element or XmlElementKind.Attribute && !named);
        if (nameClass && AsNameClass(child) is var asName and not XmlElementKind.Unknown)
        {
            return asName;
        }

        bool allowed = parent switch
        {
            _ when HoldsPatterns(parent) => IsPattern(child),
            XmlElementKind.Data => child is XmlElementKind.Param or XmlElementKind.Except,
            XmlElementKind.Grammar or XmlElementKind.Div => child is >= XmlElementKind.Start and <= XmlElementKind.Include,
            XmlElementKind.Include or XmlElementKind.IncludeDiv => child is XmlElementKind.Start or XmlElementKind.Define or XmlElementKind.Div,
            XmlElementKind.AnyName or XmlElementKind.NsName => child is XmlElementKind.Except,
            _ => false,
        };
        return (allowed, parent) switch
        {
            (false, _) => XmlElementKind.Unknown,
            (_, XmlElementKind.Include or XmlElementKind.IncludeDiv) when child is XmlElementKind.Div => XmlElementKind.IncludeDiv,
            (_, XmlElementKind.AnyName or XmlElementKind.NsName) => XmlElementKind.NameExcept,
            _ => child,
        };
    }

    private static XmlElementKind AsNameClass(XmlElementKind child) => child switch
    {
        XmlElementKind.Name or XmlElementKind.AnyName or XmlElementKind.NsName => child,
        XmlElementKind.Choice => XmlElementKind.NameChoice,
        _ => XmlElementKind.Unknown,
    };
}
