// SPDX-License-Identifier: MIT
using System.Text.Json;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Output;

/// <summary>Writes quick fixes to programs: in our own plain form, and as SARIF. Stateless.</summary>
internal static class FixReport
{
    /// <summary>Writes <c>"fix": {"title", "safe", "edits": [{"path", "startLine", "startColumn", "endLine", "endColumn", "replacement"}]}</c>.</summary>
    /// <param name="json">Within the object of a finding.</param>
    /// <param name="fix">The fix; nothing is written for null.</param>
    public static void WriteJson(Utf8JsonWriter json, QuickFix? fix)
    {
        if (fix is null)
        {
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteBoolean("safe", fix.IsSafe);
        json.WriteStartArray("edits");
        foreach (TextEdit edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteString("path", edit.Path);
            WriteRegion(json, edit);
            json.WriteString("replacement", edit.Replacement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes <c>"fixes"</c> of a result (SARIF 2.1.0, sections 3.27.30 and 3.55 to 3.57).</summary>
    /// <param name="json">Within the object of a result.</param>
    /// <param name="fix">The fix; nothing is written for null.</param>
    /// <param name="uriOf">Makes the URI of a path.</param>
    public static void WriteSarif(Utf8JsonWriter json, QuickFix? fix, Func<string, string> uriOf)
    {
        if (fix is null)
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", fix.Title);
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        foreach (IGrouping<string, TextEdit> file in fix.Edits.GroupBy(e => e.Path, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", uriOf(file.Key));
            json.WriteEndObject();
            json.WriteStartArray("replacements");
            foreach (TextEdit edit in file)
            {
                json.WriteStartObject();
                json.WriteStartObject("deletedRegion");
                WriteRegion(json, edit);
                json.WriteEndObject();
                json.WriteStartObject("insertedContent");
                json.WriteString("text", edit.Replacement);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteBoolean("safe", fix.IsSafe);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, TextEdit edit)
    {
        json.WriteNumber("startLine", edit.StartLine);
        json.WriteNumber("startColumn", edit.StartColumn);
        json.WriteNumber("endLine", edit.EndLine);
        json.WriteNumber("endColumn", edit.EndColumn);
    }
}
