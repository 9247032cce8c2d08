// SPDX-License-Identifier: MIT
using System.Diagnostics;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>How the XML syntax calls the nodes (RELAX NG Specification, section 3). Stateless; safe on any thread.</summary>
internal static class XmlElements
{
    /// <summary>The local name of the element of a node.</summary>
    public static string NameOf(SyntaxNode node) => node switch
    {
        ElementPattern => "element",
        AttributePattern => "attribute",
        GroupPattern => "group",
        InterleavePattern => "interleave",
        ChoicePattern or ChoiceNameClass => "choice",
        OptionalPattern => "optional",
        ZeroOrMorePattern => "zeroOrMore",
        OneOrMorePattern => "oneOrMore",
        ListPattern => "list",
        MixedPattern => "mixed",
        RefPattern => "ref",
        ParentRefPattern => "parentRef",
        EmptyPattern => "empty",
        TextPattern => "text",
        ValuePattern => "value",
        DataPattern => "data",
        DataParam => "param",
        NotAllowedPattern => "notAllowed",
        ExternalRefPattern => "externalRef",
        GrammarPattern => "grammar",
        Start => "start",
        Define => "define",
        Div => "div",
        Include => "include",
        NameNameClass => "name",
        AnyNameNameClass => "anyName",
        NsNameNameClass => "nsName",
        _ => throw new UnreachableException(),
    };

    /// <summary>The attribute <c>name</c> of a node that is a definition, a reference or a parameter; null for other nodes.</summary>
    public static string? OwnNameOf(SyntaxNode node) => node switch
    {
        Define define => define.Name,
        RefPattern reference => reference.Name,
        ParentRefPattern reference => reference.Name,
        DataParam parameter => parameter.Name,
        _ => null,
    };
}
