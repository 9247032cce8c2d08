// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text.Json;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Output;

/// <summary>Writes diagnostics as SARIF 2.1.0 (OASIS, 2020); columns count UTF-16 code units. Stateless.</summary>
internal static class SarifReport
{
    /// <summary>Writes one run. What is wrong with the schema are notifications about the tool's configuration (SARIF, section 3.20.20).</summary>
    /// <param name="diagnostics">The diagnostics about documents, in their order.</param>
    /// <param name="schema">Those about the schema, in their order.</param>
    /// <param name="stream">Where it goes.</param>
    public static void Write(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Diagnostic> schema, Stream stream)
    {
        using (Utf8JsonWriter json = new(stream, DiagnosticReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, diagnostics, schema);
            WriteInvocation(json, schema);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            List<string> rules = [.. Rules(diagnostics).Select(r => r.Code)];
            foreach (Diagnostic diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("ruleId", diagnostic.Code);
                json.WriteNumber("ruleIndex", rules.BinarySearch(diagnostic.Code, StringComparer.Ordinal));
                WriteFinding(json, diagnostic);
                FixReport.WriteSarif(json, diagnostic.Fix, UriOf);
                WriteProperties(json, diagnostic.Data);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Diagnostic> schema)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "teiedition");
        json.WriteString("version", DiagnosticReport.Version);
        WriteRules(json, "rules", diagnostics);
        if (!schema.IsEmpty)
        {
            WriteRules(json, "notifications", schema);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, string name, ImmutableArray<Diagnostic> diagnostics)
    {
        json.WriteStartArray(name);
        foreach (DiagnosticDescriptor rule in Rules(diagnostics))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Cause);
            WriteText(json, "help", rule.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<DiagnosticDescriptor> Rules(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Select(d => d.Descriptor).DistinctBy(d => d.Code).OrderBy(d => d.Code, StringComparer.Ordinal);

    private static void WriteInvocation(Utf8JsonWriter json, ImmutableArray<Diagnostic> schema)
    {
        if (schema.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !schema.Any(d => d.Severity == Severity.Error));
        json.WriteStartArray("toolConfigurationNotifications");
        foreach (Diagnostic diagnostic in schema)
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", diagnostic.Code);
            json.WriteEndObject();
            WriteFinding(json, diagnostic);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // What a result and a notification have in common (SARIF, sections 3.27 and 3.58).
    private static void WriteFinding(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("level", diagnostic.Severity == Severity.Info ? "note" : DiagnosticReport.Word(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Message);
        if (diagnostic.Location is { } place)
        {
            WriteLocations(json, "locations", [place]);
        }

        if (!diagnostic.Related.IsEmpty)
        {
            WriteLocations(json, "relatedLocations", diagnostic.Related);
        }
    }

    private static void WriteProperties(Utf8JsonWriter json, DiagnosticData? data)
    {
        if (data is not null)
        {
            json.WriteStartObject("properties");
            ExpectationReport.Write(json, data);
            json.WriteEndObject();
        }
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, ImmutableArray<SourceLocation> places)
    {
        json.WriteStartArray(name);
        foreach (SourceLocation place in places)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(place.Path));
            json.WriteEndObject();
            if (place.Line is { } line)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", line);
                if (place.Column is { } column)
                {
                    json.WriteNumber("startColumn", column);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // The path of a schema may be a URI already.
    private static string UriOf(string path) =>
        Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri
        : path.Contains("://", StringComparison.Ordinal) ? path
        : string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
