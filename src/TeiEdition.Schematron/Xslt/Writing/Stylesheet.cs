// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Xslt.Variables;
using TeiEdition.Xml.Names;

namespace TeiEdition.Schematron.Xslt.Writing;

/// <summary>Writes the stylesheet as a whole. For one stylesheet, on one thread.</summary>
/// <param name="context">What is shared.</param>
/// <param name="phase">The active phase; null for all patterns.</param>
internal sealed class Stylesheet(StylesheetContext context, Phase? phase)
{
    private readonly Schema _schema = context.Schema;
    private readonly LetWriter _lets = new(context);
    private readonly List<XElement> _globals = [];

    /// <summary>The root element.</summary>
    public XElement Write()
    {
        VariableScope scope = VariableScope.Of(_schema.Namespaces);
        foreach (Let let in _schema.Lets.Concat(phase?.Lets ?? []))
        {
            Global(let, let.Name, ref scope);
        }

        PatternWriter writer = new(context);
        List<XElement> calls = [];
        List<XElement> declarations = [];
        HashSet<string> taken = [.. _schema.Lets.Concat(phase?.Lets ?? []).Select(let => scope.Expanded(let.Name))];
        for (int i = 0; i < _schema.Patterns.Length; i++)
        {
            Pattern pattern = _schema.Patterns[i];
            if (phase is not null && (pattern.Id is null || !phase.Actives.Any(active => active.Pattern == pattern.Id)))
            {
                continue;
            }

            (IEnumerable<XElement> call, IEnumerable<XElement> rules) = writer.Write(pattern, i, ScopeOf(pattern, i, scope, taken));
            calls.AddRange(call);
            declarations.AddRange(rules);
        }

        return Root(calls, declarations);
    }

    private VariableScope ScopeOf(Pattern pattern, int index, VariableScope scope, HashSet<string> taken)
    {
        string at = index.ToString(CultureInfo.InvariantCulture);
        foreach (Let let in pattern.Lets)
        {
            bool isFree = taken.Add(scope.Expanded(let.Name));
            string own = StylesheetNames.Qualified($"pattern{at}-variable{_globals.Count.ToString(CultureInfo.InvariantCulture)}");
            Global(let, isFree ? let.Name : own, ref scope);
        }

        return scope;
    }

    private void Global(Let let, string name, ref VariableScope scope)
    {
        if (_lets.Write(let, name, StylesheetNames.GlobalMark + name, ref scope) is { } variable)
        {
            _globals.Add(variable);
        }
    }

    private XElement Root(List<XElement> calls, List<XElement> declarations)
    {
        string? baseUri = BroughtXslt.BaseOf(_schema.Path);
        return Instruction.Of(
            "stylesheet",
            Instruction.Attribute("version", "3.0"),
            baseUri is null ? null : new XAttribute(XNamespace.Xml + "base", baseUri),
            Prefixes(),
            Instruction.Attribute("exclude-result-prefixes", "#all"),
            BroughtXslt.Of(_schema, context),
            Instruction.Of("output", Instruction.Attribute("method", "xml"), Instruction.Attribute("encoding", "UTF-8"), Instruction.Attribute("indent", "no")),
            Instruction.Of("param", Instruction.Attribute("name", StylesheetNames.RecordsFiredRules), Instruction.Attribute("select", "true()")),
            _globals,
            Instruction.Of(
                "template",
                Instruction.Attribute("match", "document-node()"),
                Instruction.Attribute("mode", StylesheetNames.InitialMode),
                new XElement(
                    StylesheetNames.Svrl + "schematron-output",
                    Instruction.Literal("title", _schema.Title),
                    Instruction.Literal("phase", phase?.Id),
                    Instruction.Literal("schemaVersion", _schema.SchemaVersion),
                    Namespaces(),
                    calls)),
            Value(),
            declarations);
    }

    // Raises the error whose mark a variable holds, with the mark, so that who catches it knows where it comes from.
    private static XElement Value()
    {
        string value = "$" + StylesheetNames.Qualified("of");
        return Instruction.Of(
            "function",
            Instruction.Attribute("name", StylesheetNames.Qualified("value")),
            Instruction.Attribute("as", "item()*"),
            Instruction.Of("param", Instruction.Attribute("name", StylesheetNames.Qualified("of")), Instruction.Attribute("as", "item()*")),
            Instruction.Sequence(
                $"if ({StylesheetNames.IsFailure(value)}) then error(QName('{StylesheetNames.Own.NamespaceName}', 'variable'), string({value}), {value}) else {value}"));
    }

    // The prefixes of the schema are those of its expressions; ours, and what the engine in process knows by itself, only where they are free.
    private IEnumerable<XAttribute> Prefixes()
    {
        Dictionary<string, string> prefixes = new(StringComparer.Ordinal)
        {
            ["xsl"] = StylesheetNames.Xsl.NamespaceName,
            ["svrl"] = StylesheetNames.Svrl.NamespaceName,
            ["xs"] = "http://www.w3.org/2001/XMLSchema",
            ["fn"] = "http://www.w3.org/2005/xpath-functions",
        };
        foreach (Ns ns in _schema.Namespaces)
        {
            prefixes[ns.Prefix] = ns.Uri;
        }

        return prefixes
            .Where(p => p.Key is not ("" or "xml" or "xmlns") && p.Value.Length > 0 && XmlNames.IsNCName(p.Key))
            .Select(p => new XAttribute(XNamespace.Xmlns + p.Key, p.Value));
    }

    private IEnumerable<XElement> Namespaces() => _schema.Namespaces.Select(ns => new XElement(
        StylesheetNames.Svrl + "ns-prefix-in-attribute-values", Instruction.Literal("uri", ns.Uri), Instruction.Literal("prefix", ns.Prefix)));
}
