// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.RelaxNg.Tests.Generation;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;
using static TeiEdition.RelaxNg.Tests.Hostile.HostileSchemas;

namespace TeiEdition.RelaxNg.Tests.Hostile;

/// <summary>Files that are no schemas, damaged ones, and ones that lead in circles: refused with an error, each on a small stack.</summary>
[TestClass]
public sealed class HostileBytesTests
{
    private const int Milliseconds = 60_000;

    private const string Compact = """
        namespace x = "urn:x" default namespace = "urn:d" datatypes xsd = "http://www.w3.org/2001/XMLSchema-datatypes"
        [ x:a = "1" x:b [ "t" ] ] ## doc
        start |= element a { attribute x:p { "v" | xsd:string { pattern = '''[a-z]*''' minLength = "1" } - "q" }?, (b* & text), list { token+ }? }
        div { b = element * - (x:* | c) { empty } } # comment \x{41}
        """;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    [DataRow(false)]
    [DataRow(true)]
    public void Random_bytes_are_no_schema(bool compact) => SmallStack.Run(() =>
    {
        Random random = new(815);
        for (int i = 0; i < 3_000; i++)
        {
            byte[] bytes = new byte[1 + random.Next(200)];
            random.NextBytes(bytes);
            Refuses(bytes, compact);
        }
    });

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Truncated_schema_is_refused_at_every_byte() => SmallStack.Run(() =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(XmlText.Write(RandomSchema.Draw(new Chance(7))));
        for (int length = 0; length < bytes.Length; length++)
        {
            Refuses(bytes[..length], compact: false);
        }
    });

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Truncated_compact_schema_is_a_schema_or_an_error() => SmallStack.Run(() =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Compact);
        for (int length = 0; length <= bytes.Length; length++)
        {
            HasSchemaOrErrors(bytes[..length], compact: true);
        }
    });

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Compact_schema_with_bytes_exchanged_is_a_schema_or_an_error() => SmallStack.Run(() =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Compact);
        Random random = new(42);
        for (int i = 0; i < 3_000; i++)
        {
            byte[] changed = [.. bytes];
            for (int n = random.Next(3); n >= 0; n--)
            {
                changed[random.Next(changed.Length)] = bytes[random.Next(bytes.Length)];
            }

            HasSchemaOrErrors(changed, compact: true);
        }
    });

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    [DataRow("(", ")")]
    [DataRow("element a {", "}")]
    [DataRow("grammar { start = ", "}")]
    [DataRow("list { ", "}")]
    [DataRow("element * - (", ") { empty }")]
    [DataRow("[ a [ ", "] ] empty")]
    [DataRow("x | (y & ", ")")]
    [DataRow("mixed { a? , ", "}")]
    public void Compact_schema_nested_beyond_the_limit_is_refused(string open, string close) =>
        SmallStack.Run(() => Refuses(Encoding.UTF8.GetBytes("start = " + Nest(100_000, open, "empty", close)), compact: true));

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Compact_schema_of_many_operands_is_read() => SmallStack.Run(() =>
    {
        string schema = $"start = element r {{ (text{Repeat(100_000, " | element a# { empty }")})* }}";
        Assert.IsNotNull(OurSchema.Compile(schema, compact: true).Schema);
    });

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    [DataRow("<include href='schema.rng'/>", "RNG031")]
    [DataRow("<start><element name='a'><externalRef href='schema.rng'/></element></start>", "RNG032")]
    [DataRow("<include href='file:///nowhere/at/all.rng'/>", "RNG030")]
    [DataRow("<include href='http://127.0.0.1:9/x.rng'/>", "RNG030")]
    public void Inclusion_that_leads_nowhere_or_back_is_reported(string body, string code)
    {
        DiagnosticBag found = OurSchema.Compile(Grammar(body)).Found;
        Assert.AreEqual(code, found.ToImmutableArray().Single().Code);
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Inclusions_that_double_are_read_once_each_or_refused()
    {
        // Each file includes the next one twice, with all definitions overridden by none: 2 to the 40th inclusions.
        ImmutableDictionary<string, ReadOnlyMemory<byte>>.Builder files = ImmutableDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>();
        for (int i = 0; i < 40; i++)
        {
            string next = $"<externalRef href='{i + 1}.rng'/>";
            files[$"memory:///{i}.rng"] = Encoding.UTF8.GetBytes($"<group xmlns='{RelaxNgNames.StructureNamespace}'>{next}{next}</group>");
        }

        files["memory:///40.rng"] = Encoding.UTF8.GetBytes($"<element name='a' xmlns='{RelaxNgNames.StructureNamespace}'><empty/></element>");
        files["memory:///root.rng"] = Encoding.UTF8.GetBytes(Root("<externalRef href='0.rng'/>"));
        SmallStack.Run(() =>
        {
            (OurSchema? schema, DiagnosticBag found) = OurSchema.Compile("memory:///root.rng", new RelaxNgOptions(), new MemoryResolver(files.ToImmutable()));
            if (schema is null)
            {
                Assert.AreEqual("RNG264", found.ToImmutableArray().Single().Code);
            }
        });
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Too_many_files_are_reported()
    {
        ImmutableDictionary<string, ReadOnlyMemory<byte>>.Builder files = ImmutableDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>();
        for (int i = 0; i < 1_100; i++)
        {
            files[$"memory:///{i}.rng"] = Encoding.UTF8.GetBytes(Grammar($"<include href='{i + 1}.rng'/>"));
        }

        (OurSchema? schema, DiagnosticBag found) = OurSchema.Compile("memory:///0.rng", new RelaxNgOptions(), new MemoryResolver(files.ToImmutable()));
        Assert.IsNull(schema);
        Assert.AreEqual("RNG262", found.ToImmutableArray().Single().Code);
    }

    [TestMethod]
    public void Too_large_a_file_is_reported()
    {
        (OurSchema? schema, DiagnosticBag found) = OurSchema.Compile(Root("<empty/>"), new RelaxNgOptions { MaxSchemaBytes = 50 });
        Assert.IsNull(schema);
        Assert.AreEqual("RNG261", found.ToImmutableArray().Single().Code);
    }

    private static void HasSchemaOrErrors(byte[] bytes, bool compact)
    {
        (OurSchema? schema, DiagnosticBag found) = OurSchema.Compile(bytes, compact: compact);
        Assert.AreEqual(found.HasErrors, schema is null, Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 400))));
    }

    private static void Refuses(byte[] bytes, bool compact)
    {
        (OurSchema? schema, DiagnosticBag found) = OurSchema.Compile(bytes, compact: compact);
        Assert.IsNull(schema, Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 400))));
        Assert.IsTrue(found.ToImmutableArray().Any(d => d.Severity == Severity.Error));
    }
}
