// SPDX-License-Identifier: MIT
using CsCheck;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests.Evidence;

/// <summary>Texts as TOML strings, read back by our own reader.</summary>
[TestClass]
public sealed class TomlTextTests
{
    [TestMethod]
    [DataRow("plain", "\"plain\"")]
    [DataRow("a \"b\" c", "\"a \\\"b\\\" c\"")]
    [DataRow("C:\\new", "\"C:\\\\new\"")]
    [DataRow("a\nb\r\n\tc", "\"a\\nb\\r\\n\\tc\"")]
    [DataRow("\u0000\u001B\u007F\u0085", "\"\\u0000\\u001B\\u007F\\u0085\"")]
    [DataRow("\u2028\uFEFF", "\"\\u2028\\uFEFF\"")]
    [DataRow("Ри \uAE40\uC77C\uC131 \U0001F600 'x' # ''' [a] = b", "\"Ри \uAE40\uC77C\uC131 \U0001F600 'x' # ''' [a] = b\"")]
    [DataRow("\"\"\"", "\"\\\"\\\"\\\"\"")]
    public void Text_is_quoted_and_read_back(string text, string expected)
    {
        Assert.AreEqual(expected, TomlText.Quote(text));
        Assert.AreEqual(text, ReadBack(text));
    }

    [TestMethod]
    public void Half_of_a_pair_becomes_the_replacement_character() => Assert.AreEqual("\"a\uFFFDb\uFFFD\"", TomlText.Quote("a\uD800b\uDC00"));

    [TestMethod]
    public void Any_text_is_read_back() => Gen.String.Where(s => s.Length > 0).Sample(
        text => Assert.AreEqual(string.Concat(text.EnumerateRunes()), ReadBack(text)), iter: 2000);

    private static string ReadBack(string text)
    {
        DiagnosticBag bag = new();
        EditionSettings? settings = EditionSettingsReader.Parse(
            $"[[participant]]\nid = \"a\"\nnames = {TomlText.List(["b", text])}\n[[decision]]\ntext = {TomlText.Quote(text)}\nchoose = \"x\"\n", "e.toml", bag);
        Assert.IsNotNull(settings, string.Join('\n', bag.ToImmutableArray()));
        Assert.AreEqual(settings.Participants[0].Names[1], settings.Decisions[0].Text);
        return settings.Decisions[0].Text;
    }
}
