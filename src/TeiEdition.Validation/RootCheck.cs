// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation;

/// <summary>Checks that a document is a whole TEI document. Stateless.</summary>
internal static class RootCheck
{
    /// <summary>Reports VAL001 where the root is neither <c>TEI</c> nor <c>teiCorpus</c>.</summary>
    /// <param name="reader">Stands at the root.</param>
    /// <param name="path">The name that diagnostics give.</param>
    /// <param name="sink">Gets the finding.</param>
    public static void Check(XmlReader reader, string path, IDiagnosticSink sink)
    {
        if (reader.NamespaceURI != TeiNames.TeiNamespace || reader.LocalName is not ("TEI" or "teiCorpus"))
        {
            string space = reader.NamespaceURI.Length == 0 ? "no namespace" : reader.NamespaceURI;
            sink.Report(Diagnostic.Create(ValidationDiagnostics.NotTei, Places.Of(reader, path), reader.LocalName, space));
        }
    }
}
