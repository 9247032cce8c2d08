// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Model.Content;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>Reads declarations that stand by themselves (TEI P5 Guidelines, section 23.5 "Building a TEI Schema"). Not safe on several threads.</summary>
internal sealed class SpecificationReader
{
    private readonly OddContext _context;
    private readonly Attributes _attributes;
    private readonly ContentReader _content;
    private readonly AttListReader _attLists;

    /// <summary>Makes the readers.</summary>
    /// <param name="context">The compilation.</param>
    public SpecificationReader(OddContext context)
    {
        _context = context;
        _attributes = new Attributes(context);
        ValListReader values = new(_attributes);
        Constraints = new ConstraintReader(_attributes);
        _content = new ContentReader(context, _attributes, values);
        _attLists = new AttListReader(context, _attributes, _content, values, Constraints);
    }

    /// <summary>Reads rules.</summary>
    public ConstraintReader Constraints { get; }

    /// <summary>Reads a declaration.</summary>
    /// <param name="element"><c>elementSpec</c>, <c>classSpec</c>, <c>macroSpec</c>, <c>dataSpec</c> or <c>moduleSpec</c>.</param>
    /// <returns>The declaration; null where it is none of these, or has no ident (which is reported).</returns>
    public Specification? Read(XElement element)
    {
        if (!IsSpecification(element))
        {
            return null;
        }

        if (string.IsNullOrEmpty(Attributes.Value(element, "ident")))
        {
            _context.Report(OddDiagnostics.AttributeMissing, element.Place(), element.Name.LocalName, "ident");
            return null;
        }

        CheckNames(element);
        return element.Name.LocalName switch
        {
            "elementSpec" => Element(element),
            "classSpec" => Class(element),
            "macroSpec" when Attributes.Value(element, "type") == "dt" => Data(element),
            "macroSpec" => Macro(element),
            "dataSpec" => Data(element),
            _ => Common(element, new ModuleSpec { Ident = string.Empty, Location = element.Place() }),
        };
    }

    private void CheckNames(XElement element)
    {
        string?[] names = [Attributes.Value(element, "ident"), element.IsTei("elementSpec") ? ValListReader.AltIdentOf(element) : null];
        foreach (string name in names.OfType<string>().Where(n => !XmlNames.IsNCName(n)))
        {
            _context.Report(OddDiagnostics.BadName, element.Place(), element.Name.LocalName, name);
        }
    }

    /// <summary>Whether an element is a declaration that <see cref="Read"/> reads.</summary>
    /// <param name="element">The element.</param>
    public static bool IsSpecification(XElement element) =>
        element.Name.NamespaceName == TeiNames.TeiNamespace
        && element.Name.LocalName is "elementSpec" or "classSpec" or "macroSpec" or "dataSpec" or "moduleSpec";

    private ElementSpec Element(XElement element) => Common(element, new ElementSpec
    {
        Ident = string.Empty,
        Location = element.Place(),
        Classes = Classes(element),
        Content = Content(element),
        Attributes = _attLists.Read(element),
        Models = [.. element.Elements().Where(e => e.IsTei("model") || e.IsTei("modelGrp") || e.IsTei("modelSequence"))],
    });

    private ClassSpec Class(XElement element) => Common(element, new ClassSpec
    {
        Ident = string.Empty,
        Location = element.Place(),
        Type = Attributes.Value(element, "type") switch { "model" => ClassType.Model, "atts" => ClassType.Atts, _ => null },
        Classes = Classes(element),
        Attributes = _attLists.Read(element),
    });

    private MacroSpec Macro(XElement element) =>
        Common(element, new MacroSpec { Ident = string.Empty, Location = element.Place(), Content = Content(element) });

    private DataSpec Data(XElement element) =>
        Common(element, new DataSpec { Ident = string.Empty, Location = element.Place(), Content = Content(element) });

    private T Common<T>(XElement element, T specification)
        where T : Specification => specification with
        {
            Ident = Attributes.Value(element, "ident") ?? string.Empty,
            AltIdent = ValListReader.AltIdentOf(element),
            Mode = _attributes.Mode(element),
            ValidUntil = Attributes.Value(element, "validUntil"),
            Module = Attributes.Value(element, "module"),
            Namespace = Attributes.Value(element, "ns"),
            Prefix = Attributes.Value(element, "prefix"),
            Constraints = Constraints.Read(element),
            Descriptions = DescriptionReader.Read(element),
        };

    private ContentModel? Content(XElement element) =>
        (element.Element(OddNames.Content) ?? element.Element(TeiNames.Tei + "stringVal")) is { } content ? _content.Read(content)
        : element.Name.LocalName is "dataSpec" or "macroSpec" && HasBareContent(element) ? _content.Read(element)
        : null;

    // In older files a dataSpec holds its valList or dataRef itself.
    private static bool HasBareContent(XElement element) =>
        element.Elements().Any(e => e.IsTei("valList") || e.IsTei("dataRef"));

    private ClassList? Classes(XElement element)
    {
        if (element.Element(TeiNames.Tei + "classes") is not { } classes)
        {
            return null;
        }

        ImmutableArray<MemberOf>.Builder members = ImmutableArray.CreateBuilder<MemberOf>();
        foreach (XElement member in classes.Elements(TeiNames.Tei + "memberOf"))
        {
            if (Attributes.Value(member, "key") is { Length: > 0 } key)
            {
                members.Add(new MemberOf(key, _attributes.Mode(member), member.Place()));
            }
            else
            {
                _context.Report(OddDiagnostics.AttributeMissing, member.Place(), "memberOf", "key");
            }
        }

        return new ClassList(_attributes.Mode(classes, Mode.Replace), members.DrainToImmutable(), classes.Place());
    }
}
