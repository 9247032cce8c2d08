// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Emission.Schematron;

/// <summary>From the resolved model to a schema in ISO Schematron (ISO/IEC 19757-3). Stateless.</summary>
internal static class SchematronEmitter
{
    private static readonly XNamespace Sch = OddNames.SchematronNamespace;

    /// <summary>Makes the schema: the rules of the <c>schemaSpec</c>, of classes, elements, macros and datatypes, then deprecations and parameters.</summary>
    /// <param name="model">The resolved model.</param>
    /// <param name="context">The compilation.</param>
    /// <returns>The schema; its elements are annotated with the places of their declarations.</returns>
    public static XDocument Emit(OddModel model, OddContext context)
    {
        RuleContexts contexts = new(model);
        RuleCollector rules = new(model.Schema.Ident, context);
        foreach ((ConstraintSpec constraint, string name, Func<string> location) in new ConstraintWalk(model, contexts).All(context.Options.Language))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            rules.Add(constraint, name, location);
        }

        DeprecationRules.Add(model, contexts, rules);
        ParameterRules.Add(model, contexts, rules);
        foreach ((string prefix, string uri) in contexts.Prefixes)
        {
            rules.DeclareNamespace(prefix, uri, model.Schema.Location);
        }

        XElement title = Annotated(new XElement(Sch + "title", "Rules of " + model.Schema.Ident), model.Schema.Location);
        XElement schema = new(Sch + "schema", new XAttribute("xmlns", Sch.NamespaceName), new XAttribute("queryBinding", "xslt2"), title);
        Annotated(schema, model.Schema.Location);
        schema.Add(rules.Namespaces);
        schema.Add(rules.Declarations);
        schema.Add(rules.Patterns);
        schema.Add(rules.Diagnostics);
        return new XDocument(schema);
    }

    /// <summary>Notes the place of an element that was made.</summary>
    /// <param name="element">The element.</param>
    /// <param name="place">The place of its declaration.</param>
    /// <returns>The same element.</returns>
    public static XElement Annotated(XElement element, SourceLocation place)
    {
        element.AddAnnotation(place);
        return element;
    }

    /// <summary>Copies an element of an ODD with the places of all elements in it.</summary>
    /// <param name="element">The element.</param>
    public static XElement Copy(XElement element)
    {
        XElement copy = new(element);
        using IEnumerator<XElement> originals = element.DescendantsAndSelf().GetEnumerator();
        foreach (XElement part in copy.DescendantsAndSelf())
        {
            originals.MoveNext();
            part.AddAnnotation(originals.Current.Place());
            if (part.Name.Namespace == Sch)
            {
                part.Attributes().Where(a => a.IsNamespaceDeclaration && a.Value == Sch.NamespaceName).Remove();
            }
        }

        return copy;
    }
}
