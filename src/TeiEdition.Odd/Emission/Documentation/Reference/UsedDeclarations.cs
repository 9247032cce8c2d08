// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Model;

namespace TeiEdition.Odd.Emission.Documentation.Reference;

/// <summary>
/// Tells the classes, macros and datatypes that something in a schema comes to from those that only its modules bring along:
/// an attribute class is used when an element is a member of it, directly or through others; a model class when it has
/// elements, or a content model names it; a macro or datatype when what uses it is used. Immutable once made.
/// </summary>
internal sealed class UsedDeclarations
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly OddModel _model;
    private readonly ContentIndex _content;

    /// <summary>Follows all uses.</summary>
    /// <param name="model">The customisation.</param>
    /// <param name="content">Who uses what.</param>
    public UsedDeclarations(OddModel model, ContentIndex content)
    {
        _model = model;
        _content = content;
        _used.UnionWith(model.Schema.Elements.Select(e => e.Ident));
        List<string> others = [.. model.Schema.Classes.Select(c => c.Ident), .. model.Schema.Macros.Select(m => m.Ident), .. model.Schema.DataSpecs.Select(d => d.Ident)];
        for (int before = -1; before != _used.Count;)
        {
            before = _used.Count;
            _used.UnionWith(others.Where(IsUsed).ToList());
            others.RemoveAll(_used.Contains);
        }
    }

    /// <summary>Whether a declaration is used.</summary>
    /// <param name="specification">A class, macro or datatype.</param>
    public bool Contains(Specification specification) => _used.Contains(specification.Ident);

    private bool IsUsed(string ident) =>
        _content.UsersOf(ident).Any(_used.Contains) || (_model.FindClass(ident)?.Type != ClassType.Atts && !_content.ElementsOf(ident).IsEmpty);
}
