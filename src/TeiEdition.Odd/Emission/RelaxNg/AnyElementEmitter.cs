// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Odd.Model.Content;
using TeiEdition.Odd.Reading;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>
/// Writes <c>anyElement</c>: elements of the required namespaces, or of any that is not left out, with any attributes and again
/// such elements or text in them (TEI P5 Guidelines, anyElement, schemaSpec/@defaultExceptions). Not safe on several threads.
/// </summary>
/// <param name="emission">The schema.</param>
internal sealed class AnyElementEmitter(SchemaEmission emission)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>A reference to the definition; equal ones share one.</summary>
    /// <param name="any">What stands in the content model.</param>
    public Pattern Refer(AnyElement any)
    {
        ImmutableArray<string> except = any.Except ?? emission.Model.Schema.DefaultExceptions;
        string key = string.Join(' ', any.Require.Append("-").Concat(except));
        if (!_names.TryGetValue(key, out string? name))
        {
            string number = (_names.Count + 1).ToString(CultureInfo.InvariantCulture);
            _names.Add(key, name = $"{emission.Names.Prefix}anyElement_{number}");
        }

        return emission.Definitions.Refer(name, DefinitionGroup.AnyElements, any.Location, () =>
        {
            Pattern attributes = new ZeroOrMorePattern(new AttributePattern(new AnyNameNameClass(null), new TextPattern()));
            Pattern content = new ZeroOrMorePattern(new ChoicePattern([new TextPattern(), new RefPattern(name)]));
            return new ElementPattern(NameClassOf(any.Require, except), new GroupPattern([attributes, content])) { Span = any.Location.ToSpan() };
        });
    }

    // What is required goes before exceptions that would leave nothing of it; names are left out of both.
    private static NameClass NameClassOf(ImmutableArray<string> require, ImmutableArray<string> except)
    {
        if (require.IsEmpty)
        {
            return new AnyNameNameClass(Choice([.. except.Select(ToNameClass)]));
        }

        ImmutableArray<NameClass> spaces = [.. require.Distinct(StringComparer.Ordinal).Select(ns =>
            new NsNameNameClass(ns, Choice([.. except.Select(ToNameClass).Where(c => c is NameNameClass n && n.NamespaceUri == ns)])))];
        return Choice(spaces) ?? new AnyNameNameClass(null);
    }

    private static NameClass? Choice(ImmutableArray<NameClass> classes) => classes switch
    {
        [] => null,
        [NameClass only] => only,
        _ => new ChoiceNameClass(classes),
    };

    private static NameClass ToNameClass(string exception)
    {
        int end = exception.StartsWith('{') ? exception.LastIndexOf('}') : -1;
        return end > 0 ? new NameNameClass(exception[1..end], exception[(end + 1)..], string.Empty) : new NsNameNameClass(exception, null);
    }
}
