// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Validation;

/// <summary>Schemas in the compact syntax and documents, as tests write them down. Stateless.</summary>
internal static class SmallSchema
{
    /// <summary>Compiles a schema, which has to be right.</summary>
    public static RelaxNgSchema Compile(string compact, RelaxNgOptions? options = null)
    {
        DiagnosticBag findings = new();
        MemoryResolver resolver = new(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add("memory:/schema.rnc", Encoding.UTF8.GetBytes(compact)));
        RelaxNgSchema? schema = RelaxNgCompiler.Compile("memory:/schema.rnc", options ?? new RelaxNgOptions(), resolver, findings, CancellationToken.None);
        Assert.AreEqual("", string.Join('\n', findings.ToImmutableArray()));
        Assert.IsNotNull(schema);
        return schema;
    }

    /// <summary>Validates a document.</summary>
    /// <returns>What was found, in order.</returns>
    public static ImmutableArray<Diagnostic> Validate(this RelaxNgValidator validator, string document)
    {
        DiagnosticBag findings = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(document));
        using XmlReader reader = SafeXmlReader.Open(stream, "x.xml", new XmlReadingOptions(), null, findings);
        bool valid = validator.Validate(reader, "x.xml", findings, CancellationToken.None);
        Assert.AreEqual(!findings.HasErrors, valid);
        return findings.ToImmutableArray();
    }

    /// <summary>Validates a document against a schema: <c>code line:column</c> of each finding, divided by semicolons.</summary>
    public static string Codes(string compact, string document) => Codes(new RelaxNgValidator(Compile(compact)).Validate(document));

    /// <summary>Code and place of findings, divided by semicolons.</summary>
    public static string Codes(ImmutableArray<Diagnostic> findings) => string.Join(
        "; ",
        findings.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Code} {d.Location?.Line}:{d.Location?.Column}")));

    /// <summary>The sentences of what is found in a document, one a line.</summary>
    public static string Sentences(string compact, string document) =>
        string.Join('\n', new RelaxNgValidator(Compile(compact)).Validate(document).Select(d => d.Message));

    /// <summary>What the first finding says to programs.</summary>
    public static InstanceErrorData Data(string compact, string document) =>
        new RelaxNgValidator(Compile(compact)).Validate(document)[0].Data as InstanceErrorData
        ?? throw new AssertFailedException("no data");
}
