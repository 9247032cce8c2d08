// SPDX-License-Identifier: MIT
using System.Text;
using System.Text.RegularExpressions;
using TeiEdition.Validation.Walking;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Pointers;

/// <summary>The private prefixes that a document declares. For one document.</summary>
/// <param name="sink">Gets VAL010 for a pattern that cannot be used.</param>
internal sealed class PrefixDefinitions(IDiagnosticSink sink)
{
    /// <summary>A pattern that runs longer than this on one pointer does not match.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, List<PrefixDefinition>> _all = new(StringComparer.Ordinal);

    /// <summary>Takes a <c>prefixDef</c>.</summary>
    /// <param name="tag">Its start tag.</param>
    public void Add(StartTag tag)
    {
        if (tag.Find("ident") is not { Value: var ident })
        {
            return;
        }

        if (!_all.TryGetValue(ident, out List<PrefixDefinition>? definitions))
        {
            definitions = [];
            _all.Add(ident, definitions);
        }

        definitions.Add(new PrefixDefinition(PatternOf(tag, ident), tag.Find("replacementPattern")?.Value ?? "$0"));
    }

    /// <summary>The definitions of a prefix, in document order, or null where there is none.</summary>
    /// <param name="prefix">The prefix, without its colon.</param>
    public IReadOnlyList<PrefixDefinition>? Find(string prefix) => _all.GetValueOrDefault(prefix);

    // Without back-tracking a hostile pattern cannot run away; the time-out is the second lock.
    private Regex? PatternOf(StartTag tag, string ident)
    {
        TagAttribute? pattern = tag.Find("matchPattern");
        string text = pattern?.Value ?? "(.*)";
        try
        {
            return new Regex(
                @"\A(?:" + ToDotNet(text) + @")\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Timeout);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            SourceLocation place = pattern is { } attribute ? tag.PlaceOf(attribute) : tag.Place;
            sink.Report(Diagnostic.Create(ValidationDiagnostics.BadPrefixDefinition, place, ident, ReasonOf(e)));
            return null;
        }
    }

    // The two classes of XML Schema's regular expressions that .NET lacks: the characters of XML names
    // (XML Schema Part 2, Second Edition, appendix F.1.1).
    private static string ToDotNet(string pattern)
    {
        StringBuilder result = new();
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                i++;
                string? set = pattern[i] switch
                {
                    'i' => @"\p{L}_:",
                    'c' => @"\p{L}\p{M}\p{Nd}._:\-",
                    _ => null,
                };
                result.Append(set is null ? "\\" + pattern[i] : inClass ? set : "[" + set + "]");
                continue;
            }

            inClass = c switch
            {
                '[' => true,
                ']' => false,
                _ => inClass,
            };
            result.Append(c);
        }

        return result.ToString();
    }

    private static string ReasonOf(Exception e) => e switch
    {
        RegexParseException parse => parse.Error.ToString(),
        NotSupportedException => "it needs back-tracking",
        _ => "it is not a regular expression",
    };
}
