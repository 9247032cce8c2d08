// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Validation;

[TestClass]
public sealed class RelaxNgValidatorTests
{
    private const string Xsd = "datatypes xs = \"http://www.w3.org/2001/XMLSchema-datatypes\"\n";

    [TestMethod]
    [DataRow("element a { empty }", "<a/>")]
    [DataRow("element a { empty }", "<a> <!-- c --> </a>")]
    [DataRow("element a { text }", "<a>x<![CDATA[y]]></a>")]
    [DataRow("element a { element b { empty }* }", "<a><b/> <b/></a>")]
    [DataRow("element a { element b { empty } & element c { empty } }", "<a><c/><b/></a>")]
    [DataRow("element a { attribute x { text }, attribute y { text }? }", "<a x=''/>")]
    [DataRow("element a { attribute * { text }+ }", "<a x='1' y='2'/>")]
    [DataRow("element a { token \"b c\" }", "<a> b  c </a>")]
    [DataRow("element a { token \"\" }", "<a/>")]
    [DataRow("element a { string \" \" }", "<a> </a>")]
    [DataRow("element a { list { token \"x\", token \"y\"+ } }", "<a> x y\ty </a>")]
    [DataRow("element a { list { empty } }", "<a> </a>")]
    [DataRow("element a { (token \"x\" | element b { empty }) }", "<a><b/></a>")]
    [DataRow("element a { mixed { element b { empty } } }", "<a>x<b/>y</a>")]
    [DataRow("element a { text, element b { empty }, text }", "<a>x<b/></a>")]
    [DataRow(Xsd + "element a { xs:integer - (xs:integer \"3\") }", "<a>4</a>")]
    [DataRow(Xsd + "element a { xs:QName \"a\" }", "<a>a</a>")]
    [DataRow("start = a\na = element a { a? }", "<a><a><a/></a></a>")]
    [DataRow("namespace x = \"urn:x\"\nelement * - b { element x:* { empty } }", "<a xmlns:x='urn:x'><x:q/></a>")]
    public void Valid_document_has_no_finding(string schema, string document) =>
        Assert.AreEqual("", SmallSchema.Codes(schema, document));

    [TestMethod]
    [DataRow("element a { element b { empty } }", "<a><c/></a>", "RNG500 1:5")]
    [DataRow("element a { element b { empty } }", "<b/>", "RNG501 1:2", DisplayName = "wrong root")]
    [DataRow("element a { element b { empty }, element c { empty } }", "<a>\n<c/></a>", "RNG502 2:2")]
    [DataRow("element a { element b { empty }, element c { empty } }", "<a><b/>\n</a>", "RNG503 2:3")]
    [DataRow("element a { element b { empty } }", "<a/>", "RNG503 1:2")]
    [DataRow("element a { empty }", "<a x='1'/>", "RNG504 1:4")]
    [DataRow("element a { attribute x { text } }", "<a/>", "RNG505 1:2")]
    [DataRow("element a { attribute x { text } }", "<a y=''/>", "RNG504 1:4; RNG505 1:2")]
    [DataRow("element a { attribute x { token \"b\" } }", "<a x='c'/>", "RNG506 1:4")]
    [DataRow("element a { token \"b\" }", "<a>\nc</a>", "RNG507 1:4")]
    [DataRow("element a { token \"b\" }", "<a/>", "RNG507 1:2")]
    [DataRow(Xsd + "element a { xs:QName }", "<a>xmlns:b</a>", "RNG507 1:4", DisplayName = "no element has the prefix xmlns in scope")]
    [DataRow("element a { element b { empty } }", "<a>x<b/>y</a>", "RNG508 1:4", DisplayName = "text is reported once for an element")]
    [DataRow("element a { (token \"x\" | element b { empty }) }", "<a>x<b/></a>", "RNG508 1:4")]
    [DataRow("element a { list { token \"x\", token \"y\" } }", "<a>y x</a>", "RNG507 1:4")]
    [DataRow("element a { list { token \"x\", token \"y\" } }", "<a>x</a>", "RNG507 1:4")]
    [DataRow(Xsd + "element a { xs:integer - (xs:integer \"3\") }", "<a>+03</a>", "RNG507 1:4")]
    public void Fault_has_its_code_and_place(string schema, string document, string expected) =>
        Assert.AreEqual(expected, SmallSchema.Codes(schema, document));

