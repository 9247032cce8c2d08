// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Cli.Documents;
using TeiEdition.Odd;
using TeiEdition.Odd.Emission.Documentation;
using TeiEdition.RelaxNg.Writing;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Cli.Schemas;

/// <summary>Compiles an ODD and writes what was asked for: all in memory first, then file by file. Stateless.</summary>
internal static class SchemaWriter
{
    /// <summary>Compiles and writes.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="sink">Gets all findings, and what was written.</param>
    /// <param name="cancellationToken">Ends the work before anything is written.</param>
    public static void Run(SchemaRequest request, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (OddCompiler.Compile(request.Odd, request.Options, new FileResolver(), sink, cancellationToken) is not { } result)
        {
            return;
        }

        string folder = request.Output ?? (Path.GetDirectoryName(request.Odd) is { Length: > 0 } own ? own : ".");
        string name = Path.GetFileNameWithoutExtension(request.Odd);
        List<(string Path, byte[] Content)> files = [];
        foreach (string format in request.Formats)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string path = Path.Combine(folder, $"{name}.{format}");
            files.Add((folder == "." && request.Output is null ? Path.GetFileName(path) : path, Content(result, format, request.Options.Language)));
        }

        foreach ((string path, byte[] content) in files)
        {
            OutputFile.Write(path, content, OwnMark.IsOwn, request.Force, sink);
        }
    }

    private static byte[] Content(OddResult result, string format, string language) => format switch
    {
        "rng" => OwnMark.Add(Encoding.UTF8.GetBytes(XmlSyntaxWriter.Write(result.RelaxNg)), isCompact: false),
        "rnc" => OwnMark.Add(Encoding.UTF8.GetBytes(CompactSyntaxWriter.Write(result.RelaxNg)), isCompact: true),
        "html" => OwnMark.Add(Documentation(result, language), isCompact: false),
        _ => OwnMark.Add(ToBytes(result.Schematron), isCompact: false),
    };

    private static byte[] Documentation(OddResult result, string language)
    {
        using MemoryStream page = new();
        DocumentationWriter.Write(result, new DocumentationOptions { Language = language }, page);
        return page.ToArray();
    }

    private static byte[] ToBytes(XDocument document)
    {
        using MemoryStream bytes = new();
        XmlWriterSettings settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace };
        using (XmlWriter writer = XmlWriter.Create(bytes, settings))
        {
            document.Save(writer);
        }

        bytes.Write("\n"u8);
        return bytes.ToArray();
    }
}
