// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
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
internal sealed class SvrlReader(Schema schema, DocumentTree document)
{
    private static readonly XNamespace Svrl = StylesheetNames.Svrl;

    /// <summary>Reads a result.</summary>
    /// <param name="svrl">Its bytes.</param>
    /// <param name="phase">The phase that was active; null for all patterns.</param>
    public SvrlOutput Read(Stream svrl, string? phase)
    {
        using XmlReader reader = XmlReader.Create(svrl, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = false });
        XElement root = XElement.Load(reader, LoadOptions.None);
        ImmutableArray<ActivePattern>.Builder patterns = ImmutableArray.CreateBuilder<ActivePattern>();
        List<SvrlEntry> early = [];
        Group? pattern = null;
        foreach (XElement element in root.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "active-pattern":
                    patterns.AddRange(Close(pattern));
                    pattern = new Group(Index(element, 0));
                    break;
                case "fired-rule" when pattern is not null:
                    pattern.Rules.Add((element, [.. early]));
                    early.Clear();
                    break;
                case "failed-assert" or "successful-report" or "error":
                    (pattern?.Rules.Count > 0 ? pattern.Rules[^1].Entries : early).Add(Entry(element));
                    break;
                default:
                    break;
            }
        }

        patterns.AddRange(Close(pattern));
        return new SvrlOutput
        {
            Title = schema.Title,
            Phase = phase,
            SchemaVersion = schema.SchemaVersion,
            Namespaces = schema.Namespaces,
            Patterns = patterns.ToImmutable(),
        };
    }

    private IEnumerable<ActivePattern> Close(Group? group)
    {
        if (group is not null)
        {
            Pattern pattern = schema.Patterns[group.Pattern];
            yield return new ActivePattern
            {
                Number = group.Pattern,
                Id = pattern.Id,
                Name = pattern.Title,
                Rules = [.. group.Rules.Select(rule => ToRule(pattern.Rules[Index(rule.Fired, 1)], rule.Entries))],
            };
        }
    }

    private static FiredRule ToRule(Rule rule, List<SvrlEntry> entries) => new()
    {
        Id = rule.Id,
        Context = rule.Context ?? string.Empty,
        Role = rule.Role,
        Flag = rule.Flag,
        Entries = [.. entries],
    };

    private SvrlEntry Entry(XElement element)
    {
        string location = element.Attribute("location")?.Value ?? "/";
        SourceLocation? place = NodePath.Find(document, location) is { } node ? document.LocationOf(node) : null;
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

    // The assertion where one speaks, else the variable whose expression failed, else the rule or the pattern.
    private SourceLocation? PlaceInSchema(XElement element)
    {
        string[] at = (element.Attribute(StylesheetNames.Own + StylesheetNames.At)?.Value ?? string.Empty).Split('.', StringSplitOptions.RemoveEmptyEntries);
        string? expression = element.Attribute(StylesheetNames.Own + StylesheetNames.Expression)?.Value;
        Pattern? pattern = at.Length > 0 ? schema.Patterns[Number(at[0])] : null;
        Rule? rule = at.Length > 1 ? pattern?.Rules[Number(at[1])] : null;
        if (at.Length > 2 && rule is not null)
        {
            return rule.Assertions[Number(at[2])].Location;
        }

        IEnumerable<Let> lets = rule?.Lets ?? pattern?.Lets ?? schema.Lets.Concat(schema.Phases.SelectMany(phase => phase.Lets));
        return (lets.FirstOrDefault(let => let.Value == expression) ?? (SchematronNode?)rule ?? pattern ?? (SchematronNode)schema).Location;
    }

    private static string TextOf(XElement element) => element.Element(Svrl + "text")?.Value ?? string.Empty;

    private static int Index(XElement element, int part) =>
        Number((element.Attribute(StylesheetNames.Own + StylesheetNames.At)?.Value ?? string.Empty).Split('.')[part]);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A pattern while its rules are read. For one thread.</summary>
    private sealed class Group(int pattern)
    {
        /// <summary>Its number.</summary>
        public int Pattern { get; } = pattern;

        /// <summary>The rules that fired, with what they found.</summary>
        public List<(XElement Fired, List<SvrlEntry> Entries)> Rules { get; } = [];
    }
}