    [TestMethod]
    [DataRow("element a { element b { empty }, element c { empty } }", "<a><x/><b/><c/></a>", "RNG500 1:5", DisplayName = "unknown element is passed over")]
    [DataRow("element a { element b { empty }, element c { empty } }", "<a><x/><c/></a>", "RNG500 1:5; RNG502 1:9", DisplayName = "what is missing beside it is said")]
    [DataRow("element a { element b { empty } }", "<a><x/></a>", "RNG500 1:5", DisplayName = "unknown element may be what is missing")]
    [DataRow("element a { element b { empty }, element c { attribute n { text } } }", "<a><x><c/></x><b/><c n=''/></a>", "RNG500 1:5; RNG505 1:8", DisplayName = "known elements within an unknown one are checked")]
    [DataRow("element a { element abcd { attribute n { text } } }", "<a><abdc/></a>", "RNG500 1:5; RNG505 1:5", DisplayName = "slip of the pen is read as what was meant")]
    [DataRow("element a { element b { element d { empty } }, element c { empty } }", "<a><d/><b><d/></b><c/></a>", "RNG501 1:5", DisplayName = "misplaced element leaves the parent as it was")]
    [DataRow("element a { attribute x { token \"b\" }, element c { empty } }", "<a x='d'><c/></a>", "RNG506 1:4", DisplayName = "bad value counts as the attribute")]
    [DataRow("element a { (attribute x { token \"1\" }, element b { empty }) | (attribute x { token \"2\" }, element c { empty }) }", "<a x='3'><c/></a>", "RNG506 1:4", DisplayName = "after a bad value every reading is open")]
    [DataRow("element a { element b { token \"1\" }, element c { empty } }", "<a><b>2</b><c/></a>", "RNG507 1:7", DisplayName = "bad text counts as the text")]
    public void Consequence_of_an_error_is_not_reported(string schema, string document, string expected) =>
        Assert.AreEqual(expected, SmallSchema.Codes(schema, document));

    // Which reading holds is known only by the contents of elements of one name.
    [TestMethod]
    [DataRow("<a><b><c/></b><d/></a>", "")]
    [DataRow("<a><b><e/></b><f/></a>", "")]
    [DataRow("<a><b/><d/></a>", "")]
    [DataRow("<a><b/><f/></a>", "")]
    [DataRow("<a><b><c/></b><f/></a>", "RNG501 1:16")]
    [DataRow("<a><b><b><c/></b><d/></b><g/></a>", "")]
    [DataRow("<a><b><b><e/></b><d/></b><g/></a>", "RNG501 1:11")]
    public void Elements_of_one_name_are_followed_in_parallel(string document, string expected) => Assert.AreEqual(
        expected,
        SmallSchema.Codes(
            """
            start = a
            a = element a { (b1, d) | (b2, f) | (b3, g) }
            b1 = element b { c? }
            b2 = element b { e? }
            b3 = element b { (b1, d) }
            c = element c { empty }
            d = element d { empty }
            e = element e { empty }
            f = element f { empty }
            g = element g { empty }
            """,
            document));

