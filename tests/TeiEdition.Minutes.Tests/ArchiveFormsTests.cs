// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests;

/// <summary>Forms that documents of archives have beside the conventions: what is a turn, a label or a heading in them.</summary>
[TestClass]
public sealed class ArchiveFormsTests
{
    [TestMethod]
    public void Lines_below_a_title_without_a_blank_line_are_the_protocol()
    {
        Encoded encoded = Encoded.Of("Minutes of a Talk in Borduria\nTime: 8 May 1964\nPlace: West Hall\nInterpreter: Lin Hua\nMinister Bell: Yes.\nTime: it is late.\nMinister Dahl: No.\nMinister Bell: Why?");
        Assert.AreEqual("Minutes of a Talk in Borduria", encoded.Root.Descendants(TeiNames.Tei + "front").Descendants(TeiNames.Tei + "head").Single().Value);
        Assert.AreEqual("Time:|Place:|Interpreter:", Values(encoded, "front", "label"));
        Assert.AreEqual("Minister Bell:|Minister Dahl:|Minister Bell:", Values(encoded, "body", "speaker"));
    }

    [TestMethod]
    public void Numbers_before_labels_belong_to_the_turns_of_a_verbatim_record()
    {
        Encoded encoded = Encoded.Of("COUNCIL OF RIVERS\n\nPresident: Mr. Anders HOLT (Nordland).\n\n1. The PRESIDENT: I open the meeting.\n\n2. Mr. FENN (Karst): I thank you.\n\n3. First, the frontier.\n\n4. Mr. RUDEK (Borduria) (translated from French): I shall be brief.\n\n5. The PRESIDENT: Thank you.\n\n6. Mr. FENN (Karst): I reply.");
        Assert.AreEqual("1. The PRESIDENT:|2. Mr. FENN (Karst):|4. Mr. RUDEK (Borduria) (translated from French):|5. The PRESIDENT:|6. Mr. FENN (Karst):", Values(encoded, "body", "speaker"));
        Assert.AreEqual("#anders-holt #fenn #rudek #anders-holt #fenn", string.Join(' ', encoded.Root.Descendants(TeiNames.Tei + "sp").Select(s => s.Attribute("who")!.Value))); // each has one
    }

    [TestMethod]
    public void Items_that_begin_with_offices_are_no_turns()
    {
        Encoded encoded = Encoded.Of("Report on the Talks\n\nThese are the tasks.\n\n1. Minister of Canals: the locks.\n\n2. Director Hale: the boats.\n\n3. Ambassador Dahl: the letters.");
        Assert.AreEqual("", Values(encoded, "body", "speaker"));
        Assert.AreEqual("1.|2.|3.", Values(encoded, "body", "label"));
    }

    [TestMethod]
    public void Salutation_is_no_label_of_the_protocol()
    {
        Encoded encoded = Encoded.Of("Lendava, 12 August 1955\n\nTo: Comrade Karas\n\nDear Comrade Karas:\n\nI have your letter. We agree.");
        Assert.AreEqual("To:", Values(encoded, "front", "label"));
        Assert.AreEqual("Dear Comrade Karas:", encoded.Root.Descendants(TeiNames.Tei + "body").Descendants(TeiNames.Tei + "p").First().Value);
    }

    [TestMethod]
    public void Heading_below_the_list_of_those_present_is_nobody()
    {
        Encoded encoded = Encoded.Of("RECORD OF A TALK AT 4 P.M.\n\nPresent:\nSir John Ashby\nMr Tomas Rudek\n\nFisheries\n\n1. Sir John asked about the nets.\n\n2. Mr Rudek did not know.");
        Assert.AreEqual("John Ashby|Tomas Rudek", string.Join('|', encoded.Root.Descendants(TeiNames.Tei + "person").Select(p => p.Element(TeiNames.Tei + "persName")!.Value))); // each has a name
        Assert.AreEqual("Present:", Values(encoded, "front", "label"));
    }

    [TestMethod]
    [DataRow("3:00-5:20 p.m.", "15:00:00 17:20:00")]
    [DataRow("11:30 a.m. to 1:00 p.m.", "11:30:00 13:00:00")]
    [DataRow("11:30-1:00 p.m.", "11:30:00 13:00:00")]
    [DataRow("9:15 – 10:05 a.m.", "09:15:00 10:05:00")]
    [DataRow("15:30 - 17:10", "15:30:00 17:10:00")]
    public void Range_of_times_has_the_half_of_the_day_that_stands_behind_it(string time, string expected)
    {
        Encoded encoded = Encoded.Of($"Time: {time}\n\nMinister Bell: Yes.\n\nMinister Dahl: No.");
        Assert.AreEqual(expected, string.Join(' ', encoded.Root.Descendants(TeiNames.Tei + "front").Descendants(TeiNames.Tei + "time").Select(t => t.Attribute("when")!.Value))); // each is decided
    }

    private static string Values(Encoded encoded, string part, string element) =>
        string.Join('|', encoded.Root.Descendants(TeiNames.Tei + part).Descendants(TeiNames.Tei + element).Select(e => e.Value));
}
