// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Writing;

/// <summary>What a piece of a layout is.</summary>
internal enum LayoutKind : byte
{
    /// <summary>Text without line breaks.</summary>
    Text,

    /// <summary>A space, or a line break where the group around it does not fit on the line.</summary>
    Space,

    /// <summary>Nothing, or a line break where the group around it does not fit on the line.</summary>
    Cut,

    /// <summary>A line break in any case.</summary>
    Line,

    /// <summary>A line break and an empty line.</summary>
    Blank,

    /// <summary>Begins a group, which breaks at all its own spaces or at none.</summary>
    Group,

    /// <summary>Begins a group whose further lines begin where the group does.</summary>
    Align,

    /// <summary>Begins a part of a group that is indented further.</summary>
    Indent,

    /// <summary>Ends what was begun last.</summary>
    End,

    /// <summary>A node of the schema that is still to be made into pieces.</summary>
    Node,

    /// <summary>A node of an annotation that is still to be made into pieces.</summary>
    Foreign,
}
