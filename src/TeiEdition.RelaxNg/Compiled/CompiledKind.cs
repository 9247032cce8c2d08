// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Compiled;

/// <summary>What a record of the compiled form holds: the patterns, then the name classes. The numbers are part of the format.</summary>
internal enum CompiledKind
{
    /// <summary><c>empty</c>: nothing follows.</summary>
    Empty = 1,

    /// <summary><c>notAllowed</c>: nothing follows.</summary>
    NotAllowed = 2,

    /// <summary><c>text</c>: nothing follows.</summary>
    Text = 3,

    /// <summary><c>choice</c>: two or more patterns.</summary>
    Choice = 4,

    /// <summary><c>group</c>: two or more patterns.</summary>
    Group = 5,

    /// <summary><c>interleave</c>: two or more patterns.</summary>
    Interleave = 6,

    /// <summary><c>oneOrMore</c>: one pattern.</summary>
    OneOrMore = 7,

    /// <summary><c>list</c>: one pattern.</summary>
    List = 8,

    /// <summary><c>ref</c>: the index of an element.</summary>
    Ref = 9,

    /// <summary><c>attribute</c>: value, name class, documentation, default value.</summary>
    Attribute = 10,

    /// <summary><c>data</c>: exception, library, type, and the parameters, <see cref="CompiledFormat.ParamWords"/> each.</summary>
    Data = 11,

    /// <summary><c>value</c>: library, type, value, context, documentation.</summary>
    Value = 12,

    /// <summary>One name: its index among the names.</summary>
    Name = 13,

    /// <summary><c>anyName</c>: the exception.</summary>
    AnyName = 14,

    /// <summary><c>nsName</c>: the index among the namespaces, the exception.</summary>
    NsName = 15,

    /// <summary>A choice of name classes: two or more.</summary>
    NameChoice = 16,
}
