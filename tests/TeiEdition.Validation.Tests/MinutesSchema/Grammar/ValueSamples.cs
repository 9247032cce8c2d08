// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Security;
using System.Text;
using System.Xml.Linq;
using TeiEdition.RelaxNg;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Tests.MinutesSchema.Grammar;

/// <summary>Which values a pattern of an attribute accepts, found out by validating them. For one thread.</summary>
internal sealed class ValueSamples
{
    private const string Uri = "memory:///value.rng";

    private static readonly ImmutableArray<string> Pool =
    [
        "1", "2", "17", "0.5", "a", "word", "two words", "name-1", "#a", "../authority/persons.xml#a", "https://example.org/", "en", "zh-Hant", "1962-02-15",
        "1962-02", "1962", "17:30:00", "1962-02-15T17:30:00", "true", "100px", "210mm", "5.1.0", "([a-z]+)", "$1.xml#$2", "http://www.tei-c.org/ns/1.0", "“ ”", "-",
    ];

    private readonly Dictionary<string, RelaxNgSchema> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, ImmutableArray<string>> _samples = new(ReferenceEqualityComparer.Instance);

    /// <summary>Values that a pattern accepts: every literal of the pattern, and the like of them from a pool.</summary>
    public ImmutableArray<string> Of(XElement value)
    {
        if (!_samples.TryGetValue(value, out ImmutableArray<string> samples))
        {
            samples = [.. Literals(value).Concat(Pool).Distinct(StringComparer.Ordinal).Where(v => Accepts(value, v))];
            _samples.Add(value, samples);
        }

        return samples;
    }

    /// <summary>The literal values of a pattern.</summary>
    public static IEnumerable<string> Literals(XElement value) => value.Descendants("value").Select(v => v.Value);

    /// <summary>Whether a pattern accepts a value.</summary>
    public bool Accepts(XElement pattern, string value)
    {
        string key = pattern.ToString(SaveOptions.DisableFormatting);
        if (!_schemas.TryGetValue(key, out RelaxNgSchema? schema))
        {
            schema = Compile(pattern);
            _schemas.Add(key, schema);
        }

        DiagnosticBag bag = new();
        using System.Xml.XmlReader reader = System.Xml.XmlReader.Create(new StringReader($"<x a=\"{SecurityElement.Escape(value)}\"/>"));
        return new RelaxNgValidator(schema).Validate(reader, "value.xml", bag, CancellationToken.None);
    }

    private static RelaxNgSchema Compile(XElement pattern)
    {
        string schema = "<element name='x' xmlns='http://relaxng.org/ns/structure/1.0' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>"
            + "<attribute name='a'>" + string.Concat(pattern.Elements().Select(e => e.ToString(SaveOptions.DisableFormatting))) + "</attribute></element>";
        MemoryResolver resolver = new(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add(Uri, Encoding.UTF8.GetBytes(schema)));
        DiagnosticBag bag = new();
        return RelaxNgCompiler.Compile(Uri, new RelaxNgOptions { CheckIds = false }, resolver, bag, CancellationToken.None)
            ?? throw new AssertFailedException(schema + "\n" + string.Join('\n', bag.ToImmutableArray()));
    }
}
