// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>Writes annotations in the XML syntax. For one thread.</summary>
/// <param name="writer">Takes them.</param>
internal sealed class XmlAnnotationPrinter(XmlWriter writer)
{
    /// <summary>Writes annotation attributes.</summary>
    public void WriteAttributes(ImmutableArray<ForeignAttribute> attributes)
    {
        foreach (ForeignAttribute attribute in attributes)
        {
            writer.WriteAttributeString(
                attribute.Prefix.Length == 0 ? null : attribute.Prefix, attribute.Name.LocalName, attribute.Name.NamespaceUri, attribute.Value);
        }
    }

    /// <summary>Writes a node of an annotation; of an element the start tag, its content is left as steps.</summary>
    /// <param name="step">The node.</param>
    /// <param name="next">Gets the content.</param>
    public void Write(XmlStep step, List<XmlStep> next)
    {
        switch (step.Foreign)
        {
            case ForeignComment comment:
                WriteComment(writer, comment.Value);
                break;
            case ForeignText text:
                writer.WriteString(text.Value);
                break;
            case ForeignElement element:
                writer.WriteStartElement(element.Prefix, element.Name.LocalName, element.Name.NamespaceUri);
                WriteAttributes(element.Attributes);
                foreach (ForeignNode node in element.Content)
                {
                    next.Add(new XmlStep(XmlStepKind.ForeignInline, step.Depth) { Foreign = node });
                }

                next.Add(new XmlStep(XmlStepKind.CloseInline, step.Depth));
                break;
        }
    }

    /// <summary>Writes a comment; a comment cannot contain two hyphens, so a space comes between.</summary>
    public static void WriteComment(XmlWriter writer, string value)
    {
        string text = value;
        if (text.Contains("--", StringComparison.Ordinal) || text.EndsWith('-'))
        {
            StringBuilder apart = new(text.Length + 4);
            foreach (char c in text)
            {
                apart.Append(c == '-' && apart.Length > 0 && apart[^1] == '-' ? " -" : c.ToString());
            }

            text = text.EndsWith('-') ? apart.Append(' ').ToString() : apart.ToString();
        }

        // What came from a comment in XML has its own white space.
        bool padded = text.Length > 0 && text[0] is not (' ' or '\n' or '\t') && text[^1] is not (' ' or '\n' or '\t');
        writer.WriteComment(padded && !text.Contains('\n', StringComparison.Ordinal) ? " " + text + " " : text);
    }
}