    [TestMethod]
    [DataRow("<a><b id='x'/><b id='x'/></a>", "RNG509 1:18")]
    [DataRow("<a><b id='x' ref='y'/></a>", "RNG510 1:14")]
    [DataRow("<a><b id='x' refs='x  y z'/></a>", "RNG510 1:14; RNG510 1:14")]
    [DataRow("<a><b ref='y'/><b id='y'/></a>", "")]
    public void Ids_are_checked(string document, string expected)
    {
        const string schema = Xsd
            + "element a { element b { attribute id { xs:ID }?, attribute ref { xs:IDREF }?, attribute refs { xs:IDREFS }? }* }";
        Assert.AreEqual(expected, SmallSchema.Codes(schema, document));
        RelaxNgSchema unchecking = SmallSchema.Compile(schema, new RelaxNgOptions { CheckIds = false });
        Assert.AreEqual("", SmallSchema.Codes(new RelaxNgValidator(unchecking).Validate(document)));
    }

    [TestMethod]
    public void Notation_and_unparsed_entity_come_from_the_doctype()
    {
        const string schema = Xsd + "element a { attribute e { xs:ENTITY }, attribute n { xs:NOTATION }? }";
        const string doctype = "<!DOCTYPE a [<!NOTATION n SYSTEM 'n'><!ENTITY e SYSTEM 'e' NDATA n>]>";
        Assert.AreEqual("", SmallSchema.Codes(schema, doctype + "<a e='e' n='n'/>"));
        Assert.AreEqual("RNG506 1:4", SmallSchema.Codes(schema, "<a e='e'/>"));
    }

    [TestMethod]
    public void Validation_stops_after_as_many_errors_as_the_option_says()
    {
        RelaxNgValidator validator = new(SmallSchema.Compile("element a { empty }"), new RelaxNgValidationOptions { MaxErrors = 2 });
        Assert.AreEqual("RNG500 1:5; RNG500 1:9; RNG511 1:9", SmallSchema.Codes(validator.Validate("<a><b/><b/><b/></a>")));
        Assert.IsTrue(validator.HasStopped);
        Assert.AreEqual("", SmallSchema.Codes(validator.Validate("<a/>")));
    }

    [TestMethod]
    public void Validation_stops_at_the_depth_that_the_option_says()
    {
        RelaxNgValidator validator = new(SmallSchema.Compile("start = a\na = element a { a? }"), new RelaxNgValidationOptions { MaxDepth = 2 });
        Assert.AreEqual("", SmallSchema.Codes(validator.Validate("<a><a/></a>")));
        Assert.AreEqual("XML003 1:8", SmallSchema.Codes(validator.Validate("<a><a><a/></a></a>")));
    }

    [TestMethod]
    public void Validation_stops_when_an_element_comes_to_too_many_patterns()
    {
        string doubled = string.Concat(Enumerable.Range(1, 12).Select(i => $"d{i} = d{i - 1}, d{i - 1}\n"));
        RelaxNgSchema ambiguous = SmallSchema.Compile(
            "start = element a { d12 }\n" + doubled + "d0 = element b { empty }?", new RelaxNgOptions { MaxPatterns = 2000 });
        Assert.AreEqual("RNG512 1:2", SmallSchema.Codes(new RelaxNgValidator(ambiguous).Validate("<a><b/></a>")));
    }

    // The automaton of "the 25th element from the end is b" has a state for each set of the last 25: no document is too long
    // for the limit all the same, wherever in it the elements stand.
    [TestMethod]
    [DataRow("", "")]
    [DataRow("<z><x><z><x>", "</x></z></x></z>")]
    public void Document_goes_on_in_a_fresh_automaton_when_one_is_half_full(string before, string after)
    {
        RelaxNgSchema ambiguous = SmallSchema.Compile(
            "b = element b { empty }\nc = element c { empty }\nz = element z { x | (x, b) }\nx = element x { z | y }\ny = (b | c)*, b, "
            + string.Join(", ", Enumerable.Repeat("(b | c)", 24)) + "\nstart = z | element a { y }",
            new RelaxNgOptions { MaxPatterns = 2000 });
        Random random = new(1);
        string[] children = [.. Enumerable.Range(0, 3000).Select(_ => random.Next(2) == 0 ? "<b/>" : "<c/>")];
        RelaxNgValidator validator = new(ambiguous);
        foreach (string decisive in (string[])["<b/>", "<c/>", "<b/>"])
        {
            children[^25] = decisive;
            string content = string.Concat(children);
            string document = before.Length == 0 ? $"<a>{content}</a>" : before + content + after;
            Assert.AreEqual(decisive == "<b/>" ? "" : "RNG503", string.Join(' ', validator.Validate(document).Select(d => d.Code)));
            Assert.IsLessThanOrEqualTo(2000, ambiguous.Automaton.Measure().Patterns);
        }
    }

