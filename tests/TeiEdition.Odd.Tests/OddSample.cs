// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd.Tests;

/// <summary>A customisation in memory over a small source, compiled. The source is a made-up TEI of three modules.</summary>
internal sealed class OddSample
{
    /// <summary>The source that customisations refer to.</summary>
    public const string Source = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
        <moduleSpec ident="tei"/><moduleSpec ident="core"/><moduleSpec ident="extra"/>
        <classSpec ident="att.global" type="atts" module="tei"><attList><attDef ident="n"><datatype><dataRef key="teidata.word"/></datatype></attDef><attDef ident="rend"/></attList></classSpec>
        <classSpec ident="att.typed" type="atts" module="tei"><classes><memberOf key="att.global"/></classes><attList><attDef ident="type"><datatype><dataRef key="teidata.word"/></datatype></attDef><attDef ident="subtype"/></attList></classSpec>
        <classSpec ident="model.p" type="model" module="tei"/>
        <classSpec ident="model.phrase" type="model" module="tei"/>
        <classSpec ident="model.extra" type="model" module="extra"/>
        <macroSpec ident="macro.phraseSeq" module="tei"><content><alternate minOccurs="0" maxOccurs="unbounded"><textNode/><classRef key="model.phrase"/></alternate></content></macroSpec>
        <dataSpec ident="teidata.word" module="tei"><content><dataRef name="token" restriction="[^\s]+"/></content></dataSpec>
        <dataSpec ident="teidata.count" module="tei"><content><dataRef name="nonNegativeInteger"/></content></dataSpec>
        <elementSpec ident="TEI" module="core"><classes><memberOf key="att.global"/></classes><content><sequence><elementRef key="head" minOccurs="0"/><classRef key="model.p" maxOccurs="unbounded"/></sequence></content></elementSpec>
        <elementSpec ident="p" module="core"><classes><memberOf key="att.typed"/><memberOf key="model.p"/></classes><content><macroRef key="macro.phraseSeq"/></content><constraintSpec ident="p-in-p" scheme="schematron"><constraint><sch:rule xmlns:sch="http://purl.oclc.org/dsdl/schematron" context="tei:p"><sch:report test="ancestor::tei:p">nested</sch:report></sch:rule></constraint></constraintSpec></elementSpec>
        <elementSpec ident="hi" module="core"><classes><memberOf key="att.typed"/><memberOf key="model.phrase"/></classes><content><macroRef key="macro.phraseSeq"/></content><attList><attDef ident="type" mode="change" usage="req"/></attList></elementSpec>
        <elementSpec ident="head" module="core"><classes><memberOf key="att.global"/></classes><content><textNode/></content></elementSpec>
        <elementSpec ident="ruby" module="extra"><classes><memberOf key="att.global"/><memberOf key="model.phrase"/><memberOf key="model.extra"/></classes><content><empty/></content></elementSpec>
        </body></text></TEI>
        """;

    private readonly DiagnosticBag _findings = new();

    private OddSample(string odd, (string Name, string Content)[] files, OddOptions options, bool isCompiled = true)
    {
        ImmutableDictionary<string, ReadOnlyMemory<byte>> all = files.Append(("x.odd", odd)).Append(("tei.xml", Source)).ToImmutableDictionary(
            f => "mem:/" + f.Item1, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Item2));
        Result = OddCompiler.Compile("mem:/x.odd", options, new MemoryResolver(all), _findings, CancellationToken.None);
        Findings = string.Join('\n', _findings.ToImmutableArray().Select(d => $"{d.Location?.ToString().Replace("mem:/", "", StringComparison.Ordinal)} {d.Code}"));
        Schema = Result is null || !isCompiled ? null : RelaxNgCompiler.Compile(SchemaSet.Of(Result.RelaxNg), new RelaxNgOptions(), _findings, CancellationToken.None);
    }

    /// <summary>What the compiler made; null after an error.</summary>
    public OddResult? Result { get; }

    /// <summary>Place and code of each finding, a line each.</summary>
    public string Findings { get; }

    /// <summary>The findings as sentences.</summary>
    public string Sentences => string.Join('\n', _findings.ToImmutableArray());

    private RelaxNgSchema? Schema { get; }

    /// <summary>Compiles the content of a <c>schemaSpec</c>; its first line is line 2 of x.odd.</summary>
    /// <param name="content">What stands in the <c>schemaSpec</c>.</param>
    /// <param name="attributes">Its attributes besides the ident.</param>
    /// <param name="files">Other files by name.</param>
    public static OddSample Compile(string content, string attributes = "", params (string Name, string Content)[] files) => File(
        $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xmlns:sch=\"http://purl.oclc.org/dsdl/schematron\" xmlns:rng=\"http://relaxng.org/ns/structure/1.0\"><text><body><schemaSpec ident=\"x\" {attributes}>\n{content}\n</schemaSpec></body></text></TEI>",
        files);

    /// <summary>Compiles the content of a <c>schemaSpec</c>, which begins in line 2, and looks no further at the schema.</summary>
    /// <param name="content">What stands in the <c>schemaSpec</c>.</param>
    public static OddSample CompileOnly(string content) => new(
        $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><schemaSpec ident=\"x\">\n{content}\n</schemaSpec></TEI>", [], new OddOptions { Source = "mem:/tei.xml" }, isCompiled: false);

    /// <summary>Compiles a whole file.</summary>
    /// <param name="odd">The file.</param>
    /// <param name="files">Other files by name.</param>
    public static OddSample File(string odd, params (string Name, string Content)[] files) => new(odd, files, new OddOptions { Source = "mem:/tei.xml" });

    /// <summary>Compiles a whole file by options of one's own.</summary>
    /// <param name="odd">The file.</param>
    /// <param name="options">The options.</param>
    /// <param name="files">Other files by name.</param>
    public static OddSample With(string odd, OddOptions options, params (string Name, string Content)[] files) => new(odd, files, options);

    /// <summary>Whether the schema accepts a document, which is in the TEI namespace.</summary>
    /// <param name="document">The document.</param>
    public bool Accepts(string document)
    {
        RelaxNgSchema schema = Schema ?? throw new InvalidOperationException(Sentences);
        DiagnosticBag errors = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(document[..document.IndexOf('>', StringComparison.Ordinal)].Contains("xmlns", StringComparison.Ordinal)
            ? document
            : document.Insert(document.IndexOfAny(['>', ' ', '/']), " xmlns=\"http://www.tei-c.org/ns/1.0\"")));
        using System.Xml.XmlReader reader = SafeXmlReader.Open(stream, "d.xml", new XmlReadingOptions(), null, errors);
        new RelaxNgValidator(schema).Validate(reader, "d.xml", errors, CancellationToken.None);
        return !errors.HasErrors;
    }
}
