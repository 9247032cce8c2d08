// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Completion;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Tests.Validation;

namespace TeiEdition.RelaxNg.Tests.Completion;

[TestClass]
public sealed class RelaxNgCompleterTests
{
    private const string Schema = """
        default namespace = "urn:t"
        start = element text { attribute kind { "letter" | "minutes" }, attribute n { text }?, head, p* }
        head = element head { empty }
        p = element p { mixed { element hi { attribute rend { "b" | "i" }? , text }* } }
        """;

    // The place is where the bar stands.
    [TestMethod]
    [DataRow("|", "Content text!")]
    [DataRow("<|", "Content text!")]
    [DataRow("<te|", "Content text!")]
    [DataRow("<text |", "Attribute kind! n")]
    [DataRow("<text ki|", "Attribute kind! n")]
    [DataRow("<text n='1' |", "Attribute kind!")]
    [DataRow("<text xmlns='urn:t' n = '1' ki|", "Attribute kind!")]
    [DataRow("<text kind=|", "Value 'letter' 'minutes'")]
    [DataRow("<text kind='|", "Value 'letter' 'minutes'")]
    [DataRow("<text kind='le|' n=''><head/></text>", "Value 'letter' 'minutes'")]
    [DataRow("<text n='|", "Value text")]
    [DataRow("<text kind='letter'>|", "Content head!")]
    [DataRow("<text kind='letter'><head/>|", "Content p /")]
    [DataRow("<text kind='letter'><head/><p>a <|", "Content hi text /")]
    [DataRow("<text kind='letter'><head/><p>a <hi>x</|", "EndTag text /")]
    [DataRow("<text><wrong/><head/><p|", "Content p /")]
    [DataRow("<text kind='letter'><!-- <p| -->", "None")]
    [DataRow("<text kind='letter'><![CDATA[ <p| ]]>", "None")]
    [DataRow("<?x <p|?><text/>", "None")]
    [DataRow("<!DOCTYPE text [ <!-- ] > --> <!ENTITY x '>'> |]>", "None")]
    [DataRow("<!DOCTYPE text [ <!ENTITY x 'y'> ]><text kind='&x;'>|", "Content head!")]
    [DataRow("<text></p><|", "None")]
    [DataRow("<text kind='letter'><head/></text>|", "None")]
    public void Place_has_its_expectations(string marked, string expected)
    {
        int place = marked.IndexOf('|', StringComparison.Ordinal);
        string document = marked.Remove(place, 1).Replace("<text", "<text xmlns='urn:t'", StringComparison.Ordinal)
            .Replace("xmlns='urn:t' xmlns='urn:t'", "xmlns='urn:t'", StringComparison.Ordinal);
        int offset = marked[..place].Replace("<text", "<text xmlns='urn:t'", StringComparison.Ordinal)
            .Replace("xmlns='urn:t' xmlns='urn:t'", "xmlns='urn:t'", StringComparison.Ordinal).Length;
        CompletionResult result = new RelaxNgCompleter(SmallSchema.Compile(Schema)).Complete(document, offset, CancellationToken.None);
        Assert.AreEqual(expected, Print(result));
    }

    [TestMethod]
    [DataRow("<text><he|", 7)]
    [DataRow("<text ki|", 6)]
    [DataRow("<text kind='le|", 12)]
    [DataRow("<text><head></he|", 14)]
    [DataRow("<text>|", 6)]
    public void Word_begins_where_it_began(string marked, int start)
    {
        CompletionResult result = new RelaxNgCompleter(SmallSchema.Compile(Schema)).Complete(marked.TrimEnd('|'), marked.Length - 1, CancellationToken.None);
        Assert.AreEqual(start, result.Start);
    }

    [TestMethod]
    public void Names_are_written_with_the_prefix_in_scope()
    {
        const string document = "<t:text xmlns:t='urn:t'><t:head/><";
        CompletionResult result = new RelaxNgCompleter(SmallSchema.Compile(Schema)).Complete(document, document.Length, CancellationToken.None);
        Assert.AreEqual("t:p", result.Write(new ExpandedName("urn:t", "p"), attribute: false));
        Assert.AreEqual("n", result.Write(new ExpandedName("", "n"), attribute: true));
        Assert.AreEqual("xml:id", result.Write(new ExpandedName("http://www.w3.org/XML/1998/namespace", "id"), attribute: true));
        Assert.IsNull(result.Write(new ExpandedName("urn:other", "p"), attribute: false));
        Assert.AreEqual("t:text", result.OpenElement);
    }

    [TestMethod]
    public void Offset_outside_the_document_is_a_misuse() => Assert.ThrowsExactly<ArgumentOutOfRangeException>(
        () => new RelaxNgCompleter(SmallSchema.Compile(Schema)).Complete("<text/>", 8, CancellationToken.None));

    // Whatever the document, at every place there is an answer and no exception.
    [TestMethod]
    public void Every_place_of_a_document_has_an_answer()
    {
        const string document = "<?xml version='1.0'?><!DOCTYPE text><text xmlns=\"urn:t\" kind='letter'><head/><p>a<hi rend=\"b\">c</hi><!-- d --></p></text> ";
        RelaxNgCompleter completer = new(SmallSchema.Compile(Schema));
        for (int i = 0; i <= document.Length; i++)
        {
            CompletionResult result = completer.Complete(document, i, CancellationToken.None);
            Assert.IsLessThanOrEqualTo(i, result.Start);
        }
    }

    private static string Print(CompletionResult result)
    {
        List<string> words = [result.Kind.ToString()];
        words.AddRange(result.Expected.Elements.Select(e => e.Name.LocalName + (e.IsRequired ? "!" : "")));
        words.AddRange(result.Expected.Attributes.Select(a => a.Name.LocalName + (a.IsRequired ? "!" : "")));
        words.AddRange(result.Expected.Values.Select(v => $"'{v.Value}'"));
        words.AddRange(result.Expected.Text ? ["text"] : []);
        words.AddRange(result.Expected.EndTag ? ["/"] : []);
        return string.Join(' ', words);
    }
}
