// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Model.Content;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>The names of the definitions of a schema, as ODD processors have always built them, with <c>@prefix</c>. Immutable.</summary>
/// <param name="model">The schema.</param>
internal sealed class DefinitionNames(OddModel model)
{
    /// <summary>What names begin with where the declaration says nothing itself; empty for nothing.</summary>
    public string Prefix { get; } = model.Schema.Prefix ?? string.Empty;

    /// <summary>The definition of an element, a model class, a macro or a datatype.</summary>
    /// <param name="specification">The declaration.</param>
    public string Of(Specification specification) => (specification.Prefix ?? Prefix) + specification.Ident;

    /// <summary>The definition of a model class as it stands in content models.</summary>
    /// <param name="specification">The class.</param>
    /// <param name="expansion">How its members stand there.</param>
    public string Of(ClassSpec specification, ClassExpansion expansion) => Of(specification) + Suffix(expansion);

    /// <summary>The definition of all attributes of a class.</summary>
    /// <param name="specification">The class.</param>
    public string OfAttributes(ClassSpec specification) => Of(specification) + ".attributes";

    /// <summary>The definition of one attribute of a class.</summary>
    /// <param name="specification">The class.</param>
    /// <param name="attribute">The attribute's ident.</param>
    public string OfAttribute(ClassSpec specification, string attribute) =>
        Of(specification) + ".attribute." + attribute.Replace(":", string.Empty, StringComparison.Ordinal);

    /// <summary>What the name of a class gets behind it for a way of standing in a content model.</summary>
    /// <param name="expansion">The way.</param>
    public static string Suffix(ClassExpansion expansion) => expansion switch
    {
        ClassExpansion.Sequence => "_sequence",
        ClassExpansion.SequenceOptional => "_sequenceOptional",
        ClassExpansion.SequenceRepeatable => "_sequenceRepeatable",
        ClassExpansion.SequenceOptionalRepeatable => "_sequenceOptionalRepeatable",
        _ => string.Empty,
    };
}
