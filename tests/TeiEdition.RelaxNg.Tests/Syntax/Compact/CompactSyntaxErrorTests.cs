// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.RelaxNg.Tests.Syntax.Compact;

/// <summary>Schemas that break the grammar or a constraint of the compact syntax: code, line and column of every error.</summary>
[TestClass]
public sealed class CompactSyntaxErrorTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("element a { text", "RNG056 1:17")]
    [DataRow("element a text }", "RNG056 1:11")]
    [DataRow("element { text }", "RNG056 1:9")]
    [DataRow("element a { }", "RNG056 1:13")]
    [DataRow("element a { text } element b { text }", "RNG056 1:20")]
    [DataRow("(text", "RNG056 1:6")]
    [DataRow("text |", "RNG056 1:7")]
    [DataRow("a, b | c", "RNG057 1:6")]
    [DataRow("a & b, c | d", "RNG057 1:6")]
    [DataRow("a*+", "RNG057 1:3")]
    [DataRow("(string - 'a')*", "")]
    [DataRow("string - 'a'*", "RNG057 1:13")]
    [DataRow("a | string - 'a'", "RNG057 1:3")]
    [DataRow("string - (string - 'a')", "")]
    [DataRow("string - string - 'a'", "RNG057 1:17")]
    [DataRow("element * - a | b { text }", "RNG057 1:15")]
    [DataRow("element a | * - b { text }", "RNG057 1:13")]
    [DataRow("external", "RNG056 1:9")]
    [DataRow("external 'a#b'", "RNG071 1:10")]
    [DataRow("external '%zz'", "RNG071 1:10")]
    [DataRow("external 'a' inherit = x", "RNG061 1:24")]
    [DataRow("start = list", "RNG056 1:13")]
    [DataRow("start = inherit", "RNG060 1:9")]
    [DataRow("list = text", "RNG060 1:1")]
    [DataRow("start = parent text", "RNG060 1:16")]
    [DataRow("start = a div = text", "RNG056 1:15")]
    [DataRow("start = text\n}", "RNG056 2:1")]
    [DataRow("include 'a' { include 'b' }", "RNG056 1:15")]
    [DataRow("start = text ## too late", "RNG058 1:14")]
    [DataRow("element a ## no\n { text }", "RNG058 1:11")]
    [DataRow("start = text\nnamespace a = 'b'", "RNG059 2:1")]
    [DataRow("element x:a { text }", "RNG061 1:9")]
    [DataRow("element x:a { element x:b { text } }", "RNG061 1:9")]
    [DataRow("element x:* { text }", "RNG061 1:9")]
    [DataRow("y:string", "RNG062 1:1")]
    [DataRow("namespace a = 'b' namespace a = 'c' text", "RNG063 1:29")]
    [DataRow("default namespace = 'b'\ndefault namespace a = 'c' text", "RNG064 2:19")]
    [DataRow("datatypes a = 'b:c' datatypes a = 'b:c' text", "RNG065 1:31")]
    [DataRow("namespace xmlns = 'a' text", "RNG066 1:11")]
    [DataRow("namespace xml = 'a' text", "RNG067 1:11")]
    [DataRow("namespace xml = inherit text", "RNG067 1:11")]
    [DataRow("default namespace = 'http://www.w3.org/XML/1998/namespace' text", "RNG068 1:9")]
    [DataRow("default namespace x = 'http://www.w3.org/XML/1998/namespace' text", "RNG068 1:19")]
    [DataRow("datatypes xsd = 'a:b' text", "RNG069 1:11")]
    [DataRow("datatypes d = 'relative' text", "RNG070 1:15")]
    [DataRow("datatypes d = 'a:b#c' text", "RNG070 1:15")]
    [DataRow("datatypes d = '' text", "")]
    [DataRow("namespace n = 'a' [n:a = '1' n:a = '2'] text", "RNG072 1:30")]
    [DataRow("x [a = '1' a = '2'] start = text", "RNG072 1:12")]
    [DataRow("[a = '1'] text", "RNG073 1:2")]
    [DataRow("namespace n = '' [n:a = '1'] text", "RNG073 1:19")]
    [DataRow("namespace r = 'http://relaxng.org/ns/structure/1.0' start = text >> r:a []", "RNG074 1:69")]
    [DataRow("namespace n = 'http://www.w3.org/2000/xmlns' x [n:a = '1'] start = text", "RNG075 1:49")]
    [DataRow("namespace n = inherit [n:a = '1'] text", "RNG076 1:24")]
    [DataRow("namespace n = inherit [n:a []] text", "RNG076 1:24")]
    [DataRow("(text >> x []) | text", "")]
    [DataRow("(text >> x [])", "RNG077 1:10")]
    [DataRow("[x []] 'a' | 'b'", "")]
    [DataRow("namespace a = 'a' namespace b = inherit element a:* - (c | b:*) { text }", "RNG078 1:60")]
    [DataRow("namespace = 'a' text", "RNG056 1:11")]
    [DataRow("default = 'a' text", "RNG056 1:9")]
    [DataRow("namespace a 'a'\ntext", "RNG056 1:13")]
    [DataRow("xsd:string { length }", "RNG056 1:21")]
    [DataRow("xsd:string { 'a' }", "RNG056 1:14")]
    [DataRow("'a' ~ text", "RNG056 1:7")]
    [DataRow("[x] text", "RNG056 1:3")]
    [DataRow("[x [] ; ] text", "RNG055 1:7")]
    [DataRow("text %", "RNG055 1:6")]
    [DataRow("\\ text", "RNG055 1:1")]
    [DataRow("text 😀", "RNG055 1:6")]
    [DataRow("'a", "RNG054 1:1")]
    [DataRow("'''a'", "RNG054 1:1")]
    [DataRow("text \\x{", "RNG052 1:6")]
    [DataRow("text # \\x{zz}", "RNG052 1:8")]
    [DataRow("'\\x{1}'", "RNG053 1:2")]
    [DataRow("'\\xx{FFFFFFFFFFFFFFFFFFF}'", "RNG053 1:2")]
    [DataRow("text \u0001", "RNG051 1:6")]
    [DataRow("text \uFFFF", "RNG051 1:6")]
    public void Wrong_schema_has_exactly_these_errors(string schema, string expected) =>
        Assert.AreEqual(expected, CompactReading.Errors(schema, TestContext.CancellationToken));

    [TestMethod]
    public void Reader_goes_on_at_the_next_definition()
    {
        const string Schema = """
            start = a b
            a = element a { text
            b = element b { x:string }
            c = element c { , }

            ## documented
            d = "a" | , "b"
            e |= element y:e { text }
            """;
        Assert.AreEqual(
            "RNG056 1:11 RNG056 3:1 RNG062 3:17 RNG056 4:17 RNG056 7:11 RNG061 8:14",
            CompactReading.Errors(Schema, TestContext.CancellationToken));
    }

    [TestMethod]
    public void Reader_goes_on_within_a_division()
    {
        const string Schema = """
            div {
              a = ( text
              b = element b { | }
            }
            c = , text
            """;
        Assert.AreEqual("RNG056 3:3 RNG056 3:19 RNG056 5:5", CompactReading.Errors(Schema, TestContext.CancellationToken));
    }

    [TestMethod]
    public void Position_counts_an_escape_as_it_is_written_and_a_line_by_any_line_end()
    {
        Assert.AreEqual("RNG056 1:27", CompactReading.Errors("\\x{65}lement\\x{20}a {\\x{A}}", TestContext.CancellationToken));
        Assert.AreEqual("RNG056 4:2", CompactReading.Errors("element a {\r\n\r\n\r }", TestContext.CancellationToken));
    }

    [TestMethod]
    public void Position_counts_code_units_and_no_byte_order_mark() =>
        Assert.AreEqual("RNG056 1:8", CompactReading.Errors("\uFEFF'😀' , }", TestContext.CancellationToken));

    [TestMethod]
    [DataRow(new byte[] { (byte)'t', (byte)'\n', 0xE9, (byte)'t' }, "RNG050 2:1")]
    [DataRow(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'t', 0xC3 }, "RNG050 1:2")]
    [DataRow(new byte[] { 0xFF, 0xFE, (byte)'t', 0, 0x00, 0xD8, (byte)'t', 0 }, "RNG050 1:2")]
    [DataRow(new byte[] { 0xFE, 0xFF, 0, (byte)'t', 0 }, "RNG050 1:2")]
    [DataRow(new byte[] { (byte)'t', 0, (byte)'t', 0 }, "RNG051 1:2 RNG051 1:4")]
    public void Malformed_bytes_are_an_error_at_their_place(byte[] content, string expected) =>
        Assert.AreEqual(expected, CompactReading.Errors(content, new RelaxNgOptions(), TestContext.CancellationToken));

    [TestMethod]
    [DataRow("(", "text", ")")]
    [DataRow("element a {", "text", "}")]
    [DataRow("grammar { start =", "text", "}")]
    [DataRow("string - (", "string", ")")]
    public void Nesting_beyond_the_limit_is_one_error(string open, string within, string close)
    {
        StringBuilder schema = new();
        schema.Insert(0, open + " ", 100_000).Append(within).Insert(schema.Length, " " + close, 100_000);
        Assert.StartsWith("RNG250 1:", CompactReading.Errors(schema.ToString(), TestContext.CancellationToken));
        Assert.DoesNotContain(' ', CompactReading.Errors(schema.ToString(), TestContext.CancellationToken)["RNG250 ".Length..]);
    }

    [TestMethod]
    [DataRow("string - ", "string")]
    [DataRow("element * - (", "a")]
    [DataRow("[x [", "]]")]
    [DataRow("div {", "}")]
    public void Deep_input_of_any_kind_ends_with_an_error(string open, string within)
    {
        string schema = new StringBuilder().Insert(0, open, 50_000).Append(within).ToString();
        Assert.AreNotEqual("", CompactReading.Errors(schema, TestContext.CancellationToken));
    }

    [TestMethod]
    public void Errors_end_after_a_hundred()
    {
        string errors = CompactReading.Errors(new StringBuilder().Insert(0, "a = ,\n", 5000).ToString(), TestContext.CancellationToken);
        Assert.HasCount(200, errors.Split(' '));
    }
}
