// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Output;

/// <summary>Writes diagnostics as one JSON document: an own plain form, or SARIF 2.1.0 (OASIS, 2020). Stateless.</summary>
internal static class DiagnosticReport
{
    // Readable letters; the report is no part of an HTML page.
    private static JsonWriterOptions Options => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The tool's version.</summary>
    public static string Version { get; } =
        typeof(DiagnosticReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>Writes the plain form: <c>{"diagnostics":[{"path","line","column","severity","code","message","remedy"}]}</c>,
    /// line and column 1-based and absent where unknown.</summary>
    /// <param name="diagnostics">The diagnostics, in their order.</param>
    /// <param name="stream">Where it goes.</param>
    public static void WriteJson(ImmutableArray<Diagnostic> diagnostics, Stream stream)
    {
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("diagnostics");
            foreach (Diagnostic diagnostic in diagnostics)
            {
                json.WriteStartObject();
                if (diagnostic.Location is { } place)
                {
                    json.WriteString("path", place.Path);
                    WriteNumber(json, "line", place.Line);
                    WriteNumber(json, "column", place.Column);
                }

                json.WriteString("severity", Word(diagnostic.Severity));
                json.WriteString("code", diagnostic.Code);
                json.WriteString("message", diagnostic.Message);
                json.WriteString("remedy", diagnostic.Descriptor.Remedy);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes SARIF; columns count UTF-16 code units.</summary>
    /// <param name="diagnostics">The diagnostics, in their order.</param>
    /// <param name="stream">Where it goes.</param>
    public static void WriteSarif(ImmutableArray<Diagnostic> diagnostics, Stream stream)
    {
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, diagnostics);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (Diagnostic diagnostic in diagnostics)
            {
                WriteResult(json, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "teiedition");
        json.WriteString("version", Version);
        json.WriteStartArray("rules");
        foreach (DiagnosticDescriptor rule in diagnostics.Select(d => d.Descriptor).DistinctBy(d => d.Code).OrderBy(d => d.Code, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Cause);
            WriteText(json, "help", rule.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteString("level", diagnostic.Severity == Severity.Info ? "note" : Word(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Message);
        if (diagnostic.Location is { } place)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(place.Path));
            json.WriteEndObject();
            if (place.Line is not null)
            {
                json.WriteStartObject("region");
                WriteNumber(json, "startLine", place.Line);
                WriteNumber(json, "startColumn", place.Column);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
