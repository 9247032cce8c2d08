// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>
/// Takes patterns of other grammars into a schema: references are replaced, names that inherit a namespace get one, and what is
/// left empty goes. Stateless but for what resolves references.
/// </summary>
/// <param name="ns">The namespace of names that inherit one; null where they go on inheriting.</param>
/// <param name="resolve">What a reference becomes; null where it goes.</param>
internal sealed class PatternRewriter(string? ns, Func<RefPattern, Pattern?> resolve)
{
    /// <summary>Rewrites a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The new pattern; null where nothing is left of it.</returns>
    public Pattern? Rewrite(Pattern pattern) => pattern switch
    {
        RefPattern reference => resolve(reference),
        ParentRefPattern parent => new RefPattern(parent.Name) { Span = parent.Span },
        ElementPattern element => element with { Name = Rewrite(element.Name), Content = Rewrite(element.Content) ?? new EmptyPattern() },
        AttributePattern attribute => attribute with { Name = Rewrite(attribute.Name), Content = Rewrite(attribute.Content) ?? new EmptyPattern() },
        GroupPattern group => Rewrite(group.Patterns) is { IsEmpty: false } parts ? group with { Patterns = parts } : null,
        ChoicePattern choice => Rewrite(choice.Patterns) is { IsEmpty: false } parts ? choice with { Patterns = parts } : null,
        InterleavePattern interleave => Rewrite(interleave.Patterns) is { IsEmpty: false } parts ? interleave with { Patterns = parts } : null,
        OptionalPattern optional => Rewrite(optional.Content) is { } content ? optional with { Content = content } : null,
        ZeroOrMorePattern repeated => Rewrite(repeated.Content) is { } content ? repeated with { Content = content } : null,
        OneOrMorePattern repeated => Rewrite(repeated.Content) is { } content ? repeated with { Content = content } : null,
        ListPattern list => Rewrite(list.Content) is { } content ? list with { Content = content } : null,
        MixedPattern mixed => mixed with { Content = Rewrite(mixed.Content) ?? new EmptyPattern() },
        GrammarPattern grammar => grammar with { Components = Rewrite(grammar.Components) },
        _ => pattern,
    };

    /// <summary>Rewrites the components of a grammar.</summary>
    /// <param name="components">The components.</param>
    public ImmutableArray<GrammarComponent> Rewrite(ImmutableArray<GrammarComponent> components) => [.. components.Select(Rewrite)];

    private GrammarComponent Rewrite(GrammarComponent component) => component switch
    {
        Define define => define with { Content = Rewrite(define.Content) ?? new EmptyPattern() },
        Start start => start with { Content = Rewrite(start.Content) ?? new EmptyPattern() },
        Div div => div with { Components = Rewrite(div.Components) },
        _ => component,
    };

    private ImmutableArray<Pattern> Rewrite(ImmutableArray<Pattern> patterns) => [.. patterns.Select(Rewrite).OfType<Pattern>()];

    private NameClass Rewrite(NameClass name) => name switch
    {
        NameNameClass { NamespaceUri: null } inherited => inherited with { NamespaceUri = ns },
        NsNameNameClass space => space with { NamespaceUri = space.NamespaceUri ?? ns, Except = space.Except is null ? null : Rewrite(space.Except) },
        AnyNameNameClass any => any with { Except = any.Except is null ? null : Rewrite(any.Except) },
        ChoiceNameClass choice => choice with { NameClasses = [.. choice.NameClasses.Select(Rewrite)] },
        _ => name,
    };
}
