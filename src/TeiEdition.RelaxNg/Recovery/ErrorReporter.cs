// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Patterns;
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;
using ExpandedName = TeiEdition.RelaxNg.Syntax.ExpandedName;

namespace TeiEdition.RelaxNg.Recovery;

/// <summary>
/// Makes the diagnostics of a document: what stands there, what may stand there, what was probably meant. Knows nothing of how
/// validation goes on. For one document at a time on one thread.
/// </summary>
internal sealed class ErrorReporter
{
    private string _path = string.Empty;
    private IDiagnosticSink? _sink;

    /// <summary>How many errors were reported of this document.</summary>
    public int Count { get; private set; }

    /// <summary>Finds the declarations that errors name; null where they name none.</summary>
    public DeclarationFinder? Declarations { get; set; }

    /// <summary>Begins a document.</summary>
    /// <param name="path">How diagnostics name it.</param>
    /// <param name="sink">Gets them.</param>
    public void Begin(string path, IDiagnosticSink sink)
    {
        _path = path;
        _sink = sink;
        Count = 0;
    }

    /// <summary>The element that may stand here and is spelt nearly like one that may not; null for none.</summary>
    /// <param name="name">The name that may not.</param>
    /// <param name="expected">What may stand here.</param>
    public static ExpandedName? Near(ExpandedName name, Expectation expected)
    {
        IEnumerable<ExpandedName> same = expected.Elements.Select(e => e.Name).Where(n => n.NamespaceUri == name.NamespaceUri);
        return NearSpelling.Find(name.LocalName, same.Select(n => n.LocalName)) is { } near
            ? same.First(n => n.LocalName == near)
            : null;
    }

    /// <summary>The element that may stand here and has the name of one that may not, in another namespace; null for none.</summary>
    /// <param name="name">The name that may not.</param>
    /// <param name="expected">What may stand here.</param>
    public static ExpandedName? Namesake(ExpandedName name, Expectation expected) =>
        expected.Elements.FirstOrDefault(e => e.Name.LocalName == name.LocalName && e.Name.NamespaceUri != name.NamespaceUri)?.Name;

    /// <summary>RNG500.</summary>
    /// <param name="name">The element.</param>
    /// <param name="near">What was probably meant, or null.</param>
    /// <param name="expected">What may stand here.</param>
    /// <param name="at">Where it stands.</param>
    public void UnknownElement(ExpandedName name, ExpandedName? near, Expectation expected, Place at)
    {
        string usual = UsualNamespace(at, expected);
        string suggestion = near is null ? string.Empty
            : near.LocalName == name.LocalName ? Meant(near)
            : $"; did you mean {Wording.Name(near, usual)}?{Wording.Documentation(near, DocumentationOf(near, expected))}";
        string here = near is null ? Here(name, at, expected, usual) : string.Empty;
        Report(InstanceDiagnostics.UnknownElement, at, Declarations?.Parent(), Data(name, at, expected, near?.LocalName), Name(name, at, usual), suggestion, here);
    }

    /// <summary>RNG501.</summary>
    /// <param name="name">The element.</param>
    /// <param name="meant">What was probably meant, of another namespace, or null.</param>
    /// <param name="after">The local name of the child before it, where it is that which leaves no room for it; else null.</param>
    /// <param name="expected">What may stand here.</param>
    /// <param name="at">Where it stands.</param>
    public void ElementNotAllowed(ExpandedName name, ExpandedName? meant, string? after, Expectation expected, Place at)
    {
        string usual = UsualNamespace(at, expected);
        Report(
            InstanceDiagnostics.ElementNotAllowed, at, Declarations?.Parent(), Data(name, at, expected, meant?.LocalName), Name(name, at, usual),
            Parent(at) + (after is null ? string.Empty : $" after '{Wording.Value(after)}'"),
            meant is null ? Here(name, at, expected, usual) : Meant(meant));
    }

    /// <summary>RNG502.</summary>
    /// <param name="name">The element.</param>
    /// <param name="missing">What is missing before it, as far as it has names.</param>
    /// <param name="expected">What may stand here.</param>
    /// <param name="at">Where it stands.</param>
    public void ElementTooEarly(ExpandedName name, IReadOnlyList<ExpandedName> missing, Expectation expected, Place at)
    {
        string usual = UsualNamespace(at, expected);
        Report(
            InstanceDiagnostics.ElementTooEarly, at, Declarations?.Parent(), Data(name, at, expected, missing.Count > 0 ? missing[0].LocalName : null),
            Name(name, at, usual), Parent(at), MissingBefore(missing, expected, usual));
    }

