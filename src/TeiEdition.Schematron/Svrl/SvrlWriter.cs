// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.Schematron.Syntax;

namespace TeiEdition.Schematron.Svrl;

/// <summary>Writes SVRL (ISO/IEC 19757-3:2020, annex D). Stateless; safe on any thread.</summary>
public static class SvrlWriter
{
    private const string Svrl = SchematronNames.SvrlNamespace;

    /// <summary>Writes a whole document.</summary>
    /// <param name="output">What was found.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(SvrlOutput output, XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartDocument();
        writer.WriteStartElement("svrl", "schematron-output", Svrl);
        WriteAttribute(writer, "title", output.Title);
        WriteAttribute(writer, "phase", output.Phase);
        WriteAttribute(writer, "schemaVersion", output.SchemaVersion);
        foreach (Ns ns in output.Namespaces)
        {
            writer.WriteStartElement("ns-prefix-in-attribute-values", Svrl);
            writer.WriteAttributeString("prefix", ns.Prefix);
            writer.WriteAttributeString("uri", ns.Uri);
            writer.WriteEndElement();
        }

        foreach (ActivePattern pattern in output.Patterns)
        {
            writer.WriteStartElement("active-pattern", Svrl);
            WriteAttribute(writer, "id", pattern.Id);
            WriteAttribute(writer, "name", pattern.Name);
            writer.WriteEndElement();
            foreach (FiredRule rule in pattern.Rules)
            {
                WriteRule(rule, writer);
            }
        }

        writer.WriteEndElement();
        writer.WriteEndDocument();
    }

    private static void WriteRule(FiredRule rule, XmlWriter writer)
    {
        writer.WriteStartElement("fired-rule", Svrl);
        WriteAttribute(writer, "id", rule.Id);
        writer.WriteAttributeString("context", rule.Context);
        WriteAttribute(writer, "role", rule.Role);
        WriteAttribute(writer, "flag", rule.Flag);
        writer.WriteEndElement();
        foreach (SvrlEntry entry in rule.Entries)
        {
            if (entry is Finding finding)
            {
                WriteFinding(finding, writer);
            }
            else if (entry is RuleError error)
            {
                writer.WriteStartElement("error", Svrl);
                writer.WriteAttributeString("location", error.Location);
                writer.WriteAttributeString("expression", error.Expression);
                WriteAttribute(writer, "code", error.Code.Length > 0 ? error.Code : null);
                WriteText(writer, error.Text);
                writer.WriteEndElement();
            }
        }
    }

    private static void WriteFinding(Finding finding, XmlWriter writer)
    {
        writer.WriteStartElement(finding.IsReport ? "successful-report" : "failed-assert", Svrl);
        WriteAttribute(writer, "id", finding.Id);
        writer.WriteAttributeString("location", finding.Location);
        writer.WriteAttributeString("test", finding.Test);
        WriteAttribute(writer, "role", finding.Role);
        WriteAttribute(writer, "flag", finding.Flag);
        WriteAttribute(writer, "see", finding.See);
        WriteText(writer, finding.Text);
        foreach (DiagnosticReference diagnostic in finding.Diagnostics)
        {
            writer.WriteStartElement("diagnostic-reference", Svrl);
            writer.WriteAttributeString("diagnostic", diagnostic.Id);
            if (diagnostic.Language is not null)
            {
                writer.WriteAttributeString("xml", "lang", null, diagnostic.Language);
            }

            WriteText(writer, diagnostic.Text);
            writer.WriteEndElement();
        }

        foreach (PropertyReference property in finding.Properties)
        {
            writer.WriteStartElement("property-reference", Svrl);
            writer.WriteAttributeString("property", property.Id);
            WriteAttribute(writer, "role", property.Role);
            WriteAttribute(writer, "scheme", property.Scheme);
            WriteText(writer, property.Text);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteText(XmlWriter writer, string text) => writer.WriteElementString("text", Svrl, text);

    private static void WriteAttribute(XmlWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteAttributeString(name, value);
        }
    }
}
