// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Schemas;

/// <summary>Reads the pseudo-attributes of <c>xml-model</c> ("Associating Schemas with XML documents 1.0", section 3). Stateless.</summary>
internal static class XmlModelParser
{
    /// <summary>The target of the processing instruction.</summary>
    public const string Target = "xml-model";

    private static readonly ImmutableArray<string> Known = ["href", "type", "schematypens", "charset", "title", "group", "phase"];

    /// <summary>Reads them.</summary>
    /// <param name="data">What stands after the target.</param>
    /// <param name="place">Where the instruction stands.</param>
    /// <param name="sink">Gets VAL040 where it cannot be used, VAL041 where a part of it means nothing.</param>
    /// <returns>What it says; null where it cannot be used.</returns>
    public static XmlModel? Parse(string data, SourceLocation place, IDiagnosticSink sink)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        string? fault = Read(data, values);
        if (fault is null && string.IsNullOrWhiteSpace(values.GetValueOrDefault("href")))
        {
            fault = "it has no href";
        }
        else if (fault is null && !UriReference.IsValid(UriReference.Escape(values["href"])))
        {
            fault = $"“{values["href"]}” is no URI reference";
        }

        if (fault is not null)
        {
            sink.Report(Diagnostic.Create(SchemaUseDiagnostics.BadXmlModel, place, fault));
            return null;
        }

        foreach (string name in values.Keys.Except(Known).Order(StringComparer.Ordinal))
        {
            string suggestion = NearSpelling.Find(name, Known) is { } near ? $"; did you mean {near}?" : string.Empty;
            sink.Report(Diagnostic.Create(SchemaUseDiagnostics.UnknownPseudoAttribute, place, name, suggestion));
        }

        return new XmlModel(
            place,
            values["href"],
            values.GetValueOrDefault("type"),
            values.GetValueOrDefault("schematypens"),
            values.GetValueOrDefault("phase"));
    }

    // Returns what is wrong, or null.
    private static string? Read(string data, Dictionary<string, string> values)
    {
        int at = 0;
        while (true)
        {
            int before = at;
            Skip(data, ref at);
            if (at == data.Length)
            {
                return null;
            }

            if (values.Count > 0 && at == before)
            {
                return "a space is missing between two pseudo-attributes";
            }

            int start = at;
            while (at < data.Length && data[at] != '=' && !XmlNames.WhiteSpace.Contains(data[at]) && data[at] is not ('"' or '\''))
            {
                at++;
            }

            string name = data[start..at];
            Skip(data, ref at);
            if (name.Length == 0 || at == data.Length || data[at] != '=')
            {
                return "it does not consist of pseudo-attributes, name=\"value\"";
            }

            at++;
            Skip(data, ref at);
            if (at == data.Length || data[at] is not ('"' or '\'') || data.IndexOf(data[at], at + 1) is not (> 0 and int end))
            {
                return $"the value of {name} is not in quotation marks";
            }

            if (Unescape(data[(at + 1)..end]) is not { } value)
            {
                return $"the value of {name} has a wrong reference";
            }

            if (!values.TryAdd(name, value))
            {
                return $"it has {name} twice";
            }

            at = end + 1;
        }
    }

    private static void Skip(string data, ref int at)
    {
        while (at < data.Length && XmlNames.WhiteSpace.Contains(data[at]))
        {
            at++;
        }
    }

    // Character references and the five entities of XML stand for characters there, too.
    private static string? Unescape(string value)
    {
        if (!value.Contains('&', StringComparison.Ordinal))
        {
            return value.Contains('<', StringComparison.Ordinal) ? null : value;
        }

        StringBuilder text = new();
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] != '&')
            {
                text.Append(value[i]);
                continue;
            }

            int end = value.IndexOf(';', i);
            string? character = end < 0 ? null : Character(value[(i + 1)..end]);
            if (character is null)
            {
                return null;
            }

            text.Append(character);
            i = end;
        }

        return text.ToString();
    }

    private static string? Character(string name)
    {
        string? plain = name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            _ => null,
        };
        bool isHex = name.StartsWith("#x", StringComparison.Ordinal);
        bool isNumber = uint.TryParse(
            name.AsSpan(Math.Min(name.Length, isHex ? 2 : 1)), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out uint number);
        return plain ?? (name.StartsWith('#') && isNumber && Rune.IsValid(number) && number != 0 ? new Rune(number).ToString() : null);
    }
}
