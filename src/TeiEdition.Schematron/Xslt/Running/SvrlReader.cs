// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Tree;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Xslt.Running;

/// <summary>
/// Reads the SVRL of a stylesheet of ours: the marks in it lead back to the schema, the paths to the nodes of the document.
/// Stateless; safe on any thread.
/// </summary>
/// <param name="schema">The schema that the stylesheet was made from.</param>
/// <param name="document">The document that it was applied to.</param>
/// <param name="cancellationToken">Ends the work.</param>
internal sealed class SvrlReader(Schema schema, DocumentTree document, CancellationToken cancellationToken)
{
    private static readonly XNamespace Svrl = StylesheetNames.Svrl;

    private readonly SubordinateDocuments _subordinate = new();
    private readonly List<SvrlEntry> _ofPatterns = [];
    private readonly HashSet<SvrlEntry> _others = new(ReferenceEqualityComparer.Instance);

    // The document of the rule that is read; null where it cannot be read.
    private DocumentTree? _current;

    // The error of a variable of the whole document is told once, at the first node that needs it.
    private readonly Dictionary<string, (int Node, SvrlEntry Entry)> _global = new(StringComparer.Ordinal);

    /// <summary>The errors of patterns as such, of their documents that is, when a result was read.</summary>
    public IReadOnlyList<SvrlEntry> OfPatterns => _ofPatterns;

    /// <summary>Reads a result.</summary>
    /// <param name="svrl">Its bytes.</param>
    /// <param name="phase">The phase that was active; null for all patterns.</param>
    public SvrlOutput Read(Stream svrl, string? phase)
    {
        using XmlReader reader = XmlReader.Create(svrl, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = false });
        XElement root = XElement.Load(reader, LoadOptions.None);
        List<(int Pattern, List<(Rule Rule, List<SvrlEntry> Entries)> Rules)> patterns = [];
        HashSet<string> told = new(StringComparer.Ordinal);
        _current = document;
        foreach (XElement element in root.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "active-pattern":
                    patterns.Add((Index(element, 0), []));
                    break;
                case "fired-rule":
                    _current = element.Attribute("document")?.Value is { } uri ? _subordinate.Find(uri, cancellationToken) : document;
                    patterns[^1].Rules.Add((schema.Patterns[patterns[^1].Pattern].Rules[Index(element, 1)], []));
                    told.Clear();
                    break;
                case "error" when !(element.Attribute(StylesheetNames.Own + StylesheetNames.At)?.Value ?? string.Empty).Contains('.', StringComparison.Ordinal):
                    _current = document;
                    _ofPatterns.Add(Entry(element));
                    break;
                case "failed-assert" or "successful-report" or "error" when patterns.Count > 0 && patterns[^1].Rules.Count > 0:
                    Add(element, patterns[^1].Rules[^1].Entries, told);
                    break;
                default:
                    break;
            }
        }

        return new SvrlOutput
        {
            Title = schema.Title,
            Phase = phase,
            SchemaVersion = schema.SchemaVersion,
            Namespaces = schema.Namespaces,
            Patterns = [.. patterns.Select(pattern => ToPattern(pattern.Pattern, pattern.Rules))],
        };
    }

    private void Add(XElement element, List<SvrlEntry> entries, HashSet<string> told)
    {
        string? variable = element.Attribute(StylesheetNames.Own + StylesheetNames.Variable)?.Value;
        if (variable is not null && !told.Add(variable))
        {
            return;
        }

        SvrlEntry entry = Entry(element);
        entries.Add(entry);
        if (variable is not null && variable.StartsWith(StylesheetNames.GlobalMark, StringComparison.Ordinal))
        {
            int node = NodePath.Find(document, entry.Location) ?? 0;
            if (!_global.TryGetValue(variable, out (int Node, SvrlEntry Entry) first) || node < first.Node)
            {
                _others.UnionWith(first.Entry is null ? [] : [first.Entry]);
                _global[variable] = (node, entry);
            }
            else
            {
                _others.Add(entry);
            }
        }
    }

    private ActivePattern ToPattern(int number, List<(Rule Rule, List<SvrlEntry> Entries)> rules) => new()
    {
        Number = number,
        Id = schema.Patterns[number].Id,
        Name = schema.Patterns[number].Title,
        Rules =
        [
            .. rules.Select(rule => new FiredRule
            {
                Id = rule.Rule.Id,
                Context = rule.Rule.Context ?? string.Empty,
                Role = rule.Rule.Role,
                Flag = rule.Rule.Flag,
                Entries = [.. rule.Entries.Where(entry => !_others.Contains(entry))],
            }),
        ],
    };

    private SvrlEntry Entry(XElement element)
    {
        string location = element.Attribute("location")?.Value ?? "/";
        SourceLocation? place = _current is { } tree && NodePath.Find(tree, location) is { } node ? tree.LocationOf(node) : null;
        if (element.Name == Svrl + "error")
        {
            return new RuleError
            {
                Location = location,
                Place = place,
                SchemaPlace = PlaceInSchema(element),
                Expression = element.Attribute(StylesheetNames.Own + StylesheetNames.Expression)?.Value ?? string.Empty,
                Code = element.Attribute("code")?.Value ?? string.Empty,
                Text = TextOf(element),
            };
        }

        return new Finding
        {
            Location = location,
            Place = place,
            SchemaPlace = PlaceInSchema(element),
            IsReport = element.Name == Svrl + "successful-report",
            Id = element.Attribute("id")?.Value,
            Test = element.Attribute("test")?.Value ?? string.Empty,
            Role = element.Attribute("role")?.Value,
            Flag = element.Attribute("flag")?.Value,
            See = element.Attribute("see")?.Value,
            Text = TextOf(element),
            Diagnostics =
            [
                .. element.Elements(Svrl + "diagnostic-reference").Select(reference => new DiagnosticReference(
                    reference.Attribute("diagnostic")?.Value ?? string.Empty, reference.Attribute(XNamespace.Xml + "lang")?.Value, TextOf(reference))),
            ],
            Properties =
            [
                .. element.Elements(Svrl + "property-reference").Select(reference => new PropertyReference(
                    reference.Attribute("property")?.Value ?? string.Empty,
                    reference.Attribute("role")?.Value,
                    reference.Attribute("scheme")?.Value,
                    TextOf(reference))),
            ],
        };
    }

    // The assertion where one speaks, else the pattern whose documents could not be read.
    private SourceLocation? PlaceInSchema(XElement element)
    {
        string[] at = (element.Attribute(StylesheetNames.Own + StylesheetNames.At)?.Value ?? string.Empty).Split('.');
        Pattern pattern = schema.Patterns[Number(at[0])];
        return at.Length > 2 ? pattern.Rules[Number(at[1])].Assertions[Number(at[2])].Location : pattern.Location;
    }

    private static string TextOf(XElement element) => element.Element(Svrl + "text")?.Value ?? string.Empty;

    private static int Index(XElement element, int part) =>
        Number((element.Attribute(StylesheetNames.Own + StylesheetNames.At)?.Value ?? string.Empty).Split('.')[part]);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
