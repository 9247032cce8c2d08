// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Model.Content;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>
/// Writes model classes: as an alternation of their members, or as one of the sequences that <c>classRef/@expand</c> asks for
/// (TEI P5 Guidelines, classRef). A class without members is not allowed as an alternation, and nothing as a sequence. Not safe on
/// several threads.
/// </summary>
/// <param name="emission">The schema.</param>
internal sealed class ModelClassEmitter(SchemaEmission emission)
{
    /// <summary>The pattern of a reference in a content model.</summary>
    /// <param name="reference">The reference.</param>
    public Pattern Refer(ClassRef reference)
    {
        if (emission.Model.FindClass(reference.Key) is not { } specification)
        {
            return new EmptyPattern();
        }

        return reference.Include.IsEmpty && reference.Except.IsEmpty
            ? Refer(specification, reference.Expand)
            : Expand(Restricted(specification, reference), reference.Expand);
    }

    /// <summary>A reference to the definition of a class.</summary>
    /// <param name="specification">The class.</param>
    /// <param name="expansion">How its members stand there.</param>
    public RefPattern Refer(ClassSpec specification, ClassExpansion expansion) => emission.Definitions.Refer(
        emission.Names.Of(specification, expansion),
        DefinitionGroup.ModelClasses,
        specification.Location,
        () => Expand(specification.Members, expansion));

    private Pattern Expand(ImmutableArray<string> members, ClassExpansion expansion)
    {
        ImmutableArray<Pattern> patterns = [.. members.Select(m => Member(m, expansion)).OfType<Pattern>()];
        return expansion == ClassExpansion.Alternate ? Patterns.Choice(patterns) : Patterns.Group(patterns);
    }

    private Pattern? Member(string ident, ClassExpansion expansion)
    {
        if (emission.Model.FindClass(ident) is { } nested)
        {
            return Refer(nested, expansion);
        }

        if (emission.Model.FindElement(ident) is not { } element)
        {
            return null;
        }

        RefPattern reference = emission.Refer(element);
        return expansion switch
        {
            ClassExpansion.SequenceOptional => new OptionalPattern(reference),
            ClassExpansion.SequenceRepeatable => new OneOrMorePattern(reference),
            ClassExpansion.SequenceOptionalRepeatable => new ZeroOrMorePattern(reference),
            _ => reference,
        };
    }

    // Names of members count at whatever depth: a class that has one of them is opened.
    private ImmutableArray<string> Restricted(ClassSpec specification, ClassRef reference)
    {
        ImmutableArray<string>.Builder kept = ImmutableArray.CreateBuilder<string>();
        foreach (string member in specification.Members)
        {
            bool included = reference.Include.IsEmpty || reference.Include.Contains(member, StringComparer.Ordinal);
            if (reference.Except.Contains(member, StringComparer.Ordinal))
            {
                continue;
            }

            ClassSpec? nested = emission.Model.FindClass(member);
            if (nested is not null && (!included || reference.Except.Length > 0))
            {
                ClassRef inner = included ? reference with { Include = [] } : reference;
                kept.AddRange(Restricted(nested, inner));
            }
            else if (included)
            {
                kept.Add(member);
            }
        }

        return kept.DrainToImmutable();
    }
}
