// SPDX-License-Identifier: MIT
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeiEdition.Validation.Ids;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Pointers;

/// <summary>Reads the private prefixes that a document declares. Stateless.</summary>
internal static class PrefixDefinitions
{
    /// <summary>A pattern that runs longer than this on one pointer does not match.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    /// <summary>The definitions for each prefix, in document order; VAL010 for a pattern that cannot be used.</summary>
    public static Dictionary<string, List<PrefixDefinition>> Read(XDocument document, string path, IDiagnosticSink sink)
    {
        Dictionary<string, List<PrefixDefinition>> result = new(StringComparer.Ordinal);
        foreach ((XElement element, bool example) in ElementWalk.All(document))
        {
            if (example || element.Name != TeiNames.Tei + "prefixDef" || element.Attribute("ident") is not { } ident)
            {
                continue;
            }

            if (!result.TryGetValue(ident.Value, out List<PrefixDefinition>? definitions))
            {
                definitions = [];
                result.Add(ident.Value, definitions);
            }

            definitions.Add(new PrefixDefinition(
                PatternOf(element, ident.Value, path, sink), (string?)element.Attribute("replacementPattern") ?? "$0"));
        }

        return result;
    }

    // Without back-tracking a hostile pattern cannot run away; the time-out is the second lock.
    private static Regex? PatternOf(XElement element, string ident, string path, IDiagnosticSink sink)
    {
        XAttribute? pattern = element.Attribute("matchPattern");
        string text = pattern?.Value ?? "(.*)";
        try
        {
            return new Regex(
                @"\A(?:" + ToDotNet(text) + @")\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Timeout);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            SourceLocation place = Places.Of(pattern ?? (XObject)element, path);
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
