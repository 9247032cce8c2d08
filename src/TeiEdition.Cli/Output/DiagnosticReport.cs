// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Output;

/// <summary>Writes diagnostics as one JSON document of a plain form of our own. Stateless.</summary>
internal static class DiagnosticReport
{
    /// <summary>How documents are written: with readable letters, since they are no part of an HTML page.</summary>
    public static JsonWriterOptions Options => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The tool's version.</summary>
    public static string Version { get; } =
        typeof(DiagnosticReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>
    /// Writes <c>{"diagnostics": [{"path", "line", "column", "severity", "code", "message", "remedy", "related", "element",
    /// "elementPath", "suggestion", "expected", "value", "suggestions", "fix"}], "schemaDiagnostics": […]}</c>; line and column are 1-based, and what is unknown or empty is absent.
    /// </summary>
    /// <param name="diagnostics">The diagnostics about documents, in their order.</param>
    /// <param name="schema">Those about the schema, in their order.</param>
    /// <param name="stream">Where it goes.</param>
    public static void WriteJson(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Diagnostic> schema, Stream stream)
    {
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            WriteAll(json, "diagnostics", diagnostics);
            if (!schema.IsEmpty)
            {
                WriteAll(json, "schemaDiagnostics", schema);
            }

            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>The word for a severity.</summary>
    /// <param name="severity">The severity.</param>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static void WriteAll(Utf8JsonWriter json, string name, ImmutableArray<Diagnostic> diagnostics)
    {
        json.WriteStartArray(name);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            json.WriteStartObject();
            if (diagnostic.Location is { } place)
            {
                WritePlace(json, place);
            }

            json.WriteString("severity", Word(diagnostic.Severity));
            json.WriteString("code", diagnostic.Code);
            json.WriteString("message", diagnostic.Message);
            json.WriteString("remedy", diagnostic.Descriptor.Remedy);
            WriteRelated(json, diagnostic.Related);
            ExpectationReport.Write(json, diagnostic.Data);
            FixReport.WriteJson(json, diagnostic.Fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRelated(Utf8JsonWriter json, ImmutableArray<SourceLocation> related)
    {
        if (related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("related");
        foreach (SourceLocation place in related)
        {
            json.WriteStartObject();
            WritePlace(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation place)
    {
        json.WriteString("path", place.Path);
        if (place.Line is { } line)
        {
            json.WriteNumber("line", line);
        }

        if (place.Column is { } column)
        {
            json.WriteNumber("column", column);
        }
    }
}
