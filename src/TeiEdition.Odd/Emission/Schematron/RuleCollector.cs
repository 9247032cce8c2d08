// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Schematron;

/// <summary>
/// Brings the content of <c>constraintSpec</c> elements to the places where a schema has it: rules into a pattern for each
/// constraint, lone assertions into a rule for what they stand in, everything else before the patterns. Not safe on several threads.
/// </summary>
/// <param name="schema">The ident of the <c>schemaSpec</c>.</param>
/// <param name="context">The compilation.</param>
internal sealed class RuleCollector(string schema, OddContext context)
{
    private static readonly XNamespace Sch = OddNames.SchematronNamespace;

    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Declarations of namespaces, each prefix once.</summary>
    public List<XElement> Namespaces { get; } = [];

    /// <summary>What counts for the whole schema: <c>let</c>, <c>phase</c>, keys, functions, inclusions.</summary>
    public List<XElement> Declarations { get; } = [];

    /// <summary>The patterns.</summary>
    public List<XElement> Patterns { get; } = [];

    /// <summary><c>diagnostics</c> and <c>properties</c>.</summary>
    public List<XElement> Diagnostics { get; } = [];

    /// <summary>Adds a constraint.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="name">What it stands in: the ident, or those of element and attribute.</param>
    /// <param name="location">The context of assertions without a rule of their own.</param>
    public void Add(ConstraintSpec constraint, string name, Func<string> location)
    {
        if (constraint.Scheme is not ("schematron" or "isoschematron"))
        {
            context.Report(OddDiagnostics.UnknownScheme, constraint.Location, constraint.Ident, constraint.Scheme);
            return;
        }

        XElement[] parts = [.. constraint.Rules.Where(r => r.Name.NamespaceName.Length > 0 && !r.IsTei("p"))];
        if (parts.Length == 0)
        {
            context.Report(OddDiagnostics.ConstraintEmpty, constraint.Location, constraint.Ident);
            return;
        }

        XElement pattern = SchematronEmitter.Annotated(new XElement(Sch + "pattern"), constraint.Location);
        bool loose = parts.Any(p => p.Name == Sch + "assert" || p.Name == Sch + "report");
        XElement? rule = loose
            ? SchematronEmitter.Annotated(new XElement(Sch + "rule", new XAttribute("context", location())), constraint.Location)
            : null;
        foreach (XElement part in parts)
        {
            Place(part, pattern, rule);
        }

        if (rule is not null)
        {
            pattern.Add(rule);
        }

        AddPattern(pattern, $"{schema}-{name}-{constraint.Ident}");
        DeclareUsed(constraint);
    }

    /// <summary>Adds a pattern with an id of its own, unless it is empty.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="id">The id that it gets where it has none; made unique.</param>
    public void AddPattern(XElement pattern, string id)
    {
        if (!pattern.HasElements)
        {
            return;
        }

        if (pattern.Attribute("id") is not { } written || !_ids.Add(written.Value))
        {
            pattern.SetAttributeValue("id", Unique(id));
        }

        Patterns.Add(pattern);
    }

    /// <summary>Declares a namespace; the first of a prefix counts.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="uri">The namespace.</param>
    /// <param name="place">What needs it.</param>
    public void DeclareNamespace(string prefix, string uri, SourceLocation place)
    {
        if (prefix.Length > 0 && _prefixes.TryAdd(prefix, uri))
        {
            XElement ns = new(Sch + "ns", new XAttribute("prefix", prefix), new XAttribute("uri", uri));
            Namespaces.Add(SchematronEmitter.Annotated(ns, place));
        }
    }

    private void Place(XElement part, XElement pattern, XElement? rule)
    {
        switch (part.Name.NamespaceName == OddNames.SchematronNamespace ? part.Name.LocalName : "foreign")
        {
            case "ns":
                DeclareNamespace(Attributes.Value(part, "prefix") ?? string.Empty, Attributes.Value(part, "uri") ?? string.Empty, part.Place());
                break;
            case "rule":
                pattern.Add(SchematronEmitter.Copy(part));
                break;
            case "assert" or "report":
                rule?.Add(SchematronEmitter.Copy(part));
                break;
            case "let" when rule is not null:
                rule.Add(SchematronEmitter.Copy(part));
                break;
            case "pattern":
                PlacePattern(part);
                break;
            case "diagnostics" or "properties":
                Diagnostics.Add(SchematronEmitter.Copy(part));
                break;
            default:
                Declarations.Add(SchematronEmitter.Copy(part));
                break;
        }
    }

    // A pattern without rules only declares, and what it declares is meant for the others.
    private void PlacePattern(XElement part)
    {
        XElement copy = SchematronEmitter.Copy(part);
        if (part.Elements(Sch + "rule").Any() || part.Attribute("is-a") is not null)
        {
            AddPattern(copy, $"{schema}-pattern");
            return;
        }

        foreach (XElement declaration in copy.Elements().ToArray())
        {
            declaration.Remove();
            Declarations.Add(declaration);
        }
    }

    // Prefixes that expressions use and no constraint declares are those of the ODD.
    private void DeclareUsed(ConstraintSpec constraint)
    {
        if (constraint.Namespaces.IsEmpty)
        {
            return;
        }

        string expressions = string.Join('\n', constraint.Rules.SelectMany(r => r.DescendantsAndSelf()).SelectMany(e => e.Attributes())
            .Where(a => !a.IsNamespaceDeclaration).Select(a => a.Value));
        foreach ((string prefix, string uri) in constraint.Namespaces)
        {
            if (!_prefixes.ContainsKey(prefix) && prefix is not ("" or "xml") && Uses(expressions, prefix))
            {
                DeclareNamespace(prefix, uri, constraint.Location);
            }
        }
    }

    private static bool Uses(string expressions, string prefix)
    {
        string start = prefix + ":";
        for (int at = expressions.IndexOf(start, StringComparison.Ordinal); at >= 0; at = expressions.IndexOf(start, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !System.Xml.XmlConvert.IsNCNameChar(expressions[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private string Unique(string wanted)
    {
        string id = string.Concat(wanted.Select(c => System.Xml.XmlConvert.IsNCNameChar(c) ? c : '_'));
        if (!XmlNames.IsNCName(id))
        {
            id = "_" + id;
        }

        string free = id;
        for (int i = 2; !_ids.Add(free); i++)
        {
            free = id + "-" + i.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }
}
