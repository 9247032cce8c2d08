// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary><c>value</c>. Its datatype and value are made when a value of a document is first held against it.</summary>
/// <param name="source">The value as written.</param>
/// <param name="libraries">Where the datatype comes from.</param>
internal sealed class ValuePattern(SimpleValue source, DatatypeLibraries libraries)
    : Pattern(isNullable: false, PatternParts.Data, size: 1)
{
    // Two threads may both make them; they are alike, and either may stay.
    private Datatype? _type;
    private object? _value;
    private string? _collapsed;

    /// <summary>The value as written.</summary>
    public SimpleValue Source { get; } = source;

    /// <inheritdoc/>
    public override int InternHash => HashCode.Combine(7, Source.Type.Name, Source.Value);

    private bool IsBuiltIn => Source.Type.LibraryUri.Length == 0;

    private Datatype Type => _type ??= LibraryDatatype.Create(libraries, Source.Type, []);

    /// <summary>Whether a text is the value (the specification's <c>datatypeEqual</c>).</summary>
    /// <param name="text">The characters as they stand in the document.</param>
    /// <param name="context">The place in the document.</param>
    public bool Matches(ReadOnlySpan<char> text, IDatatypeContext context)
    {
        if (IsBuiltIn)
        {
            return Source.Type.Name == "token"
                ? XmlWhiteSpace.CollapsedEquals(text, _collapsed ??= XmlWhiteSpace.Collapse(Source.Value))
                : text.SequenceEqual(Source.Value);
        }

        object? mine = _value ??= Type.Parse(Source.Value, new SchemaContext(Source.Context));
        return mine is not null && Type.Parse(text.ToString(), context) is { } theirs && mine.Equals(theirs);
    }

    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) =>
        other is ValuePattern v
        && (ReferenceEquals(v.Source, Source)
            || (v.Source.Type == Source.Type && v.Source.Value == Source.Value
                && (IsBuiltIn || ReferenceEquals(v.Source.Context, Source.Context) || v.Source.Context.Equals(Source.Context))));
}
