// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>
/// Writes a schema in the compact syntax (RELAX NG Compact Syntax, OASIS Committee Specification 21 November 2002), so that
/// reading it gives the same tree: prefixes, annotations, documentation and comments are kept, lines are about 120 characters
/// long. The same tree always gives the same text. Stateless; safe on any thread.
/// </summary>
/// <remarks>
/// What the compact syntax cannot say: a choice, group or interleave of one pattern becomes that pattern, or where it is
/// annotated a group; <c>xml:base</c> goes into the references to other files; a comment at the end of a definition or a
/// choice moves behind it, and one before the root of a file without declarations into the root; white space around comments,
/// and white space between annotation elements where there is no other text, is left out; an annotation of <c>except</c>, which
/// makes it a choice, becomes one of a group where there is one pattern in it.
/// </remarks>
public static class CompactSyntaxWriter
{
    /// <summary>Writes a schema to a string. Lines end with a line feed.</summary>
    /// <param name="document">The schema.</param>
    public static string Write(SchemaDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new CompactSchemaPrinter(document).Print();
    }

    /// <summary>Writes a schema. Lines end with a line feed.</summary>
    /// <param name="document">The schema.</param>
    /// <param name="target">Takes the text; must be encoded as UTF-8, or as UTF-16 with a byte order mark. Stays open.</param>
    public static void Write(SchemaDocument document, TextWriter target)
    {
        ArgumentNullException.ThrowIfNull(target);
        target.Write(Write(document));
    }
}
