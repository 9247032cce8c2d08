// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace TeiEdition.Publishing.Tests.Print;

/// <summary>A fictional document of many pages, made from the header of the short one. The same each time.</summary>
internal static class LongDocument
{
    /// <summary>How many paragraphs it has.</summary>
    public const int Paragraphs = 150;

    /// <summary>The surface form that stands for each index entry, by the entry's name.</summary>
    public static readonly ImmutableDictionary<string, string> Forms = ImmutableDictionary<string, string>.Empty
        .Add("Guild of Pilots", "Guild of Pilots")
        .Add("Skerry of Maun", "the outer Skerry")
        .Add("Orrel, Tomas", "Tomas Orrel");

    private static readonly ImmutableArray<string> Sentences =
    [
        "The lamp on the northern rock has been dark since the autumn storms, and no boat that draws more than two fathoms will risk the channel at night.",
        "We have written three times to the Commission and have had three answers, each of them shorter than the one before.",
        "I understand the difficulty; the oil is counted in barrels, but the wrecks are counted in families.",
        "That is not a question of money, it is a question of who shall climb the stairs in January.",
        "Let us look at the map again <supplied reason=\"sense\">together</supplied>, because I do not believe that the old soundings can be trusted.",
        "I would propose that we divide the coast into three parts, each with its own keeper, its own boat and its own account.",
        "In the spring the office affirmed the final and difficult regulations.<note type=\"editor\">Compare the minutes of the following year, where the same sentence returns in another order.</note>",
    ];

    private static readonly ImmutableArray<(int Every, string Sentence)> Names =
    [
        (7, "The <orgName ref=\"../authority/organisations.xml#pilots-guild\">Guild of Pilots</orgName> meets on Thursday and will not be hurried."),
        (23, "Beyond <placeName ref=\"../authority/places.xml#skerry\">the outer Skerry</placeName> nobody has ever paid for oil."),
        (41, "As for <persName ref=\"#tomas-orrel\">Tomas Orrel</persName>, he has never once let the wick go out."),
    ];

    /// <summary>The document, given the short one.</summary>
    public static string Build(string shortDocument)
    {
        var start = shortDocument.IndexOf("<div type=\"minutes\">", StringComparison.Ordinal);
        var end = shortDocument.IndexOf("</body>", start, StringComparison.Ordinal);
        var body = new StringBuilder("<div type=\"minutes\">");
        for (var number = 1; number <= Paragraphs; number += 2)
        {
            var (who, label) = number % 4 == 1 ? ("ilse-varn", "Varn") : ("tomas-orrel", "Orrel");
            body.Append(CultureInfo.InvariantCulture, $"<sp xml:id=\"t{number}\" n=\"{number}\" who=\"#{who}\"><speaker>{label}:</speaker>")
                .Append(Paragraph(number)).Append(Paragraph(number + 1)).Append("</sp>");
        }

        return shortDocument[..start] + body + "</div>" + shortDocument[end..];
    }

    private static string Paragraph(int number)
    {
        var paragraph = new StringBuilder("<p>");
        for (var sentence = 0; sentence < 2 + (number * 5 % 7); sentence++)
        {
            paragraph.Append(Sentences[((number * 3) + (sentence * sentence)) % Sentences.Length]).Append(' ');
        }

        foreach (var (every, sentence) in Names.Where(name => number % name.Every == 0))
        {
            paragraph.Append(sentence);
        }

        return paragraph.Append("</p>").ToString();
    }
}
