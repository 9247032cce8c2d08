// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax.Xml;

/// <summary>The elements of the XML syntax (RELAX NG, section 3), in the order of the specification.</summary>
internal enum XmlElementKind : byte
{
    /// <summary>An element of the namespace that the specification does not know.</summary>
    Unknown,

    /// <summary><c>element</c>.</summary>
    Element,

    /// <summary><c>attribute</c>.</summary>
    Attribute,

    /// <summary><c>group</c>.</summary>
    Group,

    /// <summary><c>interleave</c>.</summary>
    Interleave,

    /// <summary><c>choice</c> of patterns.</summary>
    Choice,

    /// <summary><c>optional</c>.</summary>
    Optional,

    /// <summary><c>zeroOrMore</c>.</summary>
    ZeroOrMore,

    /// <summary><c>oneOrMore</c>.</summary>
    OneOrMore,

    /// <summary><c>list</c>.</summary>
    List,

    /// <summary><c>mixed</c>.</summary>
    Mixed,

    /// <summary><c>ref</c>.</summary>
    Ref,

    /// <summary><c>parentRef</c>.</summary>
    ParentRef,

    /// <summary><c>empty</c>.</summary>
    Empty,

    /// <summary><c>text</c>.</summary>
    Text,

    /// <summary><c>value</c>.</summary>
    Value,

    /// <summary><c>data</c>.</summary>
    Data,

    /// <summary><c>notAllowed</c>.</summary>
    NotAllowed,

    /// <summary><c>externalRef</c>.</summary>
    ExternalRef,

    /// <summary><c>grammar</c>: the last of the patterns.</summary>
    Grammar,

    /// <summary><c>param</c>.</summary>
    Param,

    /// <summary><c>except</c> of <c>data</c>.</summary>
    Except,

    /// <summary><c>start</c>.</summary>
    Start,

    /// <summary><c>define</c>.</summary>
    Define,

    /// <summary><c>div</c>.</summary>
    Div,

    /// <summary><c>div</c> within <c>include</c>.</summary>
    IncludeDiv,

    /// <summary><c>include</c>.</summary>
    Include,

    /// <summary><c>name</c>.</summary>
    Name,

    /// <summary><c>anyName</c>.</summary>
    AnyName,

    /// <summary><c>nsName</c>.</summary>
    NsName,

    /// <summary><c>choice</c> of name classes.</summary>
    NameChoice,

    /// <summary><c>except</c> of <c>anyName</c> and <c>nsName</c>.</summary>
    NameExcept,
}
