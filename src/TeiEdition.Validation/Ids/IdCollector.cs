// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Xml;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Ids;

/// <summary>
/// Collects the ids of a document while it is read, and reports those that are no names (VAL002) or stand twice (VAL003).
/// Ids within an example (TEI P5 Guidelines, section "XML Examples", #TDEG) are none of the document. For one document.
/// </summary>
/// <param name="reader">Reads the document, with its lines.</param>
/// <param name="path">The name that diagnostics give.</param>
/// <param name="sink">Gets the findings in document order; null where only the ids are wanted.</param>
internal sealed class IdCollector(XmlReader reader, string path, IDiagnosticSink? sink)
{
    private readonly string _id = reader.NameTable.Add("id");
    private readonly IXmlLineInfo? _lines = reader as IXmlLineInfo;
    private readonly Dictionary<string, (int Line, int Column)> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private int _exampleDepth = int.MaxValue;

    /// <summary>Whether everything that a pointer can name is kept, for <see cref="ToTable"/>.</summary>
    public bool KeepsAll { get; init; } = true;

    /// <summary>Where the last finding stands; null where there is none.</summary>
    public SourceLocation? LastReported { get; private set; }

    /// <summary>Takes the element at which the reader stands; the reader is back at it.</summary>
    public void Element()
    {
        int depth = reader.Depth;
        if (depth <= _exampleDepth)
        {
            _exampleDepth = int.MaxValue;
        }

        if (reader.AttributeCount > 0 && reader.MoveToFirstAttribute())
        {
            Attributes(isExample: _exampleDepth != int.MaxValue);
        }

        if (_exampleDepth == int.MaxValue && reader.NamespaceURI == TeiNames.ExamplesNamespace)
        {
            _exampleDepth = depth;
        }
    }

    /// <summary>What was collected; complete at the end of the document.</summary>
    public IdTable ToTable() => new(_all.ToFrozenSet(StringComparer.Ordinal));

    private void Attributes(bool isExample)
    {
        string? plain = null;
        do
        {
            // The reader keeps one string for each name.
            if (!ReferenceEquals(reader.LocalName, _id) && reader.LocalName != _id)
            {
                continue;
            }

            if (reader.NamespaceURI.Length == 0)
            {
                plain = KeepsAll ? reader.Value : null;
            }
            else if (reader.NamespaceURI == TeiNames.XmlNamespace)
            {
                Id(reader.Value.Trim(XmlSpace.Characters), isExample);
            }
        }
        while (reader.MoveToNextAttribute());
        reader.MoveToElement();
        if (plain is not null && reader.NamespaceURI != TeiNames.TeiNamespace)
        {
            _all.Add(plain);
        }
    }

    private void Id(string id, bool isExample)
    {
        if (KeepsAll)
        {
            _all.Add(id);
        }

        if (isExample || sink is null)
        {
            return;
        }

        if (!IsNCName(id))
        {
            Report(Diagnostic.Create(ValidationDiagnostics.BadId, Places.Of(reader, path), id));
        }
        else if (!_first.TryAdd(id, (_lines?.LineNumber ?? 0, _lines?.LinePosition ?? 0)))
        {
            (int line, int column) = _first[id];
            Report(Diagnostic.Create(
                ValidationDiagnostics.DuplicateId, Places.Of(reader, path), id, line.ToString(CultureInfo.InvariantCulture)) with
            {
                Related = [Places.Of(path, line, column)],
            });
        }
    }

    private void Report(Diagnostic diagnostic)
    {
        LastReported = diagnostic.Location;
        sink?.Report(diagnostic);
    }

    // The characters beyond U+FFFF come as surrogates; all of them up to U+EFFFF may stand in a name (XML 1.0, section 2.3).
    private static bool IsNCName(string value)
    {
        bool start = true;
        foreach (Rune rune in value.EnumerateRunes())
        {
            bool allowed = rune.IsBmp
                ? start ? XmlConvert.IsStartNCNameChar((char)rune.Value) : XmlConvert.IsNCNameChar((char)rune.Value)
                : rune.Value <= 0xEFFFF;
            if (!allowed)
            {
                return false;
            }

            start = false;
        }

        return !start;
    }
}
