// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using System.Xml;
using TeiEdition.Validation.Walking;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Ids;

/// <summary>
/// Collects the ids of a document while it is read, and reports those that are no names (VAL002) or stand twice (VAL003).
/// Ids within an example (TEI P5 Guidelines, section "XML Examples", #TDEG) are none of the document. For one document.
/// </summary>
/// <param name="sink">Gets the findings in document order; null where only the ids are wanted.</param>
internal sealed class IdCollector(IDiagnosticSink? sink) : DocumentCheck
{
    private readonly Dictionary<string, IdTarget> _targets = new(StringComparer.Ordinal);

    // The ids of examples, and plain ones; kept apart, for the document's own may have the same.
    private readonly Dictionary<string, IdTarget> _others = new(StringComparer.Ordinal);

    /// <summary>Where the last finding stands; null where there is none.</summary>
    public SourceLocation? LastReported { get; private set; }

    /// <inheritdoc/>
    public override void Element(StartTag tag)
    {
        foreach (TagAttribute attribute in tag.Attributes)
        {
            if (attribute.Is(AttributeRole.Id))
            {
                Id(attribute.Value.Trim(XmlSpace.Characters), tag, attribute);
            }
            else if (attribute.Is(AttributeRole.PlainId) && !tag.IsTei)
            {
                _others.TryAdd(attribute.Value, Target(tag, attribute));
            }
        }
    }

    /// <summary>What was collected; complete at the end of the document. The collector is of no use afterwards.</summary>
    public IdTable ToTable()
    {
        foreach ((string id, IdTarget target) in _others)
        {
            _targets.TryAdd(id, target);
        }

        return new IdTable(_targets);
    }

    private static IdTarget Target(StartTag tag, TagAttribute attribute) =>
        new(tag.LocalName, tag.IsTei, tag.Path, attribute.Line, attribute.Column);

    private void Id(string id, StartTag tag, TagAttribute attribute)
    {
        if (tag.IsExample)
        {
            _others.TryAdd(id, Target(tag, attribute));
            return;
        }

        bool isFirst = _targets.TryAdd(id, Target(tag, attribute));
        if (sink is null)
        {
            return;
        }

        if (!IsNCName(id))
        {
            Report(Diagnostic.Create(ValidationDiagnostics.BadId, tag.PlaceOf(attribute), id));
        }
        else if (!isFirst)
        {
            IdTarget first = _targets[id];
            Report(Diagnostic.Create(
                ValidationDiagnostics.DuplicateId, tag.PlaceOf(attribute), id, first.Line.ToString(CultureInfo.InvariantCulture)) with
            {
                Related = [Places.Of(first.Path, first.Line, first.Column)],
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
