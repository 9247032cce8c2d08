// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>
/// All that is defined under one name in one grammar, and what it came to: one object for all references to it. For one
/// simplification, on one thread.
/// </summary>
/// <param name="name">The name; null for the start.</param>
internal sealed class Definition(string? name)
{
    // Nearly every definition has one part.
    private DefinitionPart[] _parts = new DefinitionPart[1];
    private int _count;

    /// <summary>The name; null for the start.</summary>
    public string? Name { get; } = name;

    /// <summary>What is combined, in order.</summary>
    public ReadOnlySpan<DefinitionPart> Parts => _parts.AsSpan(0, _count);

    /// <summary>How the parts are combined; null where none says so.</summary>
    public Combine? Combine { get; set; }

    /// <summary>The first part that says how it is combined; null where none does.</summary>
    public SyntaxNode? Combined { get; set; }

    /// <summary>The part that says nothing about combining; null where all do.</summary>
    public SyntaxNode? Uncombined { get; set; }

    /// <summary>How far it has come.</summary>
    public DefinitionState State { get; set; }

    /// <summary>What it came to; null before it is <see cref="DefinitionState.Done"/>.</summary>
    public SimplePattern? Result { get; set; }

    /// <summary>How deeply patterns nest in it with the definitions it refers to put in place, elements being the end; 0 before it is done.</summary>
    public int Height { get; set; }

    /// <summary>The name, for messages.</summary>
    public string Display => Name ?? "start";

    /// <summary>Adds a part.</summary>
    /// <param name="part">The part, not yet checked.</param>
    public void Add(DefinitionPart part)
    {
        if (_count == _parts.Length)
        {
            Array.Resize(ref _parts, _count * 2);
        }

        _parts[_count++] = part;
    }
}
