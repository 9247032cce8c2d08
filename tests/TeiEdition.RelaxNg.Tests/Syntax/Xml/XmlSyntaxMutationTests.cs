// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Syntax.Xml;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Syntax.Xml;

/// <summary>Small changes to a schema: it is read, or refused with an error, and nothing is thrown.</summary>
[TestClass]
public sealed class XmlSyntaxMutationTests
{
    private const string Schema =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE grammar [<!ENTITY e "<text/>"><!NOTATION n SYSTEM "n"><!ENTITY u SYSTEM "u" NDATA n>]>
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" ns="n" datatypeLibrary="x:y">
          <!-- c --><a:documentation>d<b/></a:documentation>
          <start combine="choice"><ref name="r"/></start>
          <define name="r"><element><choice><name>a:b</name><nsName><except><anyName/></except></nsName></choice>&e;
            <attribute name="c"><data type="t"><param name="p">1</param><except><value type="v">é</value></except></data></attribute></element></define>
          <include href="b.rng" xml:base="sub/"><div><define name="s"><externalRef href="c"/></define></div></include>
        </grammar>
        """;

    [TestMethod]
    public void Schema_without_change_is_read() => Assert.IsNotNull(Read(Encoding.UTF8.GetBytes(Schema), new DiagnosticBag()));

    [TestMethod]
    public void Changed_schema_is_read_or_refused_with_an_error()
    {
        const int Seed = 20261124;
        Random random = new(Seed);
        byte[] original = Encoding.UTF8.GetBytes(Schema);
        int read = 0;
        for (int i = 0; i < 3000; i++)
        {
            List<byte> changed = [.. original];
            for (int changes = random.Next(1, 4); changes > 0; changes--)
            {
                Change(changed, random);
            }

            DiagnosticBag bag = new();
            bool accepted = Read([.. changed], bag) is not null;
            Assert.AreEqual(accepted, !bag.HasErrors, $"seed {Seed}, case {i}: {Encoding.UTF8.GetString([.. changed])}");
            read += accepted ? 1 : 0;
        }

        Assert.IsTrue(read is > 100 and < 2900, $"{read} of 3000 were read.");
    }

    private static void Change(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count);
        int length = Math.Min(random.Next(1, 12), bytes.Count - at);
        switch (random.Next(4))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            default:
                bytes[at] = bytes[random.Next(bytes.Count)];
                break;
        }
    }

    private static SchemaDocument? Read(byte[] bytes, DiagnosticBag bag) =>
        XmlSyntaxReader.Read(bytes, "a.rng", "file:///a.rng", new RelaxNgOptions(), bag, CancellationToken.None);
}
