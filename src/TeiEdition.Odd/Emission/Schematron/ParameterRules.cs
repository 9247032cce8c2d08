// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Schematron;

/// <summary>
/// Rules that hold the parameters of a value to those that its <c>paramList</c> declares (TEI P5 Guidelines, paramList; the
/// behaviours of the processing model). Stateless.
/// </summary>
internal static class ParameterRules
{
    private static readonly XNamespace Sch = OddNames.SchematronNamespace;

    /// <summary>Adds them.</summary>
    /// <param name="model">The resolved model.</param>
    /// <param name="contexts">Finds out what declarations are about.</param>
    /// <param name="rules">Takes the patterns.</param>
    public static void Add(OddModel model, RuleContexts contexts, RuleCollector rules)
    {
        if (model.FindElement("param") is not { } param)
        {
            return;
        }

        foreach (ElementSpec element in model.Schema.Elements)
        {
            foreach (AttDef attribute in element.Attributes.Definitions.Where(a => a.Values is not null))
            {
                foreach (ValItem item in attribute.Values?.Items ?? [])
                {
                    string context = $"{contexts.Of(param)}[parent::{contexts.Of(element)}/@{attribute.Name}='{item.Name}']";
                    Add(item, context, $"{element.Ident}-paramList-{item.Ident}", rules);
                }
            }
        }
    }

    private static void Add(ValItem item, string context, string id, RuleCollector rules)
    {
        string[] names =
        [
            .. item.Parameters.Elements(TeiNames.Tei + "paramSpec").Select(p => Attributes.Value(p, "ident")).OfType<string>(),
        ];
        if (names.Length == 0)
        {
            return;
        }

        XElement assertion = new(
            Sch + "assert",
            new XAttribute("role", "error"),
            new XAttribute("test", string.Join(" or ", names.Select(n => $"@name='{n}'"))),
            "The parameter '",
            new XElement(Sch + "value-of", new XAttribute("select", "@name")),
            $"' means nothing to '{item.Name}'; it may be {string.Join(", ", names)}.");
        XElement rule = new(Sch + "rule", new XAttribute("context", context), SchematronEmitter.Annotated(assertion, item.Location));
        XElement pattern = new(Sch + "pattern", SchematronEmitter.Annotated(rule, item.Location));
        rules.AddPattern(SchematronEmitter.Annotated(pattern, item.Location), id);
    }
}
