// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Model;

namespace TeiEdition.Odd.Emission.Schematron;

/// <summary>All constraints that count in a schema, in order: of the schema, of classes that something is a member of, of elements, macros and datatypes. Immutable.</summary>
/// <param name="model">The resolved model.</param>
/// <param name="contexts">Finds out what declarations are about.</param>
internal sealed class ConstraintWalk(OddModel model, RuleContexts contexts)
{
    /// <summary>Goes through them.</summary>
    /// <param name="language">The language of messages, where a declaration has the same constraint in several.</param>
    /// <returns>Each constraint with the name of what it stands in, and what finds the context of assertions without a rule.</returns>
    public IEnumerable<(ConstraintSpec Constraint, string Name, Func<string> Context)> All(string language)
    {
        SchemaSpec schema = model.Schema;
        IEnumerable<Specification> others = [.. schema.Macros, .. schema.DataSpecs];
        return Of(schema, schema.Constraints, AttList.Empty, () => "/*", language)
            .Concat(schema.Classes.Where(IsUsed).SelectMany(c => Of(c, c.Constraints, c.Attributes, () => contexts.Of(c), language)))
            .Concat(schema.Elements.SelectMany(e => Of(e, e.Constraints, e.Attributes, () => contexts.Of(e), language)))
            .Concat(others.SelectMany(o => Of(o, o.Constraints, AttList.Empty, () => "/*", language)));
    }

    private static IEnumerable<(ConstraintSpec Constraint, string Name, Func<string> Context)> Of(
        Specification owner, ImmutableArray<ConstraintSpec> own, AttList attributes, Func<string> context, string language)
    {
        foreach (ConstraintSpec constraint in InLanguage(own, language))
        {
            yield return (constraint, owner.Ident, context);
        }

        foreach (AttDef attribute in attributes.Definitions)
        {
            foreach (ConstraintSpec constraint in InLanguage(attribute.Constraints, language))
            {
                yield return (constraint, $"{owner.Ident}-{attribute.Ident}", () => RuleContexts.Attribute(context(), attribute));
            }
        }
    }

    // One in another language goes only where there is one in the language, or one for all: no rule is lost by it.
    private static IEnumerable<ConstraintSpec> InLanguage(ImmutableArray<ConstraintSpec> constraints, string language)
    {
        bool has = constraints.Any(c => IsIn(c, language));
        return constraints.Where(c => !has || IsIn(c, language));
    }

    private static bool IsIn(ConstraintSpec constraint, string language) =>
        string.IsNullOrEmpty(constraint.Language)
        || constraint.Language == language
        || constraint.Language.StartsWith(language + "-", StringComparison.Ordinal);

    // A class that no element is a member of and no list refers to says nothing.
    private bool IsUsed(ClassSpec specification) =>
        contexts.Elements(specification, []).Any() || IsReferred(specification.Ident);

    private bool IsReferred(string ident) =>
        model.Schema.Elements.Any(e => RefersTo(e.Attributes, ident)) || model.Schema.Classes.Any(c => RefersTo(c.Attributes, ident));

    private static bool RefersTo(AttList list, string ident) =>
        list.Items.Any(i => i is AttRef reference ? reference.Class == ident : i is AttList nested && RefersTo(nested, ident));
}