    /// <summary>RNG503.</summary>
    /// <param name="missing">What is missing, as far as it has names.</param>
    /// <param name="expected">What may stand here.</param>
    /// <param name="at">Where the element ends.</param>
    /// <param name="start">Where it begins; null where that is the same.</param>
    public void Unfinished(IReadOnlyList<ExpandedName> missing, Expectation expected, Place at, SourceLocation? start)
    {
        Report(
            InstanceDiagnostics.Unfinished, at, Declarations?.Innermost(), Data(at.Element, at, expected, missing.Count > 0 ? missing[0].LocalName : null), start,
            Wording.Name(at.Element, at.Element.NamespaceUri), Missing(missing, expected, at.ReadAs));
    }

    /// <summary>RNG504.</summary>
    /// <param name="name">The attribute.</param>
    /// <param name="expected">What may be added.</param>
    /// <param name="at">Where it stands.</param>
    public void AttributeNotAllowed(ExpandedName name, Expectation expected, Place at)
    {
        string? near = NearSpelling.Find(name.LocalName, expected.Attributes.Select(a => a.Name.LocalName));
        ExpectedAttribute? meant = near is null ? null : expected.Attributes.First(a => a.Name.LocalName == near);
        string suggestion = meant is null ? string.Empty
            : $"; did you mean {Wording.Name(meant.Name, string.Empty)}?{Wording.Documentation(meant.Name, meant.Documentation)}";
        List<string> words = [.. expected.Attributes.Select(a => Wording.Name(a.Name, string.Empty)), .. expected.AttributeWildcards];
        string may = meant is not null ? string.Empty
            : words.Count == 0 ? "; no attribute may be added" : "; it may have " + Wording.List(words, "or");
        Report(
            InstanceDiagnostics.AttributeNotAllowed, at, Declarations?.Innermost(), Data(at.Element, at, expected, near),
            Wording.Name(name, string.Empty), Wording.Name(at.Element, at.Element.NamespaceUri), suggestion, may);
    }

    /// <summary>RNG505.</summary>
    /// <param name="missing">The attributes that are missing; empty where it is one of several.</param>
    /// <param name="expected">What may be added.</param>
    /// <param name="at">The element.</param>
    public void AttributeMissing(IReadOnlyList<ExpandedName> missing, Expectation expected, Place at)
    {
        string what;
        if (missing.Count > 0)
        {
            string? documentation = missing.Count > 1 ? null : expected.Attributes.FirstOrDefault(a => a.Name == missing[0])?.Documentation;
            what = (missing.Count == 1 ? "the attribute " : "the attributes ")
                + Wording.List([.. missing.Select(m => Wording.Name(m, string.Empty))], "and")
                + Wording.Documentation(missing[0], documentation);
        }
        else
        {
            List<string> words = [.. expected.Attributes.Select(a => Wording.Name(a.Name, string.Empty)), .. expected.AttributeWildcards];
            what = words.Count == 0 ? "an attribute that the others exclude" : "one of the attributes " + Wording.List(words, "or");
        }

        Report(
            InstanceDiagnostics.AttributeMissing, at, missing.Count > 0 ? Declarations?.Attribute(missing[0]) : Declarations?.Innermost(),
            Data(at.Element, at, expected, missing.Count > 0 ? missing[0].LocalName : null),
            Wording.Name(at.Element, at.Element.NamespaceUri), what);
    }

    /// <summary>RNG506.</summary>
    /// <param name="name">The attribute.</param>
    /// <param name="value">Its value.</param>
    /// <param name="patterns">What it is held against.</param>
    /// <param name="expected">What it may be.</param>
    /// <param name="context">The place in the document, for explaining.</param>
    /// <param name="at">Where it stands.</param>
    public void BadAttributeValue(
        ExpandedName name, string value, IReadOnlyList<Pattern> patterns, Expectation expected, IDatatypeContext context, Place at)
    {
        (string why, string? near) = ValueExplanation.Of(value, patterns, expected, context);
        Report(
            InstanceDiagnostics.BadAttributeValue, at, Declarations?.Attribute(name), Data(at.Element, at, expected, near),
            Wording.Name(name, string.Empty), Wording.Value(value), why, DidYouMean(near));
    }

    /// <summary>RNG507.</summary>
    /// <param name="value">The text.</param>
    /// <param name="patterns">What it is held against.</param>
    /// <param name="expected">What it may be.</param>
    /// <param name="context">The place in the document, for explaining.</param>
    /// <param name="at">Where it stands.</param>
    public void BadContentValue(string value, IReadOnlyList<Pattern> patterns, Expectation expected, IDatatypeContext context, Place at)
    {
        (string why, string? near) = ValueExplanation.Of(value, patterns, expected, context);
        Report(
            InstanceDiagnostics.BadContentValue, at, Declarations?.Innermost(), Data(at.Element, at, expected, near),
            Wording.Name(at.Element, at.Element.NamespaceUri), Wording.Value(value), why, DidYouMean(near));
    }

