// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Validation.Languages;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Tests;

/// <summary>Language tags: their form, their codes, and the header's list of them.</summary>
[TestClass]
public sealed class LanguageTests
{
    [TestMethod]
    [DataRow("en")]
    [DataRow("en-GB")]
    [DataRow("zh-Hant-TW")]
    [DataRow("zh-cmn-Hans-CN")]
    [DataRow("sl-rozaj-biske-1994")]
    [DataRow("de-CH-1901")]
    [DataRow("es-419")]
    [DataRow("de-DE-u-co-phonebk")]
    [DataRow("en-a-bbb-x-a-ccc")]
    [DataRow("el-grc-x-perseus")]
    [DataRow("x-whatever")]
    [DataRow("i-klingon")]
    [DataRow("en-GB-oed")]
    [DataRow("qaa-Qaaa-QM-x-southern")]
    [DataRow("grc")]
    [DataRow("")]
    public void Tag_that_is_right_is_accepted(string tag) => Assert.AreEqual("", Of(tag));

    [TestMethod]
    [DataRow("en_US", "VAL020 @xml:lang has 'en_US', which is no language tag; did you mean 'en-US'?")]
    [DataRow("en/us", "VAL020 @xml:lang has 'en/us', which is no language tag")]
    [DataRow("e", "VAL020 @xml:lang has 'e', which is no language tag")]
    [DataRow("en-", "VAL020 @xml:lang has 'en-', which is no language tag")]
    [DataRow("en-GB-US", "VAL020 @xml:lang has 'en-GB-US', which is no language tag")]
    [DataRow("de-1901-1901", "VAL020 @xml:lang has 'de-1901-1901', which is no language tag")]
    [DataRow("en-a-bb-a-cc", "VAL020 @xml:lang has 'en-a-bb-a-cc', which is no language tag")]
    [DataRow("en-x", "VAL020 @xml:lang has 'en-x', which is no language tag")]
    [DataRow("eng", "VAL022 @xml:lang has 'eng'; the code of this language in tags is 'en'")]
    [DataRow("ger-AT", "VAL022 @xml:lang has 'ger-AT'; the code of this language in tags is 'de'")]
    [DataRow("iw", "VAL022 @xml:lang has 'iw'; the code of this language in tags is 'he'")]
    [DataRow("xx", "VAL021 @xml:lang has 'xx', in which 'xx' is no code of a language")]
    [DataRow("sr-Cryl", "VAL021 @xml:lang has 'sr-Cryl', in which 'Cryl' is no code of a script; did you mean 'sr-Cyrl'?")]
    [DataRow("en-UK", "VAL021 @xml:lang has 'en-UK', in which 'UK' is no code of a region; did you mean 'en-GB'?")]
    [DataRow("EN-us", "VAL023 @xml:lang has 'EN-us', usually written 'en-US'")]
    [DataRow("zh-hant", "VAL023 @xml:lang has 'zh-hant', usually written 'zh-Hant'")]
    public void Tag_that_is_wrong_is_told(string tag, string expected) => Assert.AreEqual("3:4 " + expected, Of(tag));

    [TestMethod]
    public void Attributes_of_TEI_that_are_tags_are_checked_and_others_are_not() => Assert.AreEqual(
        "3:11 VAL020 @mainLang has 'e1', which is no language tag\n3:25 VAL020 @otherLangs has 'f1', which is no language tag\n"
        + "3:61 VAL020 @ident has 'g_', which is no language tag",
        Findings.Of(Findings.Tei("<textLang mainLang=\"e1\" otherLangs=\"f1 de\"/><language n=\"1\" ident=\"g_\"/><taxonomy ident=\"h_\"/>")));

    [TestMethod]
    public void Tag_in_an_example_is_left_alone() => Assert.AreEqual("", Findings.Of(Findings.Tei(
        "<egXML xmlns=\"http://www.tei-c.org/ns/Examples\"><p xml:lang=\"en_US\"/></egXML>")));

    [TestMethod]
    public void Tag_that_the_header_does_not_list_is_told_once_with_its_count() => Assert.AreEqual(
        "4:4 VAL024 @xml:lang has 'ru', which no language of langUsage describes; this is the first of 2 places",
        Findings.Of(Findings.Tei(
            "<p xml:lang=\"en-GB\"/>\n<p xml:lang=\"ru\"/><p xml:lang=\"ru\"/>", "<profileDesc><langUsage><language ident=\"en\"/></langUsage></profileDesc>")));

    [TestMethod]
    public void Attributes_are_those_that_TEI_declares_as_tags()
    {
        XDocument source = XDocument.Load(RepositoryFolder.Shared("tei/p5subset.xml"));
        string[] names =
        [
            .. source.Descendants(TeiNames.Tei + "attDef")
                .Where(a => a.Descendants(TeiNames.Tei + "dataRef").Any(d => (string?)d.Attribute("key") == "teidata.language"))
                .Select(a => (string?)a.Attribute("ident") ?? "").Distinct().Order(StringComparer.Ordinal),
        ];
        CollectionAssert.AreEqual(LanguageCheck.Names.Append("xml:lang").Append("ident").Order(StringComparer.Ordinal).ToArray(), names);
    }

    private static string Of(string tag) => Findings.Of(Findings.Tei($"<p xml:lang=\"{tag}\"/>"));
}
