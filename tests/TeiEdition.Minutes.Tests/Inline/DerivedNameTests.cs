// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests.Inline;

/// <summary>Names in other forms than the ones that are known.</summary>
[TestClass]
public sealed class DerivedNameTests
{
    private const string Settings = """
        [[participant]]
        id = "hale"
        names = ["Edwin Hale"]
        [[participant]]
        id = "seo"
        names = ["Seo Yeong-ho"]
        [[participant]]
        id = "brandvik"
        names = ["Åse Brandvik"]
        [[participant]]
        id = "lind"
        names = ["Ivo Lind"]
        [[participant]]
        id = "anna-lind"
        names = ["Anna Lind"]
        """;

    private static Encoded Talk(string speech, string more = "") => Encoded.Of(
        "Record of a Talk between Edwin Hale and Seo Yeong-ho\n\n"
        + "Participants: Edwin Hale, Seo Yeong-ho, Åse Brandvik, Ivo Lind, Anna Lind\n\n"
        + $"Edwin Hale: We met.\n\nSeo Yeong-ho: {speech}\n\nEdwin Hale: Yes.",
        Settings + more);

    private static string Names(Encoded encoded) => string.Join('|', encoded.Root.Descendants(TeiNames.Tei + "p").Descendants(TeiNames.Tei + "persName")
        .Select(n => $"{n.Value} {(string?)n.Attribute("ref")} {(string?)n.Attribute("cert")}"));

    [TestMethod]
    [DataRow("I saw Mr. Hale there.", "Mr. Hale #hale medium")]
    [DataRow("I saw Mr. Hale's aide.", "Mr. Hale's #hale medium")]
    [DataRow("I saw Ambassador Brandvik’s aide.", "Ambassador Brandvik’s #brandvik medium")]
    [DataRow("I saw MR. HALE there.", "MR. HALE #hale medium")]
    [DataRow("I saw EDWIN HALE there.", "EDWIN HALE #hale high")]
    [DataRow("I saw Premier Seo there.", "Premier Seo #seo medium")]
    [DataRow("I saw Seo Yeong Ho, Seo Yeongho, Seo Yeong-ho.", "Seo Yeong Ho #seo high|Seo Yeongho #seo high|Seo Yeong-ho #seo high")]
    [DataRow("I saw SEO YEONG-HO and SEO YEONGHO.", "SEO YEONG-HO #seo high|SEO YEONGHO #seo high")]
    [DataRow("I saw Ase Brandvik.", "Ase Brandvik #brandvik high")]
    [DataRow("I saw Mr. Lind there.", "")]
    [DataRow("I saw Mr. Hale Jones there.", "")]
    [DataRow("I saw Mr. Hale-Jones and Mr. Haler there.", "")]
    [DataRow("I saw hale men, Hale men, and a Brandvik.", "")]
    public void Forms_are_found_where_they_mean_one_person(string speech, string expected) => Assert.AreEqual(expected, Names(Talk(speech)));

    [TestMethod]
    public void A_titled_word_is_a_judgement_that_an_editor_decides()
    {
        Encoded encoded = Talk("I saw Mr. Hale there.");
        Judgement judgement = encoded.Result!.Judgements.Single(j => j.Kind == JudgementKind.Name); // it was encoded
        Assert.AreEqual("title and part of a name: hale", $"{judgement.Rule}: {judgement.Reading}");
        Assert.AreEqual("hale none", string.Join(' ', judgement.Choices));
        Encoded decided = Talk("I saw Mr. Hale there.", $"\n[[decision]]\nid = \"{judgement.Id}\"\ntext = \"Mr. Hale\"\nchoose = \"none\"\n");
        Assert.AreEqual(string.Empty, Names(decided));
    }
}
