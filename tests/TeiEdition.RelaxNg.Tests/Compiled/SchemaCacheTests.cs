// SPDX-License-Identifier: MIT
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Reflection;
using System.Text;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Datatypes.BuiltIn;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Compiled;

/// <summary>The cache of compiled forms: when one is used, when it is not, and what a strange file does.</summary>
[TestClass]
public sealed class SchemaCacheTests
{
    [TestMethod]
    public void Second_load_compiles_nothing_and_gives_the_same()
    {
        using Case test = new();
        Assert.AreEqual("Written 1", test.Load());
        string first = GrammarPrinter.Print(test.Grammar!); // it was loaded
        Assert.AreEqual("Read 1", test.Load());
        Assert.AreEqual(first, GrammarPrinter.Print(test.Grammar!)); // it was loaded
    }

    [TestMethod]
    [DataRow("mem:/a.rng")]
    [DataRow("mem:/b.rng")]
    public void Load_after_a_file_has_changed_compiles_again(string file)
    {
        using Case test = new();
        test.Load();
        test.Files[file] = "<other/>";
        Assert.AreEqual("Written 2", test.Load());
        Assert.AreEqual("Read 2", test.Load());
    }

    [TestMethod]
    public void Load_when_a_file_is_gone_or_resolves_to_another_compiles_again()
    {
        using Case test = new();
        test.Load();
        test.Catalogue["b.rng"] = "mem:/c.rng";
        test.Files["mem:/c.rng"] = test.Files["mem:/b.rng"];
        Assert.AreEqual("Written 2", test.Load());
        test.Files.Remove("mem:/c.rng");
        Assert.AreEqual("None 3", test.Load());
        test.Files.Remove("mem:/a.rng");
        Assert.AreEqual("None 4", test.Load());
    }

    [TestMethod]
    public void Paths_follow_the_resolver()
    {
        using Case test = new();
        test.Load();
        test.Prefix = "../";
        Assert.AreEqual("Read 1", test.Load());
        Assert.AreEqual("../a.rng", test.Grammar?.SpanOf(0)?.Path);
    }

    [TestMethod]
    public void Options_that_differ_have_forms_of_their_own()
    {
        using Case test = new();
        test.Load();
        test.Options = new RelaxNgOptions { CheckIds = false };
        Assert.AreEqual("Written 2", test.Load());
        Assert.AreEqual("Read 2", test.Load());
        test.Options = new RelaxNgOptions();
        Assert.AreEqual("Read 2", test.Load());
    }

    [TestMethod]
    public void Every_option_is_part_of_the_key()
    {
        // A schema with other datatypes is not kept at all.
        foreach (PropertyInfo property in typeof(RelaxNgOptions).GetProperties().Where(p => p.Name != nameof(RelaxNgOptions.Datatypes)))
        {
            RelaxNgOptions changed = new();
            object other = property.GetValue(changed) switch
            {
                bool value => !value,
                int value => value + 1,
                long value => value + 1,
                object value => throw new AssertFailedException($"{property.Name} is {value}"),
                null => throw new AssertFailedException(property.Name),
            };
            property.SetValue(changed, other);
            Assert.AreNotEqual(SchemaCache.KeyOf(new RelaxNgOptions()), SchemaCache.KeyOf(changed), property.Name);
        }
    }

    [TestMethod]
    public void Schema_with_datatypes_of_ones_own_is_not_kept()
    {
        using TemporaryFolder folder = new();
        string schema = folder.Write("s.rnc", "element a { token }");
        RelaxNgOptions options = new() { Datatypes = DatatypeLibraries.Standard.With(new BuiltInLibrary()) };
        SchemaCache cache = new(folder["cache"]);
        Assert.IsNotNull(cache.Compile(schema, options, new FileResolver(), new DiagnosticBag(), out SchemaCacheUse use, CancellationToken.None));
        Assert.AreEqual(SchemaCacheUse.None, use);
        Assert.IsFalse(Directory.Exists(folder["cache"]));
    }

    [TestMethod]
    public void Schema_with_a_warning_is_compiled_in_every_run_and_warns_in_every_run()
    {
        using Case test = new() { Warns = true };
        Assert.AreEqual("None 1", test.Load());
        Assert.AreEqual("None 2", test.Load());
        Assert.HasCount(2, test.Sink.ToImmutableArray());
    }

    [TestMethod]
    public void Wrong_schema_leaves_nothing()
    {
        using Case test = new() { Fails = true };
        Assert.AreEqual("None 1", test.Load());
        Assert.IsNull(test.Grammar);
        Assert.IsFalse(Directory.Exists(test.Folder["cache"]));
    }

    [TestMethod]
    public void Folder_that_cannot_be_written_is_no_error()
    {
        using Case test = new();
        test.Folder.Write("cache", "a file");
        Assert.AreEqual("NotWritable 1", test.Load());
        Assert.IsNotNull(test.Grammar);
        Assert.IsEmpty(test.Sink.ToImmutableArray());
    }

