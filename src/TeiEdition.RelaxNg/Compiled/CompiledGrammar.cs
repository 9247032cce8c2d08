// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Compatibility;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using static TeiEdition.RelaxNg.Compiled.CompiledFormat;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>
/// A schema read from its compiled form: the names at once, everything else when it is asked for, and then the same object
/// at each call. All of the form is checked when it is opened, so that nothing can go wrong later. Safe on any thread.
/// </summary>
internal sealed class CompiledGrammar : IGrammarSource
{
    private readonly CompiledLayout _layout;
    private readonly CompiledStrings _strings;
    private readonly CompiledNameClasses _classes;
    private readonly CompiledPatterns _patterns;
    private readonly ImmutableArray<string> _paths;
    private readonly SourceSpan?[] _spans;

    private CompiledGrammar(CompiledLayout layout, Func<string, string>? path)
    {
        _layout = layout;
        _strings = new CompiledStrings(layout);
        _paths = Strings(Section.Paths);
        if (path is not null)
        {
            _paths = ImmutableArray.CreateRange(_paths, path);
        }

        Names = ReadNames();
        Namespaces = Strings(Section.Namespaces);
        Ids = ReadIds();
        _classes = new CompiledNameClasses(layout, Names, Namespaces);
        _patterns = new CompiledPatterns(layout, _strings, _paths, _classes);
        _spans = new SourceSpan?[layout.Count(Section.Elements)];
    }

    /// <inheritdoc/>
    public SimplePattern Start => _patterns.Get(_layout.Start);

    /// <inheritdoc/>
    public int ElementCount => _layout.Count(Section.Elements);

    /// <inheritdoc/>
    public ImmutableArray<ExpandedName> Names { get; }

    /// <inheritdoc/>
    public ImmutableArray<string> Namespaces { get; }

    /// <inheritdoc/>
    public ImmutableArray<IdAttribute> Ids { get; }

    /// <summary>Opens a compiled form.</summary>
    /// <param name="form">Its bytes; kept, so nobody may change them.</param>
    /// <param name="path">Gives the path that places name now for the one that they named when the form was written; null for the same.</param>
    /// <returns>The schema; null where the bytes are no compiled form.</returns>
    public static CompiledGrammar? Open(ReadOnlyMemory<byte> form, Func<string, string>? path = null) =>
        CompiledCheck.IsSound(form) ? new CompiledGrammar(new CompiledLayout(form), path) : null;

    /// <inheritdoc/>
    public SimpleNameClass NameOf(int element) => _classes.Get(Element(element)[0]);

    /// <inheritdoc/>
    public SimplePattern ContentOf(int element) => _patterns.Get(Element(element)[1]);

    /// <inheritdoc/>
    public string? DocumentationOf(int element) => _strings.Optional(Element(element)[2]);

    /// <inheritdoc/>
    public SourceSpan? SpanOf(int element)
    {
        SourceSpan? made = CompiledLayout.SpanOf(Element(element)[3..], _paths);
        return Interlocked.CompareExchange(ref _spans[element], made, null) ?? made;
    }

    private ReadOnlySpan<int> Element(int element)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(element);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(element, ElementCount);
        return _layout.Fixed(Section.Elements, element);
    }

    private ImmutableArray<string> Strings(Section section)
    {
        int count = _layout.Count(section);
        ImmutableArray<string>.Builder strings = ImmutableArray.CreateBuilder<string>(count);
        for (int i = 0; i < count; i++)
        {
            strings.Add(_strings.Required(_layout.Fixed(section, i)[0]));
        }

        return strings.MoveToImmutable();
    }

    private ImmutableArray<ExpandedName> ReadNames()
    {
        int count = _layout.Count(Section.Names);
        ImmutableArray<ExpandedName>.Builder names = ImmutableArray.CreateBuilder<ExpandedName>(count);
        for (int i = 0; i < count; i++)
        {
            names.Add(Name(_layout.Fixed(Section.Names, i)));
        }

        return names.MoveToImmutable();
    }

    private ImmutableArray<IdAttribute> ReadIds()
    {
        int count = _layout.Count(Section.Ids);
        ImmutableArray<IdAttribute>.Builder ids = ImmutableArray.CreateBuilder<IdAttribute>(count);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<int> words = _layout.Fixed(Section.Ids, i);
            ids.Add(new IdAttribute(Name(words), Name(words[2..]), (IdKind)words[4]));
        }

        return ids.MoveToImmutable();
    }

    private ExpandedName Name(ReadOnlySpan<int> words) => new(_strings.Required(words[0]), _strings.Required(words[1]));
}
