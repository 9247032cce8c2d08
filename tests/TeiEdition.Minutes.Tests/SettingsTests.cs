// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests;

/// <summary>Settings and authority files: what is read, and the exact place of what is wrong.</summary>
[TestClass]
public sealed class SettingsTests
{
    [TestMethod]
    public void Parse_every_key_is_read()
    {
        DiagnosticBag bag = new();
        EditionSettings? settings = EditionSettingsReader.Parse(
            """
            id = "a"
            language = "fr"
            [authority]
            href = "names/"
            [brackets]
            by = "editors"
            [[delegation]]
            id = "d"
            name = "D side"
            members = ["x", "y"]
            [[participant]]
            id = "x"
            names = ["X"]
            [[reference]]
            text = "he"
            ref = "x"
            context = "then he"
            """,
            "e.toml",
            bag);
        Assert.IsNotNull(settings, string.Join('\n', bag.ToImmutableArray()));
        Assert.AreEqual("a fr names/ Editors", $"{settings.Id} {settings.Language} {settings.AuthorityHref} {settings.BracketsBy}");
        Assert.AreEqual("d D side x,y", $"{settings.Delegations[0].Id} {settings.Delegations[0].Name} {string.Join(',', settings.Delegations[0].Members)}");
        Assert.AreEqual("x X", $"{settings.Participants[0].Id} {settings.Participants[0].Names[0]}");
        Assert.AreEqual(new ReferenceSettings("he", "x", "then he", new SourceLocation("e.toml", 14, 1)), settings.References[0]);
    }

    [TestMethod]
    [DataRow("idd = \"a\"", "e.toml:1:1: MIN010")]
    [DataRow("id = 5", "e.toml:1:1: MIN011")]
    [DataRow("id = \"a b\"", "e.toml:1:1: MIN011")]
    [DataRow("\n[bracket]\nby = \"editors\"", "e.toml:2:1: MIN010 e.toml:3:1: MIN010")]
    [DataRow("[brackets]\nby = \"authors\"", "e.toml:2:1: MIN011")]
    [DataRow("[authority]\nhref = \"names\"", "e.toml:2:1: MIN011")]
    [DataRow("[[delegation]]\nname = \"A\"", "e.toml:1:1: MIN011")]
    [DataRow("[[delegation]]\nid = \"t1\"\nname = \"A\"", "e.toml:2:1: MIN011")]
    [DataRow("[[participant]]\nid = \"a\"\nnames = \"A\"", "e.toml:3:1: MIN011")]
    [DataRow("[[participant]]\nid = \"a\"\nnames = [\"A\", 5]", "e.toml:3:1: MIN011")]
    [DataRow("[[reference]]\ntext = \"a\"", "e.toml:1:1: MIN011")]
    public void Parse_what_is_wrong_is_reported_at_its_place(string toml, string expected)
    {
        DiagnosticBag bag = new();
        Assert.IsNull(EditionSettingsReader.Parse(toml, "e.toml", bag));
        Assert.AreEqual(expected, string.Join(' ', bag.ToImmutableArray().Select(d => $"{d.Location}: {d.Code}")));
    }

    [TestMethod]
    [DataRow("id = ")]
    [DataRow("id = \"a\n")]
    [DataRow("[a\nb = 1")]
    [DataRow("= 5")]
    public void Parse_what_is_no_TOML_is_reported(string toml)
    {
        DiagnosticBag bag = new();
        Assert.IsNull(EditionSettingsReader.Parse(toml, "e.toml", bag));
        Assert.IsTrue(bag.ToImmutableArray().All(d => d.Code == "MIN012" && d.Location!.Line is 1 or 2));
    }

    [TestMethod]
    public void Read_missing_settings_are_reported()
    {
        DiagnosticBag bag = new();
        Assert.IsNull(EditionSettingsReader.Read(Path.Combine(Path.GetTempPath(), "teiedition-no-such", "e.toml"), bag));
        Assert.AreEqual("XML004", bag.ToImmutableArray().Single().Code);
    }

    [TestMethod]
    [DataRow("<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><listPerson><person xml:id='a'><persName>Ada Bell</persName></person></listPerson></text></TEI>", "")]
    [DataRow("<TEI xmlns='http://www.tei-c.org/ns/1.0'><listPerson>\n<person xml:id='z'><persName>Z Z</persName></person></listPerson></TEI>", "a.xml:2:2: MIN022")]
    [DataRow("<html/>", "a.xml: MIN021")]
    [DataRow("<TEI xmlns='http://www.tei-c.org/ns/1.0'><listPerson>\n<person><persName>A</persName></person></listPerson></TEI>", "a.xml:2:2: MIN021")]
    [DataRow("<TEI xmlns='http://www.tei-c.org/ns/1.0'><listPlace>\n<place xml:id='a'/></listPlace></TEI>", "a.xml:2:2: MIN021")]
    [DataRow("<TEI xmlns='http://www.tei-c.org/ns/1.0'>", "XML")]
    [DataRow("<!DOCTYPE TEI [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><TEI>&a;</TEI>", "XML a.xml: MIN021")]
    public void Read_authority_reports_what_is_wrong(string xml, string expected)
    {
        string folder = Directory.CreateTempSubdirectory("teiedition-test-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "0.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'><listPlace><place xml:id='z'><placeName>Zed</placeName></place></listPlace></TEI>");
            File.WriteAllText(Path.Combine(folder, "a.xml"), xml);
            DiagnosticBag bag = new();
            AuthorityIndex? index = AuthorityReader.Read(folder, bag, CancellationToken.None);
            Assert.AreEqual(expected.Length == 0, index is not null);
            string found = string.Join(' ', bag.ToImmutableArray().Select(d => d.Code.StartsWith("XML", StringComparison.Ordinal)
                ? "XML"
                : $"{d.Location!.ToString().Replace(folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal)}: {d.Code}"));
            Assert.AreEqual(expected, found);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [TestMethod]
    public void Read_missing_or_empty_authority_is_reported()
    {
        string folder = Directory.CreateTempSubdirectory("teiedition-test-").FullName;
        DiagnosticBag bag = new();
        Assert.IsNull(AuthorityReader.Read(folder, bag, CancellationToken.None));
        Directory.Delete(folder);
        Assert.IsNull(AuthorityReader.Read(folder, bag, CancellationToken.None));
        Assert.AreEqual("MIN020 MIN020", string.Join(' ', bag.ToImmutableArray().Select(d => d.Code)));
    }
}
