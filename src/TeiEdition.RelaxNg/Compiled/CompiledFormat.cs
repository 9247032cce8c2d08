// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>
/// The compiled form of a schema. It is a row of 32-bit words in little-endian order, and then the bytes of all strings in
/// UTF-8. The first words say how many words there are and which pattern is the start; then each <see cref="Section"/> has
/// two, where it begins and how many records it has. A record of the sections before <see cref="Section.Strings"/> has a
/// fixed length; of the others the section holds only where each begins, and where the last ends. A reference to a record
/// is its index plus 1, and 0 stands for none; a pattern or a name class refers only to those before it, so that there can
/// be no circle but through an element. A place is five words: path, line, column, and line and column of the end or 0.
/// Stateless.
/// </summary>
internal static class CompiledFormat
{
    /// <summary>Changes whenever the form changes.</summary>
    public const int Version = 2;

    /// <summary>The words before the first section.</summary>
    public const int HeaderWords = 2 + (2 * SectionCount);

    /// <summary>The number of <see cref="Section"/>s.</summary>
    public const int SectionCount = 9;

    /// <summary>The words of a place.</summary>
    public const int SpanWords = 5;

    /// <summary>The words of a parameter: name, value, context, place.</summary>
    public const int ParamWords = 3 + SpanWords;

    /// <summary>In the first word of a pattern: a place follows.</summary>
    public const int HasSpan = 0x100;

    /// <summary>How deeply patterns may nest, or name classes; what is deeper is not compiled. Whoever walks them by recursion relies on it.</summary>
    public const int MaxDepth = 4096;

    /// <summary>The largest compiled form, in bytes.</summary>
    public const int MaxBytes = 256 * 1024 * 1024;

    /// <summary>The parts of the form, in their order.</summary>
    public enum Section
    {
        /// <summary>The paths that places name: a string.</summary>
        Paths,

        /// <summary>The names of the schema: namespace, local name.</summary>
        Names,

        /// <summary>The namespaces of <c>nsName</c>: a string.</summary>
        Namespaces,

        /// <summary>The attributes with ids: element's namespace and name, attribute's namespace and name, kind.</summary>
        Ids,

        /// <summary>The elements: name class, content, documentation, place.</summary>
        Elements,

        /// <summary>The strings, each once, in the order of their bytes: where the bytes begin.</summary>
        Strings,

        /// <summary>The namespaces in scope: base URI, default namespace, and by pairs a prefix and its namespace.</summary>
        Contexts,

        /// <summary>The name classes.</summary>
        Classes,

        /// <summary>The patterns.</summary>
        Patterns,
    }

    /// <summary>The words of a record.</summary>
    /// <param name="section">A section with records of fixed length.</param>
    public static int WordsOf(Section section) => section switch
    {
        Section.Paths or Section.Namespaces => 1,
        Section.Names => 2,
        Section.Ids => 5,
        Section.Elements => 3 + SpanWords,
        _ => 1,
    };

    /// <summary>The words at the beginning of bytes.</summary>
    /// <param name="bytes">The bytes of the form.</param>
    public static ReadOnlySpan<int> WordsOf(ReadOnlySpan<byte> bytes) => MemoryMarshal.Cast<byte, int>(bytes);

    /// <summary>The patterns, or name classes, that a record refers to.</summary>
    /// <param name="kind">What the record holds.</param>
    /// <param name="fields">What follows its kind and its place.</param>
    public static ReadOnlySpan<int> ChildrenOf(CompiledKind kind, ReadOnlySpan<int> fields) => kind switch
    {
        CompiledKind.Choice or CompiledKind.Group or CompiledKind.Interleave or CompiledKind.NameChoice => fields,
        CompiledKind.OneOrMore or CompiledKind.List or CompiledKind.Attribute or CompiledKind.Data => fields[..1],
        CompiledKind.AnyName => fields[..1],
        CompiledKind.NsName => fields[1..2],
        _ => [],
    };
}
