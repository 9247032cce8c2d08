// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests.People;

/// <summary>Lists of participants of many forms, and the persons that they name.</summary>
[TestClass]
public sealed class ParticipantsTests
{
    private const string Talk = "\n\nMinister Zorn: Yes.\n\nMinister Zorn: No.";

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    [DataRow("Present: Mr. John Hale, Assistant Secretary of State; Anna Sand, Director, Office of Canals",
        "John Hale (Assistant Secretary of State)|Anna Sand (Director, Office of Canals)")]
    [DataRow("PARTICIPANTS:\nThe Secretary\nMr. John Hale, Assistant Secretary for River Affairs\nForeign Minister Bo Dahl",
        "The Secretary (Secretary)|John Hale (Assistant Secretary for River Affairs)|Bo Dahl (Foreign Minister)")]
    [DataRow("PARTICIPANTS:\nUS: The Secretary, Mr. John Hale\nUSSR: Foreign Minister Orlov; Mr. Petrov, interpreter",
        "US[The Secretary (Secretary)|John Hale]USSR[Orlov (Foreign Minister)|Petrov interpreter]")]
    [DataRow("Present: For the Soviet side: A. Orlov, Ambassador; for the Chinese side: Wu Lin, Section Head",
        "Soviet side[A. Orlov (Ambassador)]Chinese side[Wu Lin (Section Head)]")]
    [DataRow("Participants: Anna Sand – Minister of Canals; Bo Dahl — adviser",
        "Anna Sand (Minister of Canals)|Bo Dahl (adviser)")]
    [DataRow("Participants: Anna Sand (Minister), Bo Dahl (Second Secretary), Kim Dosan (김도산)",
        "Anna Sand (Minister)|Bo Dahl (Second Secretary)|Kim Dosan")]
    [DataRow("Participants: Ada Bell and Bo Dahl", "Ada Bell|Bo Dahl")]
    [DataRow("Present: Ada Bell\nAlso Present: Bo Dahl\nAbsent: Cy Moor", "Ada Bell|Bo Dahl")]
    [DataRow("Present: Ada Bell; Bo Dahl (absent); Cy Moor, excused", "Ada Bell")]
    [DataRow("Present: Ada Bell\nInterpreter: Lena Roos\nNotetaker: Mr. Pye", "Ada Bell|Lena Roos interpreter|Pye note-taker")]
    [DataRow("Participants:\nJohn Hale, EUR/SOV\nWarren Stitt, Counselor, Embassy of Zembia", "John Hale [EUR/SOV]|Warren Stitt (Counselor, Embassy of Zembia)")]
    [DataRow("PARTICIPANTS:\nUnited States\nThe Secretary\nMr. John Hale, EUR\nBorduria\nBo Dahl, Foreign Minister", "United States[The Secretary (Secretary)|John Hale [EUR]]Borduria[Bo Dahl (Foreign Minister)]")]
    [DataRow("PARTICIPANTS:\nBorduria\nMr. John Hale\nZembia\nBo Dahl, Foreign Minister", "Borduria[John Hale]Zembia[Bo Dahl (Foreign Minister)]")]
    [DataRow("Present: Ada Bell, Cy Moorland. On the part of the League of Clockmakers and Allied Trades of Syldavia: Bo Dahl, member of the Bureau", "Ada Bell|Cy Moorland")]
    [DataRow("Present: Ada Bell; the representatives of the following States: Borduria, Zembia", "Ada Bell")]
    public void List_names_the_persons(string list, string expected)
    {
        Encoded encoded = Encoded.Of(list + Talk);
        Assert.AreEqual(expected, Persons(encoded));
    }

    [TestMethod]
    public async Task Sides_and_offices_are_valid_against_tei_all()
    {
        Encoded encoded = Encoded.Of("PARTICIPANTS:\nUS:\nThe Secretary\nMr. John Hale\nUSSR:\nForeign Minister Orlov\nMr. Petrov, interpreter\n\nHale and Orlov: Yes.\n\nAll: No.\n\nThe Secretary: So be it.");
        Assert.AreEqual("", await Jing.AgainstTeiAll([[.. encoded.Result!.Tei]], TestContext.CancellationToken));
    }

    [TestMethod]
    public void Titled_persons_of_a_title_were_there_where_nobody_has_a_turn()
    {
        Encoded encoded = Encoded.Of("Record of a Talk with Ambassador Bo Dahl\n\nThe ambassador said that the river was low. He left at noon.");
        Assert.AreEqual("Bo Dahl (Ambassador)", Persons(encoded));
        Assert.AreEqual("", Persons(Encoded.Of("Record of a Talk with the Mayor\n\nThe mayor said that the river was low. He left at noon.")));
    }

    // "Side[Name (office, affiliation) role|…]", without those who speak in the frame of the test.
    private static string Persons(Encoded encoded) => string.Concat(encoded.Root.Descendants(TeiNames.Tei + "listPerson").Select(l =>
    {
        string persons = string.Join('|', l.Elements(TeiNames.Tei + "person").Where(p => (string?)p.Attribute("role") != "speaker").Select(Person));
        return l.Element(TeiNames.Tei + "head") is { } head ? $"{head.Value}[{persons}]" : persons;
    }));

    private static string Person(XElement person)
    {
        string? office = person.Element(TeiNames.Tei + "occupation")?.Value;
        string? affiliation = person.Element(TeiNames.Tei + "affiliation")?.Value;
        string facts = office is null ? affiliation is null ? string.Empty : $" [{affiliation}]" : affiliation is null ? $" ({office})" : $" ({office}, {affiliation})";
        string role = (string?)person.Attribute("role") is { } r and not "attendee" ? " " + r : string.Empty;
        return person.Element(TeiNames.Tei + "persName")!.Value + facts + role;
    }
}
