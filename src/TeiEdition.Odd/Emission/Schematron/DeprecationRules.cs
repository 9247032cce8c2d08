// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;

namespace TeiEdition.Odd.Emission.Schematron;

/// <summary>Rules that warn of elements and attributes with a last day (TEI P5 Guidelines, att.deprecated, <c>@validUntil</c>). Stateless.</summary>
internal static class DeprecationRules
{
    private static readonly XNamespace Sch = OddNames.SchematronNamespace;

    /// <summary>Adds them.</summary>
    /// <param name="model">The resolved model.</param>
    /// <param name="contexts">Finds out what declarations are about.</param>
    /// <param name="rules">Takes the patterns.</param>
    public static void Add(OddModel model, RuleContexts contexts, RuleCollector rules)
    {
        foreach (ClassSpec specification in model.Schema.Classes.Where(c => contexts.Elements(c, []).Any()))
        {
            AddAttributes(specification.Ident, specification.Attributes, () => contexts.Of(specification), rules);
        }

        foreach (ElementSpec element in model.Schema.Elements)
        {
            if (element.ValidUntil is { } day)
            {
                Add(element, contexts.Of(element), ["The ", new XElement(Sch + "name"), $" element is deprecated and may be gone after {day}."], element.Ident, rules);
            }

            AddAttributes(element.Ident, element.Attributes, () => contexts.Of(element), rules);
        }
    }

    private static void AddAttributes(string owner, AttList attributes, Func<string> context, RuleCollector rules)
    {
        foreach (AttDef attribute in attributes.Definitions.Where(a => a.ValidUntil is not null))
        {
            string message = $"The attribute @{attribute.Name} is deprecated here and may be gone after {attribute.ValidUntil}.";
            Add(attribute, RuleContexts.Attribute(context(), attribute), [message], $"{owner}-{attribute.Ident}", rules);
        }
    }

    private static void Add(Declaration declaration, string context, object[] message, string name, RuleCollector rules)
    {
        XElement report = new(Sch + "report", new XAttribute("test", "true()"), new XAttribute("role", "nonfatal"), message);
        XElement rule = new(Sch + "rule", new XAttribute("context", context), SchematronEmitter.Annotated(report, declaration.Location));
        XElement pattern = new(Sch + "pattern", SchematronEmitter.Annotated(rule, declaration.Location));
        rules.AddPattern(SchematronEmitter.Annotated(pattern, declaration.Location), $"deprecated-{name}");
    }
}
