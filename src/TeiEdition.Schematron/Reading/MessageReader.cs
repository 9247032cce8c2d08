// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;

namespace TeiEdition.Schematron.Reading;

/// <summary>Reads what assertions, diagnostics and properties say. Stateless; safe on any thread.</summary>
internal static class MessageReader
{
    /// <summary>The parts of a message, in document order.</summary>
    /// <param name="element">The element that holds it.</param>
    /// <param name="context">Places, and where findings go.</param>
    public static ImmutableArray<MessagePart> Read(XElement element, ReadingContext context)
    {
        ImmutableArray<MessagePart>.Builder parts = ImmutableArray.CreateBuilder<MessagePart>();
        foreach (XNode node in element.Nodes())
        {
            if (node is XText text)
            {
                parts.Add(new TextPart(text.Value));
            }
            else if (node is XElement child && ReadElement(child, context) is { } part)
            {
                parts.Add(part with { Location = context.LocationOf(child) });
            }
        }

        return parts.ToImmutable();
    }

    private static MessagePart? ReadElement(XElement child, ReadingContext context)
    {
        if (child.Name.Namespace != SchematronNames.Schematron)
        {
            return child.Name.NamespaceName == SchematronNames.QuickFixNamespace
                ? null
                : new MarkupPart(child.Name.LocalName, Read(child, context));
        }

        switch (child.Name.LocalName)
        {
            case "value-of":
                return context.Required(child, "select") is { } select
                    ? new ValueOfPart(select) { ExpressionLocation = context.LocationOf(child.Attribute("select")) }
                    : null;
            case "name":
                return new NamePart(child.Attribute("path")?.Value) { ExpressionLocation = context.LocationOf(child.Attribute("path")) };
            case "emph" or "span" or "dir":
                return new MarkupPart(child.Name.LocalName, Read(child, context));
            default:
                context.ReportUnknown(child);
                return null;
        }
    }
}
