// SPDX-License-Identifier: MIT
using TeiEdition.Validation.Walking;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation;

/// <summary>Checks that a document is a whole TEI document: VAL001 where the root is neither <c>TEI</c> nor <c>teiCorpus</c>. For one document.</summary>
/// <param name="sink">Gets the finding; null where only the answer is wanted.</param>
internal sealed class RootCheck(IDiagnosticSink? sink) : DocumentCheck
{
    private bool _isPast;

    /// <summary>Whether the root is one of a whole TEI document; false before it came.</summary>
    public bool IsTei { get; private set; }

    /// <inheritdoc/>
    public override void Element(StartTag tag)
    {
        if (_isPast)
        {
            return;
        }

        _isPast = true;
        IsTei = tag is { IsTei: true, LocalName: "TEI" or "teiCorpus" };
        if (!IsTei && sink is not null)
        {
            string space = tag.NamespaceUri.Length == 0 ? "no namespace" : tag.NamespaceUri;
            sink.Report(Diagnostic.Create(ValidationDiagnostics.NotTei, tag.Place, tag.LocalName, space));
        }
    }
}
