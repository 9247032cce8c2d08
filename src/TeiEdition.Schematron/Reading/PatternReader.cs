// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Names;

namespace TeiEdition.Schematron.Reading;

/// <summary>Reads patterns and phases. Stateless; safe on any thread.</summary>
internal static class PatternReader
{
    /// <summary>Reads a pattern.</summary>
    /// <param name="element">The element.</param>
    /// <param name="context">Files, places, and where findings go.</param>
    public static Pattern Read(XElement element, ReadingContext context)
    {
        ImmutableArray<Let>.Builder lets = ImmutableArray.CreateBuilder<Let>();
        ImmutableArray<Rule>.Builder rules = ImmutableArray.CreateBuilder<Rule>();
        ImmutableDictionary<string, string>.Builder parameters = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        string? title = null;
        foreach (XElement child in context.ChildrenOf(element))
        {
            switch (child.Name.Namespace == SchematronNames.Schematron ? child.Name.LocalName : null)
            {
                case "rule" when RuleReader.Read(child, context) is { } rule:
                    rules.Add(rule);
                    break;
                case "let" when RuleReader.ReadLet(child, context) is { } let:
                    lets.Add(let);
                    break;
                case "param" when context.Required(child, "name") is { } name && context.Required(child, "value") is { } value:
                    parameters[XmlNames.Trim(name)] = value;
                    break;
                case "title":
                    title = Folding.Fold(child.Value);
                    break;
                case "rule" or "let" or "param":
                    break;
                default:
                    context.ReportUnknown(child);
                    break;
            }
        }

        bool isAbstract = RuleReader.IsTrue(element.Attribute("abstract"));
        if (isAbstract)
        {
            context.Required(element, "id");
        }

        return new Pattern
        {
            Location = context.LocationOf(element),
            ExpressionLocation = context.LocationOf(element.Attribute("documents")),
            Id = element.Attribute("id")?.Value,
            Title = title,
            IsAbstract = isAbstract,
            IsA = element.Attribute("is-a") is { } isA ? XmlNames.Trim(isA.Value) : null,
            Params = parameters.ToImmutable(),
            Documents = element.Attribute("documents")?.Value,
            Lets = lets.ToImmutable(),
            Rules = rules.ToImmutable(),
        };
    }

    /// <summary>Reads a phase.</summary>
    /// <param name="element">The element.</param>
    /// <param name="context">Files, places, and where findings go.</param>
    /// <returns>The phase; null where it has no name.</returns>
    public static Phase? ReadPhase(XElement element, ReadingContext context)
    {
        ImmutableArray<Let>.Builder lets = ImmutableArray.CreateBuilder<Let>();
        ImmutableArray<Active>.Builder actives = ImmutableArray.CreateBuilder<Active>();
        foreach (XElement child in context.ChildrenOf(element))
        {
            switch (child.Name.Namespace == SchematronNames.Schematron ? child.Name.LocalName : null)
            {
                case "active" when context.Required(child, "pattern") is { } pattern:
                    actives.Add(new Active(XmlNames.Trim(pattern)) { Location = context.LocationOf(child) });
                    break;
                case "let" when RuleReader.ReadLet(child, context) is { } let:
                    lets.Add(let);
                    break;
                case "active" or "let":
                    break;
                default:
                    context.ReportUnknown(child);
                    break;
            }
        }

        return context.Required(element, "id") is { } id
            ? new Phase(id, actives.ToImmutable(), lets.ToImmutable()) { Location = context.LocationOf(element) }
            : null;
    }
}
