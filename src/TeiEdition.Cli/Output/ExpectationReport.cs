// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text.Json;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Validation;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Output;

/// <summary>Writes what an error against a schema says to programs: which element, and what was expected. Stateless.</summary>
internal static class ExpectationReport
{
    /// <summary>
    /// Writes <c>"element"</c>, <c>"elementPath"</c>, <c>"suggestion"</c> and <c>"expected"</c>, or of a finding of our own about a
    /// value <c>"value"</c> and <c>"suggestions"</c>; what is empty is left out.
    /// </summary>
    /// <param name="json">Within an object.</param>
    /// <param name="data">What the diagnostic carries; nothing is written for anything else.</param>
    public static void Write(Utf8JsonWriter json, DiagnosticData? data)
    {
        if (data is ValueErrorData value)
        {
            json.WriteString("value", value.Value);
            WriteStrings(json, "suggestions", value.Suggestions);
        }

        if (data is not InstanceErrorData error)
        {
            return;
        }

        json.WriteString("element", error.Element.ToString());
        json.WriteString("elementPath", error.Path);
        if (error.Suggestion is not null)
        {
            json.WriteString("suggestion", error.Suggestion);
        }

        Expectation expected = error.Expected;
        json.WriteStartObject("expected");
        WriteStrings(json, "elements", [.. expected.Elements.Select(e => e.Name.ToString())]);
        WriteStrings(json, "requiredElements", [.. expected.Elements.Where(e => e.IsRequired).Select(e => e.Name.ToString())]);
        WriteStrings(json, "otherElements", expected.ElementWildcards);
        WriteStrings(json, "attributes", [.. expected.Attributes.Select(a => a.Name.ToString())]);
        WriteStrings(json, "requiredAttributes", [.. expected.Attributes.Where(a => a.IsRequired).Select(a => a.Name.ToString())]);
        WriteStrings(json, "otherAttributes", expected.AttributeWildcards);
        WriteStrings(json, "values", [.. expected.Values.Select(v => v.Value)]);
        WriteStrings(json, "datatypes", expected.Datatypes);
        WriteFlag(json, "list", expected.IsList);
        WriteFlag(json, "text", expected.Text);
        WriteFlag(json, "endTag", expected.EndTag);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, ImmutableArray<string> strings)
    {
        if (strings.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (string text in strings)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool flag)
    {
        if (flag)
        {
            json.WriteBoolean(name, true);
        }
    }
}
