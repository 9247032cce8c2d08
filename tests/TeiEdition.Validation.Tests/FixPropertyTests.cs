// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using TeiEdition.Validation.Fixes;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Tests;

/// <summary>
/// Random documents with faults that were put into them: fixes change nothing but their spans, leave the document well-formed,
/// and have nothing left to do the second time. PROPERTY_SEED draws others, PROPERTY_FACTOR more.
/// </summary>
[TestClass]
public sealed class FixPropertyTests
{
    private const int Documents = 300;

    private static int Seed => int.Parse(Environment.GetEnvironmentVariable("PROPERTY_SEED") ?? "1", CultureInfo.InvariantCulture);

    private static int Factor => int.Parse(Environment.GetEnvironmentVariable("PROPERTY_FACTOR") ?? "1", CultureInfo.InvariantCulture);

    [TestMethod]
    public void Fixes_mend_exactly_the_faults_of_random_documents()
    {
        int made = 0;
        for (int i = 0; i < Documents * Factor; i++)
        {
            Random random = new(HashCodeOf(Seed, i));
            (string faulty, string right) = Draw(random);
            Encoding encoding = random.Next(3) == 0 ? new UnicodeEncoding(false, true) : new UTF8Encoding(random.Next(2) == 0);
            byte[] before = [.. encoding.GetPreamble(), .. encoding.GetBytes(faulty)];
            byte[] after = EditApplier.Apply(before, Safe(before), out ImmutableArray<QuickFix> applied);
            made += applied.Length;
            string what = $"PROPERTY_SEED={Seed}, document {i}\n{faulty}";
            Assert.AreEqual(right, Decode(after, encoding), what);
            _ = XDocument.Parse(right, LoadOptions.PreserveWhitespace);
            Assert.IsEmpty(Safe(after), what);
            Assert.AreEqual(Convert.ToHexString(after), Convert.ToHexString(EditApplier.Apply(after, Safe(after), out _)), what);
        }

        Assert.IsGreaterThan(Documents * Factor, made);
    }

    private static QuickFix[] Safe(byte[] content) => [.. FixTests.Find(content, null).Select(d => d.Fix).OfType<QuickFix>().Where(f => f.IsSafe)];

    private static string Decode(byte[] content, Encoding encoding) => encoding.GetString(content.AsSpan(encoding.GetPreamble().Length));

    // HashCode differs from run to run.
    private static int HashCodeOf(int seed, int number) => unchecked((seed * 1_000_003) ^ (number * 7919));

    // The same document twice: with faults, and without.
    private static (string Faulty, string Right) Draw(Random random)
    {
        StringBuilder faulty = new();
        StringBuilder right = new();
        string line = Pick(random, "\n", "\r\n", "\r");
        Both($"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"{Pick(random, "", " ", line)}>{line}<p xml:id=\"baker\"/><p xml:id='\u00C9mile'/>");
        for (int pieces = random.Next(1, 12); pieces > 0; pieces--)
        {
            Both(Pick(random, "", line, "\t", "\U00020000é ", "<!-- <date when='1962-2-15'/> -->", "<![CDATA[<date when=\"1962-2-15\">]]>", "<?p when='1962-2-15'?>", "a&amp;b "));
            string quote = Pick(random, "\"", "'");
            string name = Pick(random, "date", "p", "origDate");
            Both($"<{name}{Pick(random, " ", line, "\t ", " n='&lt;>' ", $"{line}  n=\"'\"{line}\t")}");
            (string attribute, string wrong, string mended) = Fault(random, name);
            bool isFaulty = random.Next(3) > 0;
            string around = Pick(random, "", " ", line);
            Both($"{attribute}{Pick(random, "", " ", line)}={Pick(random, "", " ", line)}{quote}{around}");
            faulty.Append(isFaulty ? wrong : mended);
            right.Append(mended);
            Both($"{around}{quote}{Pick(random, "", " ", line)}{Pick(random, "/>", $">{line}</{name} >")}");
        }

        Both($"{line}</TEI>{Pick(random, "", line)}");
        return (faulty.ToString(), right.ToString());

        void Both(string text)
        {
            faulty.Append(text);
            right.Append(text);
        }
    }

    private static (string Attribute, string Wrong, string Mended) Fault(Random random, string element) => random.Next(5) switch
    {
        0 => ("xml:lang", "en_US", "en-US"),
        1 => ("corresp", "baker", "#baker"),
        2 => ("corresp", "#Baker", "#baker"),
        3 => ("corresp", "#\u00C9mile \u00C9mile", "#\u00C9mile #\u00C9mile"),
        _ when element == "p" => ("xml:lang", "de_AT", "de-AT"),
        _ => ("when", "1962-2-5", "1962-02-05"),
    };

    private static string Pick(Random random, params ReadOnlySpan<string> choices) => choices[random.Next(choices.Length)];
}
