// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Security;
using TeiEdition.RelaxNg.Tests.Datatypes.Regex;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.RelaxNg.Tests.Generation;

namespace TeiEdition.RelaxNg.Tests.Datatypes;

/// <summary>Small changes to values of each type, and random patterns, judged by jing too. Where it is known to be wrong, the section says why.</summary>
[TestClass]
public sealed class JingDatatypeTests
{
    private const int ValuesOfType = 40;

    // A type, and values to begin with.
    private static readonly ImmutableArray<(string Type, string Seeds)> Types =
    [
        ("boolean", "true;0"), ("decimal", "-1.50;+.5;7."), ("integer", "-007;12"), ("byte", "127;-128"), ("unsignedShort", "65535;0"),
        ("long", "9223372036854775807"), ("positiveInteger", "1"), ("double", "-1.5E+3;INF;NaN"), ("float", "1e5;-INF"),
        ("date", "2000-02-29Z;-0045-03-15"), ("dateTime", "1999-12-31T23:59:59.9+01:00"), ("time", "12:30:00Z"), ("gYear", "2001;12001"),
        ("gYearMonth", "2001-02"), ("gMonth", "--12"), ("gMonthDay", "--02-29"), ("gDay", "---31"), ("duration", "P1Y2M3DT4H5M6.7S;-P1D"),
        ("hexBinary", "00fA"), ("base64Binary", "AAAA Zg==;Zm8="), ("anyURI", "http://a@b:1/c?d#e;a%20b:c;//[::1]/x"), ("QName", "xml:a;b"),
        ("language", "en-GB-x1"), ("Name", "a:b-1"), ("NCName", "a.b"), ("NMTOKEN", "1-:"), ("NMTOKENS", "a 1"),
    ];

    private static readonly ImmutableArray<string> Pieces =
        ["0", "1", "2", "9", "-", "+", ".", ":", " ", "T", "Z", "P", "E", "a", "é", "/", "%", "#", "[", "]", "=", "_", "𝄞", "\u00B7", "\n"];

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Changed_values_are_judged_as_jing_judges_them()
    {
        List<(string Type, string Value)> cases = [];
        List<JingRequest> requests = [];
        foreach ((string type, string seeds) in Types)
        {
            requests.Add(JingRequest.Schema(Schema(type, "")));
            string[] starts = seeds.Split(';');
            foreach (int seed in Cases.Seeds(ValuesOfType))
            {
                var chance = new Chance(seed);
                string value = Change(chance, chance.Of(starts));
                cases.Add((type, value));
                requests.Add(JingRequest.Document(Document(value)));
            }
        }

        JingAnswer[] answers = await JudgeAsync(requests);
        string[] wrong =
        [
            .. cases.Zip(answers).Where(c => !IsKnown(c.First.Type, c.First.Value))
                .Where(c => Values.Xsd(c.First.Type).Allows(c.First.Value) != c.Second.IsValid)
                .Select(c => $"{c.First.Type} \"{c.First.Value}\": jing says {c.Second.Verdict}"),
        ];
        Assert.AreEqual("", string.Join('\n', wrong));
        Assert.IsInRange(cases.Count / 8, cases.Count * 7 / 8, answers.Count(a => a.IsValid));
    }

    [TestMethod]
    public async Task Random_patterns_match_what_they_match_in_jing()
    {
        List<(string Pattern, string Text)> cases = [];
        List<JingRequest> requests = [];
        foreach (int seed in Cases.Seeds(60))
        {
            var chance = new Chance(seed);
            string pattern = RandomRegex.Pattern(chance, 3);
            requests.Add(JingRequest.Schema(Schema("string", $"<param name='pattern'>{SecurityElement.Escape(pattern)}</param>")));
            for (int i = 0; i < 10; i++)
            {
                string text = RandomRegex.Text(chance);
                cases.Add((pattern, text));
                requests.Add(JingRequest.Document(Document(text)));
            }
        }

        JingAnswer[] answers = await JudgeAsync(requests);
        string[] wrong =
        [
            .. cases.Zip(answers).Where(c => Values.Xsd("string", ("pattern", c.First.Pattern)).Allows(c.First.Text) != c.Second.IsValid)
                .Select(c => $"{c.First.Pattern} on \"{c.First.Text}\": jing says {c.Second.Verdict}"),
        ];
        Assert.AreEqual("", string.Join('\n', wrong));
    }

    // XML Schema Part 2 (Second Edition): where jing is wrong.
    private static bool IsKnown(string type, string value) =>
        // 3.2.7.3: time zones go to -14:00, as they go to +14:00.
        value.Contains("-14:00", StringComparison.Ordinal)
        // 3.2.7.1 and 3.2.8: 24:00:00 is the end of the day.
        || (type is "time" or "dateTime" && value.Contains("24:00:00", StringComparison.Ordinal))
        // 3.2.6.1 and 3.2.7.1: digits stand on both sides of a point.
        || (type is "time" or "dateTime" or "duration" && value.Split('.').Skip(1).Any(d => d.Length == 0 || !char.IsAsciiDigit(d[0])))
        || (type == "duration" && value.Contains("T.", StringComparison.Ordinal));

    private static string Change(Chance chance, string value)
    {
        for (int i = chance.Below(3); i > 0; i--)
        {
            int[] at = [.. Enumerable.Range(0, value.Length + 1).Where(p => p == value.Length || !char.IsLowSurrogate(value[p]))];
            int start = chance.Of(at);
            int end = chance.OneIn(2) ? start : Math.Min(value.Length, start + 1);
            end = end < value.Length && char.IsLowSurrogate(value[end]) ? end + 1 : end;
            value = value[..start] + (chance.OneIn(3) ? "" : chance.Of(Pieces)) + value[end..];
        }

        return value;
    }

    private static string Schema(string type, string parameters) =>
        $"<element name='e' xmlns='{RelaxNgNames.StructureNamespace}' datatypeLibrary='{RelaxNgNames.XsdDatatypes}'><data type='{type}'>{parameters}</data></element>";

    private static string Document(string value) => $"<e>{SecurityElement.Escape(value)}</e>";

    // The answers for documents; each schema must be right.
    private async Task<JingAnswer[]> JudgeAsync(List<JingRequest> requests)
    {
        JingAnswer[] answers = await Jing.JudgeAsync(requests, TestContext.CancellationToken);
        Assert.IsTrue(requests.Zip(answers).All(r => r.First.Kind == JingRequestKind.Document || r.Second.IsValid));
        return [.. requests.Zip(answers).Where(r => r.First.Kind == JingRequestKind.Document).Select(r => r.Second)];
    }
}
