// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>
/// Writes the attributes of elements and classes (TEI P5 Guidelines, sections 1.3.1 "Attribute Classes" and 23.5.3 "Attribute List
/// Specification"). A class is referred to as a whole where all its attributes are wanted, else attribute by attribute. Not safe
/// on several threads.
/// </summary>
/// <param name="emission">The schema.</param>
internal sealed class AttributeEmitter(SchemaEmission emission)
{
    private readonly AttributeClosure _closure = new(emission.Model);
    private readonly AttributePatterns _patterns = new(emission);

    /// <summary>All attributes of an element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The patterns, those of classes first.</returns>
    public ImmutableArray<Pattern> Of(ElementSpec element)
    {
        AttributeWalk walk = new(element, element.Attributes, element.DeletedAttributes);
        AddClasses(walk, element.Classes);
        AddOwn(walk, element.Attributes, d => _patterns.Attribute(d));
        return walk.Patterns.ToImmutable();
    }

    /// <summary>A reference to all attributes of a class.</summary>
    /// <param name="specification">The class.</param>
    public RefPattern Refer(ClassSpec specification) => emission.Definitions.Refer(
        emission.Names.OfAttributes(specification), DefinitionGroup.AttributeClasses, specification.Location, () => All(specification));

    /// <summary>A reference to one attribute of a class, declared by it or by one above it.</summary>
    /// <param name="specification">The class.</param>
    /// <param name="name">The attribute: its ident, or as definitions are named.</param>
    /// <returns>The reference; null where the class has no such attribute.</returns>
    public RefPattern? Refer(ClassSpec specification, string name)
    {
        AttDef? definition = specification.Attributes.Definitions.FirstOrDefault(d =>
            d.Ident == name || d.Ident.Replace(":", string.Empty, StringComparison.Ordinal) == name);
        if (definition is not null)
        {
            return Refer(specification, definition);
        }

        if (specification.DeletedAttributes.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        return (specification.Classes?.Members ?? []).Select(m => emission.Model.FindClass(m.Key)).OfType<ClassSpec>()
            .Select(c => Refer(c, name)).FirstOrDefault(p => p is not null);
    }

    private RefPattern Refer(ClassSpec specification, AttDef definition) => emission.Definitions.Refer(
        emission.Names.OfAttribute(specification, definition.Ident),
        DefinitionGroup.AttributeClasses,
        definition.Location,
        () => _patterns.Attribute(definition));

    private Pattern All(ClassSpec specification)
    {
        AttributeWalk walk = new(specification, specification.Attributes, specification.DeletedAttributes);
        AddClasses(walk, specification.Classes);
        AddOwn(walk, specification.Attributes, d => Refer(specification, d));
        return Patterns.Group(walk.Patterns.ToImmutable());
    }

    private void AddClasses(AttributeWalk walk, ClassList? classes)
    {
        foreach (MemberOf member in classes?.Members ?? [])
        {
            if (emission.Model.FindClass(member.Key) is { Type: not ClassType.Model } specification)
            {
                AddClass(walk, specification, []);
            }
        }
    }

    private void AddClass(AttributeWalk walk, ClassSpec specification, ImmutableArray<string> deleted)
    {
        ImmutableArray<(string Name, ClassSpec Class)> all = _closure.Of(specification);
        if (all.IsEmpty || !walk.IsNew(specification, deleted))
        {
            return;
        }

        if (all.All(a => walk.IsFree(a.Name) && !deleted.Contains(a.Name, StringComparer.Ordinal)))
        {
            foreach ((string name, ClassSpec declaring) in all)
            {
                walk.Take(name, declaring);
            }

            walk.Patterns.Add(Refer(specification));
            return;
        }

        ImmutableArray<string> without =
        [
            .. deleted, .. specification.DeletedAttributes, .. specification.Attributes.Definitions.Select(d => d.Ident),
        ];
        foreach (MemberOf member in specification.Classes?.Members ?? [])
        {
            if (emission.Model.FindClass(member.Key) is { Type: not ClassType.Model } above)
            {
                AddClass(walk, above, without);
            }
        }

        AddPart(walk, specification, deleted);
    }

    private void AddPart(AttributeWalk walk, ClassSpec specification, ImmutableArray<string> deleted)
    {
        HashSet<string> wanted = new(StringComparer.Ordinal);
        foreach (string name in AttributeClosure.OwnNames(specification.Attributes))
        {
            if (deleted.Contains(name, StringComparer.Ordinal))
            {
                continue;
            }

            if (walk.IsFree(name))
            {
                walk.Take(name, specification);
                wanted.Add(name);
            }
            else if (walk.TakenFrom(name) is { } other && other.Ident != specification.Ident)
            {
                emission.Context.Report(
                    OddDiagnostics.AttributeTwice, walk.Owner.Location, walk.Owner.Ident, name, other.Ident, specification.Ident);
            }
        }

        walk.Patterns.AddRange(Items(specification.Attributes, d => wanted.Contains(d.Ident) ? Refer(specification, d) : null, wanted.Contains));
    }

    private void AddOwn(AttributeWalk walk, AttList list, Func<AttDef, Pattern?> definition) =>
        walk.Patterns.AddRange(Items(list, definition, _ => true));

    private ImmutableArray<Pattern> Items(AttList list, Func<AttDef, Pattern?> definition, Func<string, bool> isWanted)
    {
        ImmutableArray<Pattern> patterns =
        [
            .. list.Items.SelectMany(i => i switch
            {
                AttDef d => definition(d) is { } pattern ? [pattern] : [],
                AttRef r => isWanted(r.Name) && Reference(r) is { } pattern ? [pattern] : [],
                AttList nested => Items(nested, definition, isWanted),
                _ => ImmutableArray<Pattern>.Empty,
            }),
        ];
        return list.IsChoice && patterns.Length > 1 ? [new ChoicePattern(patterns) { Span = list.Location.ToSpan() }] : patterns;
    }

    private Pattern? Reference(AttRef reference)
    {
        if (reference.Class is null)
        {
            return emission.Raw.Emit(new RefPattern(reference.Name) { Span = reference.Location.ToSpan() }) is RefPattern found ? found : null;
        }

        if (emission.Model.FindClass(reference.Class) is not { } specification)
        {
            return null;
        }

        Pattern? attribute = Refer(specification, reference.Name);
        if (attribute is null)
        {
            string hint = Merging.SpecSelector.DidYouMean(reference.Name, _closure.Of(specification).Select(a => a.Name));
            emission.Context.Report(OddDiagnostics.UnknownAttribute, reference.Location, reference.Class, reference.Name, hint);
        }

        return attribute;
    }
}