    [TestMethod]
    public void Datatypes_may_be_ones_own()
    {
        RelaxNgOptions options = new() { Datatypes = DatatypeLibraries.Standard.With(new EvenLibrary()) };
        RelaxNgValidator validator = new(SmallSchema.Compile("datatypes e = \"urn:even\"\nelement a { e:even }", options));
        Assert.AreEqual("", SmallSchema.Codes(validator.Validate("<a>abcd</a>")));
        Assert.AreEqual("RNG507 1:4", SmallSchema.Codes(validator.Validate("<a>abc</a>")));
    }

    private sealed class EvenLibrary : IDatatypeLibrary
    {
        public string Uri => "urn:even";

        public Datatype? Create(string name, ImmutableArray<DataParam> parameters, out DatatypeError? error)
        {
            error = name == "even" ? null : new DatatypeError(DatatypeErrorKind.UnknownType, null, "there is only 'even'");
            return error is null ? new Even() : null;
        }
    }

    private sealed class Even : Datatype
    {
        public override string Name => "even";

        public override bool Allows(ReadOnlySpan<char> value, IDatatypeContext context) => value.Length % 2 == 0;

        public override object? Parse(string value, IDatatypeContext context) => Allows(value, context) ? value : null;
    }

    [TestMethod]
    public void Depth_of_a_document_makes_no_new_states()
    {
        RelaxNgSchema schema = SmallSchema.Compile("start = a\na = element a { text, (a | b)* }\nb = element b { a? }");
        RelaxNgValidator validator = new(schema);
        Assert.AreEqual("", SmallSchema.Codes(validator.Validate("<a>x<b/><b><a><b/></a></b></a>")));
        (int Patterns, int States) before = schema.Automaton.Measure();
        string deep = string.Concat(Enumerable.Repeat("<a>x<b/><b>", 2000)) + string.Concat(Enumerable.Repeat("</b></a>", 2000));
        Assert.AreEqual("", SmallSchema.Codes(validator.Validate(deep)));
        Assert.AreEqual(before, schema.Automaton.Measure());
    }

    [TestMethod]
    public void Steady_state_allocates_nothing_for_an_element()
    {
        RelaxNgSchema schema = SmallSchema.Compile(
            Xsd + "start = a\na = element a { attribute n { text }?, attribute t { list { (token \"x\" | xs:NCName)+ } }, (a | b | text)* }\nb = element b { xs:integer }");
        string document = "<a t='x y'>" + string.Concat(Enumerable.Repeat("<a n='1' t='x y z'>text<b>12</b> <a t='x'/></a>", 500)) + "</a>";
        RelaxNgValidator validator = new(schema);
        CountingRun(validator, document);
        CountingRun(validator, document);
        Assert.AreEqual(0L, CountingRun(validator, document));
    }

