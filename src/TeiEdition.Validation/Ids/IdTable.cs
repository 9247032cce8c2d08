// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Ids;

/// <summary>The ids of one document. Immutable; safe on any thread.</summary>
/// <param name="Ids">
/// Everything that a pointer with '#' can name: the <c>xml:id</c>s, also those within examples, and the plain <c>id</c>s of
/// elements of other namespaces than TEI's (as in SVG).
/// </param>
internal sealed record IdTable(FrozenSet<string> Ids)
{
    /// <summary>A table without ids.</summary>
    public static IdTable Empty { get; } = new(FrozenSet<string>.Empty);

    /// <summary>Collects the ids and reports those that are no names (VAL002) or stand twice (VAL003).</summary>
    /// <param name="document">The document, read with its lines.</param>
    /// <param name="path">The name that diagnostics give.</param>
    /// <param name="sink">Gets the findings in document order, or null where only the ids are wanted.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    public static IdTable Read(
        XDocument document, string path, IDiagnosticSink? sink, CancellationToken cancellationToken)
    {
        Dictionary<string, XAttribute> first = new(StringComparer.Ordinal);
        HashSet<string> all = new(StringComparer.Ordinal);
        foreach ((XElement element, bool example) in ElementWalk.All(document))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (element.Attribute("id") is { } plain && element.Name.Namespace != TeiNames.Tei)
            {
                all.Add(plain.Value);
            }

            if (element.Attribute(TeiNames.XmlId) is not { } attribute)
            {
                continue;
            }

            string id = attribute.Value.Trim(XmlSpace.Characters);
            all.Add(id);
            if (!example && sink is not null)
            {
                CheckOne(id, attribute, first, path, sink);
            }
        }

        return new IdTable(all.ToFrozenSet(StringComparer.Ordinal));
    }

    private static void CheckOne(
        string id, XAttribute attribute, Dictionary<string, XAttribute> first, string path, IDiagnosticSink sink)
    {
        if (!IsNCName(id))
        {
            sink.Report(Diagnostic.Create(ValidationDiagnostics.BadId, Places.Of(attribute, path), id));
        }
        else if (!first.TryAdd(id, attribute))
        {
            XAttribute earlier = first[id];
            string line = ((IXmlLineInfo)earlier).LineNumber.ToString(CultureInfo.InvariantCulture);
            sink.Report(
                Diagnostic.Create(ValidationDiagnostics.DuplicateId, Places.Of(attribute, path), id, line) with
                {
                    Related = [Places.Of(earlier, path)],
                });
        }
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
