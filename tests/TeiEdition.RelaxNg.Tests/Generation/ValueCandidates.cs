// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Tests.Naive;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>Finds strings that a <c>data</c> or <c>value</c> allows, by trying common ones. For one thread.</summary>
/// <param name="grammar">The schema.</param>
/// <param name="datatypes">Makes its datatypes.</param>
internal sealed class ValueCandidates(SimpleGrammar grammar, Func<DatatypeName, ImmutableArray<DataParam>, Datatype> datatypes)
{
    private static readonly ImmutableArray<string> Common =
    [
        "a", "1", "x", "true", "", " a ", "0.5", "7", "-3", "b", "aab", "en", "de-CH", "#a", "http://example.org/x", "2024-02-29",
        "2024", "--05-01", "12:30:00", "2024-02-29T12:30:00Z", "P1Y2M", "PT5M", "50%", "a b", "x:y", "ABCD", "AF0C", "high", "medium",
        "XML", "*", "M", "U+0041", "12/34", "text/plain", "en-US", "1.5em", "0", "100", "4711", "𝒳", "é", "12 3", "unknown",
        "image/png", "+0", "d.1", "2.0.0", "a-b", "1 1", "0,0 1,1 2,2", "child::tei:p", "12345.6", "1999-W01", "mm", "male", "#b #c", "A1",
    ];

    private readonly Dictionary<(SimplePattern, bool), ImmutableArray<string>> _known = [];
    private readonly NaiveMatcher _matcher = new(grammar, datatypes);
    private readonly XElement _place = new("place");

    /// <summary>What the datatype of a <c>data</c> or <c>value</c> means for ids.</summary>
    public IdKind IdKindOf(SimplePattern pattern) => pattern switch
    {
        SimpleData data => datatypes(data.Type, data.Params).IdKind,
        SimpleValue value => datatypes(value.Type, []).IdKind,
        _ => IdKind.None,
    };

    /// <summary>Strings that the pattern allows in an element that binds no prefix; empty where none of the common ones is one.</summary>
    /// <param name="pattern">A <c>data</c> or a <c>value</c>.</param>
    /// <param name="isToken">Whether the string is one token of a list, which neither is empty nor has white space.</param>
    public ImmutableArray<string> Of(SimplePattern pattern, bool isToken)
    {
        if (!_known.TryGetValue((pattern, isToken), out ImmutableArray<string> found))
        {
            found = [.. Find(pattern, isToken)];
            _known.Add((pattern, isToken), found);
        }

        return found;
    }

    private IEnumerable<string> Find(SimplePattern pattern, bool isToken)
    {
        if (!isToken)
        {
            // A value may need a prefix that the document binds; it is right as it is written.
            return pattern is SimpleValue value ? [value.Value] : Common.Where(c => _matcher.MatchesString(pattern, c, _place));
        }

        IEnumerable<string> words = pattern is SimpleValue constant ? [constant.Value.Trim(' ', '\t', '\n', '\r')] : Common;
        return words.Where(w => w.Length > 0 && !w.AsSpan().ContainsAny(" \t\n\r") && (IsPrefixed(pattern) || _matcher.MatchesString(pattern, w, _place)));
    }

    private static bool IsPrefixed(SimplePattern pattern) => pattern is SimpleValue { Type.Name: "QName" } value && value.Value.Contains(':', StringComparison.Ordinal);
}
