// SPDX-License-Identifier: MIT
using System.Xml;
using BenchmarkDotNet.Attributes;
using TeiEdition.Benchmarks.Processes;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Tests;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Benchmarks;

/// <summary>
/// The inside of RELAX NG validation, warm: getting the TEI's schema, validating a short and a long document with a schema
/// that knows them, datatypes. The reference data stands beside the repository, or where <c>TEIEDITION_SHARED</c> says.
/// </summary>
[MemoryDiagnoser]
public class RelaxNgBenchmarks : IDisposable
{
    private readonly RelaxNgOptions _options = new();
    private readonly NoContext _context = new();
    private string _schemaPath = string.Empty;
    private TemporaryFolder? _work;
    private SchemaCache? _cache;
    private RelaxNgValidator? _validator;
    private byte[] _short = [];
    private byte[] _long = [];
    private Datatype? _date;
    private Datatype? _word;

    /// <summary>Reads what the benchmarks need, and lets the schema see both documents.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string shared = RelaxNgWorkloads.SharedFolder();
        _work = new TemporaryFolder();
        _schemaPath = RelaxNgWorkloads.Schema(shared);
        _cache = new SchemaCache(_work["cache"]);
        CompiledForm();
        _short = File.ReadAllBytes(RelaxNgWorkloads.Small(shared));
        _long = File.ReadAllBytes(RelaxNgWorkloads.Large(shared, _work.Path));
        _validator = new RelaxNgValidator(XmlSyntax());
        _date = Create("date");
        _word = Create("token", new DataParam("pattern", @"[^\p{C}\p{Z}]+", NamespaceContext.Empty));
        Ensure(ShortDocument() && LongDocument() && Date() && Word());
    }

    /// <summary>Removes what was written.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _work?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>tei_all.rng: read, simplified, restricted.</summary>
    [Benchmark]
    public RelaxNgSchema XmlSyntax() =>
        RelaxNgCompiler.Compile(_schemaPath, _options, new FileResolver(), new DiagnosticBag(), CancellationToken.None)
        ?? throw new InvalidOperationException(_schemaPath);

    /// <summary>The same schema from its compiled form; its files are read and hashed.</summary>
    [Benchmark]
    public RelaxNgSchema CompiledForm() =>
        _cache?.Compile(_schemaPath, _options, new FileResolver(), new DiagnosticBag(), out _, CancellationToken.None)
        ?? throw new InvalidOperationException(_schemaPath);

    /// <summary>A document of 10 KB, reading included.</summary>
    [Benchmark]
    public bool ShortDocument() => Validate(_short);

    /// <summary>A document of 8 MB, reading included.</summary>
    [Benchmark]
    public bool LongDocument() => Validate(_long);

    /// <summary><c>xs:date</c>.</summary>
    [Benchmark]
    public bool Date() => _date?.Allows("1962-02-15+09:00", _context) == true;

    /// <summary>The pattern of <c>teidata.word</c>, with a character beyond the BMP.</summary>
    [Benchmark]
    public bool Word() => _word?.Allows("minutes-\U00020000-of-conversations", _context) == true;

    private static Datatype Create(string name, params DataParam[] parameters) =>
        DatatypeLibraries.Standard.Find(RelaxNgNames.XsdDatatypes)?.Create(name, [.. parameters], out _)
        ?? throw new InvalidOperationException(name);

    private static void Ensure(bool sound)
    {
        if (!sound)
        {
            throw new InvalidOperationException("A document or value is not valid.");
        }
    }

    private bool Validate(byte[] document)
    {
        using MemoryStream stream = new(document, writable: false);
        DiagnosticBag bag = new();
        using XmlReader reader = SafeXmlReader.Open(stream, "document.xml", new XmlReadingOptions(), null, bag);
        return _validator?.Validate(reader, "document.xml", bag, CancellationToken.None) == true;
    }

    private sealed class NoContext : IDatatypeContext
    {
        public string? ResolvePrefix(string prefix) => null;

        public bool IsUnparsedEntity(string name) => false;

        public bool IsNotation(string name) => false;
    }
}
