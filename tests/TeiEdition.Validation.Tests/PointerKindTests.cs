// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Validation.Pointers;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Tests;

/// <summary>What pointers point at: the table, its words, and what it leaves alone.</summary>
[TestClass]
public sealed class PointerKindTests
{
    private const string Things =
        "<person xml:id=\"p\"/><place xml:id=\"l\"/><org xml:id=\"o\"/><event xml:id=\"e\"/><respStmt xml:id=\"r\"/><handNote xml:id=\"h\"/>"
        + "<category xml:id=\"c\"/><taxonomy xml:id=\"x\"/><change xml:id=\"g\"/><unitDef xml:id=\"u\"/><bibl xml:id=\"b\"/><note xml:id=\"n\"/>\n";

    [TestMethod]
    [DataRow("<sp who=\"#l\"/>", "who of sp points at '#l', an element place, where the Guidelines expect a person, a group of persons or a role")]
    [DataRow("<persName ref=\"#l\"/>", "ref of persName points at '#l', an element place, where the Guidelines expect a person")]
    [DataRow("<placeName ref=\"#p\"/>", "ref of placeName points at '#p', an element person, where the Guidelines expect a place")]
    [DataRow("<orgName ref=\"#e\"/>", "ref of orgName points at '#e', an element event, where the Guidelines expect an organisation")]
    [DataRow("<rs type=\"person\" ref=\"#o #l\"/>", "ref of rs points at '#l', an element place, where the Guidelines expect a person")]
    [DataRow("<p resp=\"#c\"/>", "resp of p points at '#c', an element category, where the Guidelines expect who is responsible (respStmt, editor, author, a person, an organisation)")]
    [DataRow("<add hand=\"#p\"/>", "hand of add points at '#p', an element person, where the Guidelines expect a handNote")]
    [DataRow("<catRef target=\"#p\"/>", "target of catRef points at '#p', an element person, where the Guidelines expect a category")]
    [DataRow("<measure unitRef=\"#n\"/>", "unitRef of measure points at '#n', an element note, where the Guidelines expect a unitDef")]
    [DataRow("<p decls=\"#p\"/>", "decls of p points at '#p', an element person, where the Guidelines expect a declarable element of the header")]
    [DataRow("<person sameAs=\"#l\"/>", "sameAs of person points at '#l', an element place, where the Guidelines expect the same person")]
    public void Pointer_to_another_kind_of_thing_is_a_warning(string body, string expected)
    {
        string findings = Findings.Of(Findings.Tei(Things + body));
        Assert.AreEqual($"VAL012 @{expected}", findings[(findings.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
    }

    [TestMethod]
    [DataRow("<sp who=\"#p #o #r\"/>")]
    [DataRow("<persName ref=\"#p #o #n\"/>")]
    [DataRow("<placeName ref=\"#l #o\"/>")]
    [DataRow("<rs type=\"thing\" ref=\"#l\"/><rs ref=\"#p\"/><name ref=\"#e\"/>")]
    [DataRow("<p resp=\"#r #p #o\" change=\"#g\" decls=\"#b\" ana=\"#p\" corresp=\"#l\" synch=\"#u\"/>")]
    [DataRow("<add hand=\"#h\"/><catRef target=\"#c\" scheme=\"#x\"/><measure unitRef=\"#u\"/><rdg wit=\"#b\"/>")]
    [DataRow("<ptr target=\"#p #l #h\"/><note target=\"#c\"/>")]
    public void Pointer_to_the_right_kind_of_thing_or_to_anything_is_accepted(string body) =>
        Assert.AreEqual("", Findings.Of(Findings.Tei(Things + body)));

    [TestMethod]
    public void Place_and_related_place_are_those_of_the_attributes()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("document.xml", Findings.Tei(Things + "<sp who=\"#l\"/>"));
        Xml.Diagnostics.DiagnosticBag bag = new();
        DocumentValidator.Validate(path, new ValidationOptions(), bag, CancellationToken.None);
        Xml.Diagnostics.Diagnostic finding = bag.ToImmutableArray().Single();
        Assert.AreEqual($"{path}:4:5 | {path}:3:28", $"{finding.Location} | {finding.Related.Single()}");
    }

    [TestMethod]
    public void Thing_in_an_authority_file_is_judged_too()
    {
        using TemporaryFolder folder = new();
        folder.Write("places.xml", Findings.Tei("<place xml:id=\"rome\"/>"));
        Assert.AreEqual(
            "3:11 VAL012 @ref of persName points at 'places.xml#rome', an element place, where the Guidelines expect a person",
            Findings.OfFile(folder.Write("document.xml", Findings.Tei("<persName ref=\"places.xml#rome\"/><placeName ref=\"places.xml#rome\"/>"))));
    }

    [TestMethod]
    public void Parts_of_one_thing_are_of_one_kind() => Assert.AreEqual(
        "4:4 VAL013 @prev of q points at '#a', an element p; the Guidelines recommend an element of the same kind",
        Findings.Of(Findings.Tei("<p xml:id=\"a\"/>\n<q prev=\"#a\"/><p prev=\"#a\"/>")));

    [TestMethod]
    public void Suggestion_is_of_the_right_kind_where_one_is() => Assert.AreEqual(
        "3:57 VAL004 @ref points at '#romr', but no element of the document has the xml:id 'romr'; did you mean 'roms'?",
        Findings.Of(Findings.Tei("<person xml:id=\"rome\"/><place xml:id=\"roms\"/><placeName ref=\"#romr\"/>")));

    [TestMethod]
    public void Table_names_only_what_TEI_has()
    {
        XDocument source = XDocument.Load(RepositoryFolder.Shared("tei/p5subset.xml"));
        HashSet<string> elements = [.. source.Descendants(TeiNames.Tei + "elementSpec").Select(e => (string?)e.Attribute("ident") ?? "")];
        List<string> wrong = [];
        foreach (string[] key in PointerTargets.Keys.Select(k => k.Split(' ')))
        {
            string element = key[1].Split('/')[0];
            bool isPointer = element == "*" ? elements.Any(e => PointerAttributes.Contains(e, key[0])) : PointerAttributes.Contains(element, key[0]);
            if (!isPointer)
            {
                wrong.Add($"{key[0]} is no pointer of {element}");
            }
        }

        wrong.AddRange(PointerTargets.Rules.SelectMany(r => r.Targets).Distinct().Where(t => !elements.Contains(t)));
        Assert.AreEqual("", string.Join('\n', wrong));
    }

    [TestMethod]
    public void Declarable_elements_are_those_of_TEI()
    {
        XDocument source = XDocument.Load(RepositoryFolder.Shared("tei/p5subset.xml"));
        string[] declarable =
        [
            .. source.Descendants(TeiNames.Tei + "elementSpec")
                .Where(e => e.Elements(TeiNames.Tei + "classes").Elements(TeiNames.Tei + "memberOf").Any(m => (string?)m.Attribute("key") == "att.declarable"))
                .Select(e => (string?)e.Attribute("ident") ?? "").Order(StringComparer.Ordinal),
        ];
        CollectionAssert.AreEqual(declarable, PointerTargets.Find("p", "decls")?.Targets.Order(StringComparer.Ordinal).ToArray());
    }
}
