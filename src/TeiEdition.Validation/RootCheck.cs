// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation;

/// <summary>Checks that a document is a whole TEI document. Stateless.</summary>
internal static class RootCheck
{
    /// <summary>Reports VAL001 where the root is neither <c>TEI</c> nor <c>teiCorpus</c>.</summary>
    public static void Check(XDocument document, string path, IDiagnosticSink sink)
    {
        XElement root = document.Root!; // a document that was read without error has a root
        if (root.Name != TeiNames.Tei + "TEI" && root.Name != TeiNames.Tei + "teiCorpus")
        {
            string space = root.Name.NamespaceName.Length == 0 ? "no namespace" : root.Name.NamespaceName;
            sink.Report(Diagnostic.Create(
                ValidationDiagnostics.NotTei, Places.Of(root, path), root.Name.LocalName, space));
        }
    }
}
