// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Model;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Schematron;

/// <summary>The XPath of what a declaration is about. Keeps the prefixes that it needs. Not safe on several threads.</summary>
internal sealed class RuleContexts
{
    private readonly OddModel _model;
    private readonly SortedDictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byNamespace = new(StringComparer.Ordinal);

    /// <summary>Begins with the prefix tei.</summary>
    /// <param name="model">The resolved model.</param>
    public RuleContexts(OddModel model)
    {
        _model = model;
        _byNamespace.Add(TeiNames.TeiNamespace, "tei");
        _prefixes.Add("tei", TeiNames.TeiNamespace);
    }

    /// <summary>The prefixes that contexts use, with their namespaces, in ordinal order.</summary>
    public IEnumerable<(string Prefix, string Uri)> Prefixes => _prefixes.Select(p => (p.Key, p.Value));

    /// <summary>An element.</summary>
    /// <param name="element">The element.</param>
    public string Of(ElementSpec element)
    {
        string prefix = PrefixOf(element.Namespace ?? _model.Schema.Namespace ?? TeiNames.TeiNamespace);
        return prefix.Length == 0 ? element.Name : $"{prefix}:{element.Name}";
    }

    /// <summary>The members of a class, at whatever depth; <c>tei:*</c> where it has none.</summary>
    /// <param name="specification">The class.</param>
    public string Of(ClassSpec specification)
    {
        string members = string.Join(" | ", Elements(specification, []).DistinctBy(e => e.Ident).Select(Of));
        return members.Length == 0 ? "tei:*" : members;
    }

    /// <summary>An attribute of elements.</summary>
    /// <param name="elements">The elements' own context; alternatives divided by a bar.</param>
    /// <param name="attribute">The attribute.</param>
    public static string Attribute(string elements, AttDef attribute) =>
        string.Join(" | ", elements.Split(" | ").Select(e => $"{e}/@{attribute.Name}"));

    /// <summary>The elements that are members of a class, at whatever depth; one may come more than once.</summary>
    /// <param name="specification">The class.</param>
    /// <param name="seen">The classes that were gone through.</param>
    public IEnumerable<ElementSpec> Elements(ClassSpec specification, HashSet<string> seen) => seen.Add(specification.Ident)
        ? specification.Members.SelectMany(m => _model.FindElement(m) is { } element ? [element]
            : _model.FindClass(m) is { } nested ? Elements(nested, seen) : [])
        : [];

    private string PrefixOf(string ns)
    {
        if (ns.Length == 0)
        {
            return string.Empty;
        }

        if (!_byNamespace.TryGetValue(ns, out string? prefix))
        {
            prefix = ns == TeiNames.ExamplesNamespace ? "teix" : $"ns{_byNamespace.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            _byNamespace.Add(ns, prefix);
            _prefixes.Add(prefix, ns);
        }

        return prefix;
    }
}
