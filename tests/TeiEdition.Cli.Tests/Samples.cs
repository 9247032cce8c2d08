// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Tests;

/// <summary>Invented minutes, settings and authority files.</summary>
internal static class Samples
{
    /// <summary>Minutes with a record, turns and insertions.</summary>
    public const string Minutes = """
        March 3, 1971 Minutes of Conversation between Minister Ada North and Ambassador Boris Vale

        Citation:

        "Minutes of Conversation between Minister Ada North and Ambassador Boris Vale", March 3, 1971, Archive of Invented Talks, AIT 12-345, 1-2. Obtained by Cora Lane and translated by Dan Mill. https://example.org/document/1

        Summary:

        Ada North and Boris Vale spoke about a bridge.

        Credits:

        This document was made possible with support from the Fund for Bridges

        Original Language:

        French

        Contents:

        Translation - English

        Time: 3 March 1971, 4:30PM

        Location: The Old Mill

        Ambassador Boris Vale (abbreviated as Vale as below): I have come to see the bridge [over the river].

        Minister Ada North (abbreviated as North as below): Welcome. The bridge is [nearly] finished, and the road will follow.

        Vale: When will [the road] be open?

        North: In May.

        """;

    /// <summary>An authority file of persons.</summary>
    public const string Persons = """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
          <teiHeader><fileDesc>
            <titleStmt><title>Persons</title></titleStmt>
            <publicationStmt><p>Invented.</p></publicationStmt>
            <sourceDesc><p>Invented.</p></sourceDesc>
          </fileDesc></teiHeader>
          <text><body><listPerson>
            <person xml:id="ada-north"><persName>Ada North</persName></person>
            <person xml:id="boris-vale"><persName>Boris Vale</persName></person>
          </listPerson></body></text>
        </TEI>

        """;

    /// <summary>A finished encoding.</summary>
    public static string Tei(string title) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
          <teiHeader>
            <fileDesc>
              <titleStmt><title type="main">{title}</title></titleStmt>
              <publicationStmt><p>Invented.</p></publicationStmt>
              <sourceDesc><p>Invented.</p></sourceDesc>
            </fileDesc>
            <profileDesc><particDesc><listPerson>
              <person xml:id="north" sameAs="../authority/persons.xml#ada-north"><persName>Ada North</persName></person>
            </listPerson></particDesc></profileDesc>
          </teiHeader>
          <text><body>
            <sp xml:id="sp1" who="#north"><speaker>North:</speaker>
              <p xml:id="p1">The bridge <supplied reason="sense">over the river</supplied> is finished,
                says <persName ref="../authority/persons.xml#ada-north">Ada North</persName>.</p>
            </sp>
          </body></text>
        </TEI>

        """;

    /// <summary>Puts two finished editions and their authority files below a folder's <c>editions</c>.</summary>
    public static void WriteEditions(TemporaryFolder folder)
    {
        folder.Write("editions/authority/persons.xml", Persons);
        folder.Write("editions/bridge/minutes.xml", Tei("On Bridges"));
        folder.Write("editions/road/minutes.xml", Tei("On Roads"));
    }
}
