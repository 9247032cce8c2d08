// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;

namespace TeiEdition.Odd.Emission.Schematron;

/// <summary>From the resolved model to a schema in ISO Schematron. Stateless.</summary>
internal static class SchematronEmitter
{
    private static readonly XNamespace Sch = OddNames.SchematronNamespace;

    /// <summary>Makes the schema.</summary>
    /// <param name="model">The resolved model.</param>
    /// <param name="context">The compilation.</param>
    public static XDocument Emit(OddModel model, OddContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        return new XDocument(new XElement(Sch + "schema", new XAttribute("queryBinding", "xslt2"), new XElement(Sch + "title", model.Schema.Ident)));
    }
}
