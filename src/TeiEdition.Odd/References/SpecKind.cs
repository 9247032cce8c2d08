// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Model;

namespace TeiEdition.Odd.References;

/// <summary>The kinds of declarations that have names of their own.</summary>
internal enum SpecKind
{
    /// <summary><c>elementSpec</c>.</summary>
    Element,

    /// <summary><c>classSpec</c>.</summary>
    Class,

    /// <summary><c>macroSpec</c>.</summary>
    Macro,

    /// <summary><c>dataSpec</c>.</summary>
    Data,

    /// <summary><c>moduleSpec</c>.</summary>
    Module,
}

/// <summary>What belongs to a kind. Stateless.</summary>
internal static class SpecKinds
{
    /// <summary>The kind of a declaration by the name of its element; null for other elements.</summary>
    /// <param name="localName">The name.</param>
    /// <param name="isDatatype">Whether it is a <c>macroSpec</c> of the type <c>dt</c>.</param>
    public static SpecKind? Of(string localName, bool isDatatype) => localName switch
    {
        "elementSpec" => SpecKind.Element,
        "classSpec" => SpecKind.Class,
        "macroSpec" => isDatatype ? SpecKind.Data : SpecKind.Macro,
        "dataSpec" => SpecKind.Data,
        "moduleSpec" => SpecKind.Module,
        _ => null,
    };

    /// <summary>The kind of a declaration.</summary>
    /// <param name="specification">The declaration.</param>
    public static SpecKind KindOf(this Specification specification) => specification switch
    {
        ElementSpec => SpecKind.Element,
        ClassSpec => SpecKind.Class,
        MacroSpec => SpecKind.Macro,
        DataSpec => SpecKind.Data,
        _ => SpecKind.Module,
    };

    /// <summary>The word of a message.</summary>
    /// <param name="kind">The kind.</param>
    public static string Word(this SpecKind kind) => kind switch
    {
        SpecKind.Element => "element",
        SpecKind.Class => "class",
        SpecKind.Macro => "macro",
        SpecKind.Data => "datatype",
        _ => "module",
    };
}