    [TestMethod]
    public void Damaged_or_foreign_file_is_as_none_and_is_replaced()
    {
        using Case test = new();
        test.Load();
        string file = Directory.GetFiles(test.Folder["cache"]).Single();
        byte[] sound = File.ReadAllBytes(file);
        int compiled = 1;
        byte[][] files =
        [
            [], [1], Encoding.UTF8.GetBytes("<grammar/>"), sound[..^1], [.. sound, 0], sound[..40],
            Changed(sound, 0, 1), Changed(sound, 8, 1), Changed(sound, 12, 1), Changed(sound, 30, 1), Changed(sound, sound.Length - 1, 1),
            Resealed(Changed(sound, 12, 1)), Resealed(sound[..^100]), Resealed(Changed(sound, 45, 0xFF)), Resealed(Changed(sound, 47, 0xFF)),
        ];
        foreach (byte[] strange in files)
        {
            File.WriteAllBytes(file, strange);
            compiled++;
            Assert.AreEqual($"Written {compiled}", test.Load());
            CollectionAssert.AreEqual(sound, File.ReadAllBytes(file));
        }
    }

    [TestMethod]
    public void Sealed_file_with_any_byte_changed_never_throws()
    {
        using Case test = new();
        test.Load();
        string file = Directory.GetFiles(test.Folder["cache"]).Single();
        byte[] sound = File.ReadAllBytes(file);
        Random random = new(42);
        for (int i = 44; i < sound.Length; i += random.Next(1, 5))
        {
            File.WriteAllBytes(file, Resealed(Changed(sound, i, (byte)random.Next(1, 256))));
            test.Load();
            Assert.AreNotEqual(string.Empty, GrammarPrinter.Print(test.Grammar!)); // there is one in any case
        }
    }

    [TestMethod]
    public void Loads_at_the_same_time_all_succeed()
    {
        using Case test = new();
        Parallel.For(0, 16, _ => Assert.IsNotNull(test.Copy().LoadGrammar()));
        Assert.AreEqual("Read 0", test.Load());
        Assert.HasCount(1, Directory.GetFileSystemEntries(test.Folder["cache"]));
    }

    [TestMethod]
    public void Oldest_files_go_when_there_are_too_many()
    {
        using Case test = new();
        for (int i = 0; i < SchemaCache.MaxEntries; i++)
        {
            string old = test.Folder.Write($"cache/{i}.rngc", "old");
            File.SetLastWriteTimeUtc(old, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(i));
        }

        test.Folder.Write("cache/notes.txt", "mine");
        Assert.AreEqual("Written 1", test.Load());
        Assert.HasCount(SchemaCache.MaxEntries + 1, Directory.GetFiles(test.Folder["cache"]));
        Assert.IsFalse(File.Exists(test.Folder["cache/0.rngc"]));
        Assert.IsTrue(File.Exists(test.Folder["cache/1.rngc"]));
        Assert.AreEqual("Read 1", test.Load());
    }

    private static byte[] Changed(byte[] bytes, int at, byte difference)
    {
        byte[] changed = [.. bytes];
        changed[at] ^= difference;
        return changed;
    }

    // With the hash that belongs to the bytes.
    private static byte[] Resealed(byte[] bytes)
    {
        byte[] changed = [.. bytes];
        BinaryPrimitives.WriteUInt128LittleEndian(changed.AsSpan(28), XxHash128.HashToUInt128(changed.AsSpan(44)));
        return changed;
    }

    // A schema of two files in memory, and a compiler that counts.
    private sealed class Case : IResourceResolver, IDisposable
    {
        public TemporaryFolder Folder { get; init; } = new();

        public Dictionary<string, string> Files { get; init; } = new() { ["mem:/a.rng"] = "<a/>", ["mem:/b.rng"] = "<b/>" };

        public Dictionary<string, string> Catalogue { get; } = [];

        public string Prefix { get; set; } = string.Empty;

        public RelaxNgOptions Options { get; set; } = new();

        public bool Warns { get; init; }

        public bool Fails { get; init; }

        public DiagnosticBag Sink { get; } = new();

        public IGrammarSource? Grammar { get; private set; }

        private int Compiled { get; set; }

        public Case Copy() => new() { Folder = Folder, Files = Files };

        public string Load()
        {
            Grammar = new SchemaCache(Folder["cache"]).Load("a.rng", Options, this, Compile, Sink, out SchemaCacheUse use);
            return $"{use} {Compiled}";
        }

        public IGrammarSource? LoadGrammar()
        {
            Load();
            return Grammar;
        }

        public ResolvedResource? Resolve(string reference, string baseUri, out string? failure)
        {
            string uri = Catalogue.GetValueOrDefault(reference, "mem:/" + reference);
            failure = Files.ContainsKey(uri) ? null : "there is none";
            return failure is null ? new ResolvedResource(uri, Prefix + uri["mem:/".Length..], Encoding.UTF8.GetBytes(Files[uri])) : null;
        }

        public void Dispose() => Folder.Dispose();

        private HandMadeGrammar? Compile(IResourceResolver resolver, IDiagnosticSink sink)
        {
            Compiled++;
            bool found = resolver.Resolve("a.rng", string.Empty, out _) is not null && resolver.Resolve("b.rng", "mem:/a.rng", out _) is not null;
            if (Warns)
            {
                sink.Report(Diagnostic.Create(XmlDiagnostics.DoctypeIgnored, new SourceLocation("a.rng")));
            }

            return found && !Fails ? HandMadeGrammar.WithEverything() : null;
        }
    }
}