    /// <summary>RNG508.</summary>
    /// <param name="expected">What may stand here.</param>
    /// <param name="at">Where the text stands.</param>
    public void TextNotAllowed(Expectation expected, Place at) => Report(
        InstanceDiagnostics.TextNotAllowed, at, Declarations?.Innermost(), Data(at.Element, at, expected, null),
        Wording.Name(at.Element, at.Element.NamespaceUri), Wording.Here(expected, at.ReadAs));

    /// <summary>Any other error.</summary>
    /// <param name="descriptor">Which.</param>
    /// <param name="location">Where.</param>
    /// <param name="related">Another place that explains it, or null.</param>
    /// <param name="arguments">The arguments of the template.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceLocation location, SourceLocation? related, params ReadOnlySpan<string> arguments)
    {
        Count++;
        _sink?.Report(Diagnostic.Create(descriptor, location, arguments) with { Related = related is null ? [] : [related] });
    }

    /// <summary>A place of the document.</summary>
    /// <param name="line">1-based line; 0 where it is unknown.</param>
    /// <param name="column">1-based column.</param>
    public SourceLocation Location(int line, int column) => line > 0 ? new SourceLocation(_path, line, column) : new SourceLocation(_path);

    // Where the parent is, its namespace; else that of the elements that may stand here.
    private static string UsualNamespace(Place at, Expectation expected) =>
        at.ParentReadAs ?? (expected.Elements.Length > 0 ? expected.Elements[0].Name.NamespaceUri : string.Empty);

    private static string Name(ExpandedName name, Place at, string usual) => Wording.Name(name, at.IsReported ? name.NamespaceUri : usual);

    private static string Parent(Place at) =>
        at.Parent is { } parent ? " in " + Wording.Name(parent, parent.NamespaceUri) : " as the document element";

    private static string DidYouMean(string? near) => near is null ? string.Empty : $"; did you mean '{Wording.Value(near)}'?";

    private static string? DocumentationOf(ExpandedName name, Expectation expected) =>
        expected.Elements.FirstOrDefault(e => e.Name == name)?.Documentation;

    private static string Missing(IReadOnlyList<ExpandedName> missing, Expectation expected, string usual)
    {
        if (missing.Count > 0)
        {
            string documentation = missing.Count > 1 ? string.Empty : Wording.Documentation(missing[0], DocumentationOf(missing[0], expected));
            return Wording.List([.. missing.Select(m => Wording.Name(m, usual))], "and")
                + (missing.Count == 1 ? " is missing" : " are missing") + documentation;
        }

        List<string> words = [.. expected.Elements.Select(e => Wording.Name(e.Name, usual)), .. expected.ElementWildcards];
        return words.Count == 0 ? "nothing can complete it" : $"it needs {Wording.List(words, "or")}";
    }

    // Of another namespace than the element that stands there, so that it has to be said.
    private static string Meant(ExpandedName name) =>
        $"; did you mean '{Wording.Value(name.LocalName)}' {Wording.Namespace(name.NamespaceUri)}?";

    // A document element of a foreign namespace is most likely that of a document for another schema.
    private static string Here(ExpandedName name, Place at, Expectation expected, string usual)
    {
        string here = Wording.Here(expected, usual);
        bool isForeign = at.Parent is null && name.NamespaceUri != usual && expected.Elements.All(e => e.Name.NamespaceUri == usual);
        return isForeign && !expected.Elements.IsEmpty ? $"{here} {Wording.Namespace(usual)}" : here;
    }

    private static string MissingBefore(IReadOnlyList<ExpandedName> missing, Expectation expected, string usual)
    {
        List<string> words = [.. expected.Elements.Select(e => Wording.Name(e.Name, usual)), .. expected.ElementWildcards];
        return missing.Count > 0 || words.Count == 0
            ? Missing(missing, expected, usual)
            : $"must stand {Wording.List(words, "or")}";
    }

    private static InstanceErrorData Data(ExpandedName element, Place at, Expectation expected, string? suggestion) =>
        new(element, at.Path, expected, suggestion);

    private void Report(
        DiagnosticDescriptor descriptor, Place at, SourceLocation? declaration, InstanceErrorData data, params ReadOnlySpan<string> arguments) =>
        Report(descriptor, at, declaration, data, null, arguments);

    private void Report(
        DiagnosticDescriptor descriptor,
        Place at,
        SourceLocation? declaration,
        InstanceErrorData data,
        SourceLocation? related,
        params ReadOnlySpan<string> arguments)
    {
        Count++;
        _sink?.Report(Diagnostic.Create(descriptor, at.Location, arguments) with
        {
            Data = data,
            Related = (related, declaration) switch
            {
                (null, null) => [],
                ({ } only, null) => [only],
                (null, { } only) => [only],
                ({ } first, { } second) => [first, second],
            },
        });
    }
}
