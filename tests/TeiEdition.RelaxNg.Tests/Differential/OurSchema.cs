// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>A schema of ours as comparisons use it: compiled from a text or a file, judging texts and files. Safe on any thread.</summary>
internal sealed class OurSchema
{
    private const string MemoryUri = "memory:///schema.";

    private readonly RelaxNgSchema _schema;

    private OurSchema(RelaxNgSchema schema) => _schema = schema;

    /// <summary>The schema itself.</summary>
    public RelaxNgSchema Schema => _schema;

    /// <summary>The automaton that a document would begin with now; another object where documents have made it begin anew.</summary>
    public SchemaAutomaton Automaton => _schema.Automaton;

    /// <summary>The schema in simple form.</summary>
    public SimpleGrammar Grammar
    {
        get
        {
            IGrammarSource source = _schema.Source;
            return new SimpleGrammar(source.Start, [.. Enumerable.Range(0, source.ElementCount).Select(i => new SimpleElement
            {
                Name = source.NameOf(i),
                Content = source.ContentOf(i),
                Span = source.SpanOf(i),
            })]);
        }
    }

    /// <summary>Compiles a schema that names no other file.</summary>
    /// <param name="text">The schema.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <param name="compact">Whether it is in the compact syntax.</param>
    /// <returns>The schema, null where it is refused, and what was found.</returns>
    public static (OurSchema? Schema, DiagnosticBag Found) Compile(string text, RelaxNgOptions? options = null, bool compact = false) =>
        Compile(Encoding.UTF8.GetBytes(text), options, compact);

    /// <summary>Compiles a schema that names no other file, from its bytes.</summary>
    public static (OurSchema? Schema, DiagnosticBag Found) Compile(byte[] bytes, RelaxNgOptions? options = null, bool compact = false)
    {
        string uri = MemoryUri + (compact ? "rnc" : "rng");
        return Compile(uri, options ?? new RelaxNgOptions(), new MemoryResolver(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add(uri, bytes)));
    }

    /// <summary>Compiles a schema file with all that it names.</summary>
    public static (OurSchema? Schema, DiagnosticBag Found) CompileFile(string path, bool checkIds) =>
        Compile(path, new RelaxNgOptions { CheckIds = checkIds }, new FileResolver());

    /// <summary>Compiles what a resolver finds.</summary>
    public static (OurSchema? Schema, DiagnosticBag Found) Compile(string path, RelaxNgOptions options, IResourceResolver resolver)
    {
        DiagnosticBag found = new();
        RelaxNgSchema? schema = RelaxNgCompiler.Compile(path, options, resolver, found, CancellationToken.None);
        Assert.AreEqual(schema is null, found.HasErrors, "A schema is refused exactly when an error is reported.");
        return (schema is null ? null : new OurSchema(schema), found);
    }

    /// <summary>A schema that was compiled elsewhere.</summary>
    public static OurSchema Of(RelaxNgSchema schema) => new(schema);

    /// <summary>A datatype of a correct schema.</summary>
    public static Datatype Datatype(DatatypeName name, ImmutableArray<DataParam> parameters) =>
        DatatypeLibraries.Standard.Find(name.LibraryUri)?.Create(name.Name, parameters, out _)
        ?? throw new ArgumentException($"There is no datatype {name}.", nameof(name));

    /// <summary>A validator of its own.</summary>
    /// <param name="options">Its limits; null for the defaults.</param>
    /// <param name="reading">Those of the reader; null for the defaults.</param>
    public Judge NewJudge(RelaxNgValidationOptions? options = null, XmlReadingOptions? reading = null) =>
        new(new RelaxNgValidator(_schema, options), reading ?? new XmlReadingOptions());

    /// <summary>What a fresh validator finds in a document.</summary>
    public DiagnosticBag Validate(string text, CancellationToken cancellationToken) => NewJudge().Validate(text, cancellationToken);

    /// <summary>What a fresh validator finds in a file.</summary>
    public DiagnosticBag ValidateFile(string path, CancellationToken cancellationToken)
    {
        using FileStream stream = File.OpenRead(path);
        return NewJudge().Validate(stream, path, cancellationToken);
    }

    /// <summary>A validator that may be used for several documents, one after the other. For one thread.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="reading">The limits of the reader.</param>
    internal sealed class Judge(RelaxNgValidator validator, XmlReadingOptions reading)
    {
        /// <summary>What it finds in a document; what it returns is held to what it reports.</summary>
        public DiagnosticBag Validate(string text, CancellationToken cancellationToken)
        {
            using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
            return Validate(stream, "document.xml", cancellationToken);
        }

        /// <summary>What it finds in a stream.</summary>
        public DiagnosticBag Validate(Stream stream, string path, CancellationToken cancellationToken)
        {
            DiagnosticBag found = new();
            try
            {
                using XmlReader reader = SafeXmlReader.Open(stream, path, reading, null, found);
                bool valid = validator.Validate(reader, path, found, cancellationToken);
                Assert.AreEqual(valid, !found.HasErrors, "A document is invalid exactly when an error is reported.");
            }
            catch (XmlException e)
            {
                found.Report(SafeXmlReader.ToDiagnostic(e, path));
            }

            return found;
        }
    }
}