    // The bytes that the validator allocates; the reader's own are not counted.
    private static long CountingRun(RelaxNgValidator validator, string document)
    {
        NameTable names = new();
        using XmlReader reader = XmlReader.Create(new StringReader(document), new XmlReaderSettings { NameTable = names });
        validator.Begin("x.xml", reader, new DiagnosticBag());
        long bytes = 0;
        while (reader.Read())
        {
            // What the reader makes of values when it is asked for them is made before.
            Touch(reader);
            long before = GC.GetAllocatedBytesForCurrentThread();
            validator.Node();
            bytes += GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.IsTrue(validator.End());
        return bytes;
    }

    private static void Touch(XmlReader reader)
    {
        _ = reader.Value;
        for (int i = 0; i < reader.AttributeCount; i++)
        {
            reader.MoveToAttribute(i);
            _ = reader.Value;
        }

        reader.MoveToElement();
    }

    [TestMethod]
    public void Threads_share_a_schema()
    {
        const string schema =
            "start = a\na = element a { attribute n { text }?, (a | b)* }\nb = element b { a?, attribute m { token \"1\" | token \"2\" } }";
        RelaxNgSchema shared = SmallSchema.Compile(schema);
        string[] documents =
        [
            "<a n='1'><b m='1'><a/></b><a><b m='2'/></a></a>",
            "<a><b/><a n=''/></a>",
            "<a><b m='3'/>x</a>",
            "<a><c/><b m='1'><b m='1'/></b></a>",
        ];
        string[] expected = [.. documents.Select(d => SmallSchema.Codes(new RelaxNgValidator(SmallSchema.Compile(schema)).Validate(d)))];
        Parallel.For(0, 200, i =>
        {
            RelaxNgValidator validator = new(shared);
            for (int j = 0; j < documents.Length; j++)
            {
                int k = (i + j) % documents.Length;
                Assert.AreEqual(expected[k], SmallSchema.Codes(validator.Validate(documents[k])));
            }
        });
    }

    [TestMethod]
    public void Node_before_begin_is_a_misuse() =>
        Assert.ThrowsExactly<InvalidOperationException>(() => new RelaxNgValidator(SmallSchema.Compile("element a { empty }")).Node());

    [TestMethod]
    public void Expected_content_follows_the_document()
    {
        RelaxNgValidator validator = new(SmallSchema.Compile("element a { element b { empty }?, element c { empty } }"));
        using XmlReader reader = XmlReader.Create(new StringReader("<a><b/><c/></a>"));
        validator.Begin("x.xml", reader, new DiagnosticBag());
        List<string> steps = [];
        while (reader.Read())
        {
            validator.Node();
            steps.Add(string.Join(' ', validator.ExpectedContent().Elements.Select(e => e.Name.LocalName + (e.IsRequired ? "!" : ""))) + (validator.ExpectedContent().EndTag ? "/" : ""));
        }

        Assert.AreEqual("c! b|c!|/|/", string.Join('|', steps));
    }

    [TestMethod]
    public void Document_that_was_not_begun_cannot_end()
    {
        RelaxNgValidator validator = new(SmallSchema.Compile("element a { empty }"));
        Assert.ThrowsExactly<InvalidOperationException>(() => validator.End());
        Assert.AreEqual("", SmallSchema.Codes(validator.Validate("<a/>")));
        Assert.ThrowsExactly<InvalidOperationException>(() => validator.End());
    }

    // Each subset of seven patterns that a value may match leads to the same state, and is remembered by itself.
    [TestMethod]
    public void What_values_match_is_remembered_up_to_the_limit()
    {
        string ways = string.Join(" | ", Enumerable.Range(1, 7).Select(i => $"attribute a {{ xsd:string {{ pattern = '.*{i}.*' }} }}"));
        RelaxNgSchema schema = SmallSchema.Compile($"element r {{ {ways} }}", new RelaxNgOptions { MaxPatterns = 80 });
        object first = schema.Automaton;
        RelaxNgValidator validator = new(schema);
        for (int subset = 1; subset < 128; subset++)
        {
            string value = string.Concat(Enumerable.Range(1, 7).Where(i => (subset >> (i - 1) & 1) != 0));
            Assert.AreEqual("", SmallSchema.Codes(validator.Validate($"<r a='{value}'/>")));
        }

        Assert.AreNotSame(first, schema.Automaton);
    }
}
