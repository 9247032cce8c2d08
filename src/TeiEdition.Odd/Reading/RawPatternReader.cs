// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>
/// Reads RELAX NG that stands within an ODD (RELAX NG, section 3). Where the fragment says nothing, datatypes are those of XML
/// Schema and names are inherited from the schema, as ODD processors have always taken it. Not safe on several threads.
/// </summary>
/// <param name="context">The compilation.</param>
internal sealed class RawPatternReader(OddContext context)
{
    private readonly RawNameClassReader _names = new(context);

    /// <summary>Reads a pattern.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The pattern; null where it is none, which is reported.</returns>
    public Pattern? Read(XElement element)
    {
        Pattern? pattern = Shape(element);
        return pattern is null ? null : pattern with { Span = element.Place().ToSpan() };
    }

    /// <summary>Reads the components of a grammar: <c>define</c>, <c>start</c>, <c>div</c>; <c>include</c> is not read.</summary>
    /// <param name="parent">The element around them.</param>
    public ImmutableArray<GrammarComponent> ReadComponents(XElement parent)
    {
        ImmutableArray<GrammarComponent>.Builder components = ImmutableArray.CreateBuilder<GrammarComponent>();
        foreach (XElement child in Children(parent))
        {
            Combine? combine = Attributes.Value(child, "combine") switch
            {
                "choice" => Combine.Choice,
                "interleave" => Combine.Interleave,
                _ => null,
            };
            GrammarComponent? component = child.Name.LocalName switch
            {
                "define" when Named(child) is { } name && Content(child) is { } content => new Define(name, combine, content),
                "start" when Content(child) is { } content => new Start(combine, content),
                "div" or "grammar" => new Div(ReadComponents(child)),
                _ => null,
            };
            if (component is null)
            {
                Refuse(child);
            }
            else
            {
                components.Add(component with { Span = child.Place().ToSpan() });
            }
        }

        return components.DrainToImmutable();
    }

    private Pattern? Shape(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "empty":
                return new EmptyPattern();
            case "text":
                return new TextPattern();
            case "notAllowed":
                return new NotAllowedPattern();
            case "ref":
                return Named(element) is { } name ? new RefPattern(name) : null;
            case "parentRef":
                return Named(element) is { } parent ? new ParentRefPattern(parent) : null;
            case "value":
                return new ValuePattern(TypeOf(element, "token"), element.Value, Scope(element));
            case "data":
                return Data(element);
            case "element":
            case "attribute":
                return WithName(element);
            case "choice" or "group" or "interleave":
                return Operands(element) is { IsEmpty: false } operands ? Composite(element.Name.LocalName, operands) : null;
            case "optional" or "zeroOrMore" or "oneOrMore" or "list" or "mixed":
                return Content(element) is { } content ? Wrapped(element.Name.LocalName, content) : null;
            case "grammar":
                return new GrammarPattern(ReadComponents(element));
            default:
                Refuse(element);
                return null;
        }
    }

    private static Pattern Composite(string name, ImmutableArray<Pattern> operands) => name switch
    {
        "choice" => new ChoicePattern(operands),
        "interleave" => new InterleavePattern(operands),
        _ => new GroupPattern(operands),
    };

    private static Pattern Wrapped(string name, Pattern content) => name switch
    {
        "optional" => new OptionalPattern(content),
        "zeroOrMore" => new ZeroOrMorePattern(content),
        "oneOrMore" => new OneOrMorePattern(content),
        "list" => new ListPattern(content),
        _ => new MixedPattern(content),
    };

    private Pattern? WithName(XElement element)
    {
        bool isElement = element.Name.LocalName == "element";
        (NameClass? name, XElement? nameElement) = _names.Read(element, isElement);
        if (name is null)
        {
            return null;
        }

        ImmutableArray<Pattern> operands = Operands(element, nameElement);
        Pattern content = operands.IsEmpty ? (isElement ? new EmptyPattern() : new TextPattern()) : Grouped(operands);
        return isElement ? new ElementPattern(name, content) : new AttributePattern(name, content);
    }

    private DataPattern Data(XElement element)
    {
        NamespaceContext scope = Scope(element);
        ImmutableArray<DataParam> parameters =
        [
            .. Children(element).Where(c => c.Name.LocalName == "param").Select(p =>
                new DataParam(Attributes.Value(p, "name") ?? string.Empty, p.Value, scope) { Span = p.Place().ToSpan() }),
        ];
        Pattern? except = Children(element).FirstOrDefault(c => c.Name.LocalName == "except") is { } exception
            && Operands(exception) is { IsEmpty: false } alternatives
                ? (alternatives is [Pattern only] ? only : new ChoicePattern(alternatives))
                : null;
        return new DataPattern(TypeOf(element, "string"), parameters, except);
    }

    // A named type is of the library in scope, else of XML Schema; value without a type is the built-in token (section 4.4).
    private static DatatypeName TypeOf(XElement element, string otherwise)
    {
        if (Attributes.Value(element, "type") is not { } type)
        {
            return new DatatypeName(string.Empty, otherwise);
        }

        string? library = element.AncestorsAndSelf().Select(a => (string?)a.Attribute("datatypeLibrary")).FirstOrDefault(l => l is not null);
        return new DatatypeName(library ?? OddNames.XsdDatatypes, type);
    }

    private static NamespaceContext Scope(XElement element)
    {
        ImmutableDictionary<string, string?>.Builder prefixes = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        foreach (XAttribute declaration in element.AncestorsAndSelf().SelectMany(a => a.Attributes())
            .Where(a => a.IsNamespaceDeclaration && a.Name.Namespace != XNamespace.None && a.Name.LocalName != "xml"))
        {
            prefixes.TryAdd(declaration.Name.LocalName, declaration.Value);
        }

        string? ns = element.AncestorsAndSelf().TakeWhile(a => a.Name.NamespaceName == OddNames.RelaxNgNamespace)
            .Select(a => (string?)a.Attribute("ns")).FirstOrDefault(n => n is not null);
        return new NamespaceContext(prefixes.ToImmutable(), ns ?? string.Empty, string.Empty);
    }

    private Pattern? Content(XElement element)
    {
        ImmutableArray<Pattern> operands = Operands(element);
        if (!operands.IsEmpty)
        {
            return Grouped(operands);
        }

        Refuse(element);
        return null;
    }

    private static Pattern Grouped(ImmutableArray<Pattern> operands) => operands is [Pattern only] ? only : new GroupPattern(operands);

    private ImmutableArray<Pattern> Operands(XElement element, XElement? without = null) =>
        [.. Children(element).Where(c => c != without).Select(Read).OfType<Pattern>()];

    private static IEnumerable<XElement> Children(XElement element) =>
        element.Elements().Where(e => e.Name.NamespaceName == OddNames.RelaxNgNamespace);

    private string? Named(XElement element)
    {
        string name = Attributes.Value(element, "name") ?? string.Empty;
        if (XmlNames.IsNCName(name))
        {
            return name;
        }

        Refuse(element);
        return null;
    }

    private void Refuse(XElement element) => context.Report(OddDiagnostics.BadRelaxNg, element.Place(), element.Name.LocalName);
}
