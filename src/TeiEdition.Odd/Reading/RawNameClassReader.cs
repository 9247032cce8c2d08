// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>Reads the name classes of RELAX NG that stands within an ODD (RELAX NG, section 3). Not safe on several threads.</summary>
/// <param name="context">The compilation.</param>
internal sealed class RawNameClassReader(OddContext context)
{
    /// <summary>Reads the name class of <c>element</c> or <c>attribute</c>.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isElement">Whether it is <c>element</c>; an attribute's name has no namespace where nothing is said (section 4.9).</param>
    /// <returns>The name class, null where there is none (which is reported), and the element that it stands in, null for an attribute.</returns>
    public (NameClass? Name, XElement? Element) Read(XElement element, bool isElement)
    {
        if (Attributes.Value(element, "name") is { } name)
        {
            return (Named(element, name, element.Attribute("ns")?.Value ?? (isElement ? Inherited(element) : string.Empty)), null);
        }

        XElement? first = element.Elements().FirstOrDefault(e => e.Name.NamespaceName == OddNames.RelaxNgNamespace);
        NameClass? read = first is null ? null : Class(first);
        if (read is null)
        {
            context.Report(OddDiagnostics.BadRelaxNg, element.Place(), element.Name.LocalName);
        }

        return (read, first);
    }

    private NameClass? Class(XElement element)
    {
        NameClass? name = element.Name.LocalName switch
        {
            "name" => Named(element, XmlNames.Trim(element.Value), Inherited(element)),
            "anyName" => new AnyNameNameClass(Except(element)),
            "nsName" => new NsNameNameClass(Inherited(element), Except(element)),
            "choice" when Classes(element) is { IsEmpty: false } classes => new ChoiceNameClass(classes),
            _ => null,
        };
        return name is null ? null : name with { Span = element.Place().ToSpan() };
    }

    private NameClass? Except(XElement element)
    {
        XElement? except = element.Elements().FirstOrDefault(e => e.Name.LocalName == "except" && e.Name.NamespaceName == OddNames.RelaxNgNamespace);
        return except is null ? null : Classes(except) switch
        {
            [] => null,
            [NameClass only] => only,
            ImmutableArray<NameClass> classes => new ChoiceNameClass(classes),
        };
    }

    private ImmutableArray<NameClass> Classes(XElement element) =>
        [.. element.Elements().Where(e => e.Name.NamespaceName == OddNames.RelaxNgNamespace).Select(Class).OfType<NameClass>()];

    private static NameNameClass Named(XElement element, string name, string? ns)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && element.GetNamespaceOfPrefix(name[..colon]) is { } prefixed
            ? new NameNameClass(prefixed.NamespaceName, name[(colon + 1)..], name[..colon])
            : new NameNameClass(ns, name, string.Empty);
    }

    // The ns attribute in scope; null where the schema around decides.
    private static string? Inherited(XElement element) => element.AncestorsAndSelf()
        .TakeWhile(a => a.Name.NamespaceName == OddNames.RelaxNgNamespace)
        .Select(a => (string?)a.Attribute("ns")).FirstOrDefault(n => n is not null);
}
