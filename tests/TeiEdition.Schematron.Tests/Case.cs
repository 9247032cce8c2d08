// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Tree;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Schematron.Tests;

/// <summary>A schema and documents given as text. Immutable; safe on any thread.</summary>
internal static class Case
{
    /// <summary>The time of every run.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 14, 30, 0, TimeSpan.FromHours(1));

    /// <summary>A schema of the xslt2 binding around patterns; the patterns begin at line 2.</summary>
    public static string Schema(string patterns) =>
        $"<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt2'><ns prefix='t' uri='urn:t'/>\n{patterns}\n</schema>";

    /// <summary>A schema with one pattern of one rule.</summary>
    public static string Rule(string context, string assertions) => Schema($"<pattern><rule context=\"{context}\">{assertions}</rule></pattern>");

    /// <summary>Compiles a schema at <c>mem:/s.sch</c>; other files are given by their names.</summary>
    public static (SchematronSchema? Schema, ImmutableArray<string> Diagnostics) Compile(
        string schema, SchematronOptions? options = null, params (string Name, string Text)[] files)
    {
        DiagnosticBag bag = new();
        ImmutableDictionary<string, ReadOnlyMemory<byte>> memory = files.Append(("s.sch", schema))
            .ToImmutableDictionary(f => "mem:/" + f.Item1, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Item2));
        SchematronSchema? compiled = SchematronCompiler.Compile(
            "mem:/s.sch", options ?? new SchematronOptions { CompileAll = true }, new MemoryResolver(memory), bag, CancellationToken.None);
        return (compiled, Lines(bag));
    }

    /// <summary>What compiling a schema reports: <c>path:line:column CODE sentence</c>.</summary>
    public static string Errors(string schema, params (string Name, string Text)[] files) =>
        string.Join('\n', Compile(schema, null, files).Diagnostics);

    /// <summary>What a schema without errors finds in a document: <c>line:column CODE sentence</c>, a line each.</summary>
    public static string Findings(string schema, string document, string? phase = null, params (string Name, string Text)[] files)
    {
        DiagnosticBag bag = new();
        Run(schema, document, bag, new SchematronRunOptions { CurrentDate = Now, Phase = phase }, files);
        return string.Join('\n', Lines(bag)).Replace("d.xml:", string.Empty, StringComparison.Ordinal);
    }

    /// <summary>The SVRL of a schema and a document, all fired rules in it.</summary>
    public static SvrlOutput Run(string schema, string document) =>
        Run(schema, document, new DiagnosticBag(), new SchematronRunOptions { CurrentDate = Now, RecordsFiredRules = true });

    /// <summary>The paths of the nodes that a context matches, in the order of the document; <c>Q{}</c> and <c>[1]</c> left out.</summary>
    public static string Matched(string context, string document) =>
        string.Join(' ', Run(Rule(context, "<report test='true()'/>"), document).Findings.Select(f => Short(f.Location)));

    /// <summary>What <c>value-of</c> says of an expression at the first element <c>x</c> of a document, or the error code of its dynamic error.</summary>
    public static string Value(string expression, string document)
    {
        DiagnosticBag bag = new();
        string schema = Rule("x", $"<report test='true()'>[<value-of select=\"{expression}\"/>]</report>");
        SvrlOutput output = Run(schema, document, bag, new SchematronRunOptions { CurrentDate = Now });
        IEnumerable<SvrlEntry> entries = output.Patterns.SelectMany(p => p.Rules).SelectMany(r => r.Entries).ToList();
        return entries.OfType<RuleError>().FirstOrDefault()?.Code ?? entries.OfType<Finding>().FirstOrDefault()?.Text ?? "no x";
    }

    /// <summary>A path without what is usual.</summary>
    public static string Short(string path) =>
        path.Replace("Q{}", string.Empty, StringComparison.Ordinal).Replace("[1]", string.Empty, StringComparison.Ordinal);

    /// <summary>The SVRL of a schema in several files and a document.</summary>
    public static SvrlOutput RunWith(string schema, string document, params (string Name, string Text)[] files) =>
        Run(schema, document, new DiagnosticBag(), new SchematronRunOptions { CurrentDate = Now }, files);

    /// <summary>Runs a schema without errors over a document.</summary>
    public static SvrlOutput Run(
        string schema, string document, DiagnosticBag bag, SchematronRunOptions options, params (string Name, string Text)[] files)
    {
        (SchematronSchema? compiled, ImmutableArray<string> errors) = Compile(schema, null, files);
        Assert.AreEqual(string.Empty, string.Join('\n', errors));
        Assert.IsNotNull(compiled);
        return new SchematronValidator(compiled).Validate(Tree(document), "d.xml", options, bag, CancellationToken.None);
    }

    /// <summary>The tree of a document called <c>d.xml</c>.</summary>
    public static DocumentTree Tree(string document)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(document), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse });
        return DocumentTreeReader.Read(reader, "d.xml", "file:///d.xml", CancellationToken.None);
    }

    private static ImmutableArray<string> Lines(DiagnosticBag bag) =>
        [.. bag.ToImmutableArray().Select(d => $"{d.Location} {d.Code} {d.Message}".Replace("mem:/", string.Empty, StringComparison.Ordinal))];
}
