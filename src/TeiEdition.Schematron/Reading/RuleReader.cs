// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Names;

namespace TeiEdition.Schematron.Reading;

/// <summary>Reads rules with their assertions and variables. Stateless; safe on any thread.</summary>
internal static class RuleReader
{
    /// <summary>Reads a rule.</summary>
    /// <param name="element">The element.</param>
    /// <param name="context">Files, places, and where findings go.</param>
    /// <returns>The rule; null where it has no context and is not abstract.</returns>
    public static Rule? Read(XElement element, ReadingContext context)
    {
        bool isAbstract = IsTrue(element.Attribute("abstract"));
        Parts parts = new();
        foreach (XElement child in context.ChildrenOf(element))
        {
            ReadChild(child, parts, context);
        }

        string? pattern = isAbstract ? element.Attribute("context")?.Value : context.Required(element, "context");
        if (pattern is null && !isAbstract)
        {
            return null;
        }

        if (isAbstract)
        {
            context.Required(element, "id");
        }

        return new Rule
        {
            Location = context.LocationOf(element),
            ExpressionLocation = context.LocationOf(element.Attribute("context")),
            Id = element.Attribute("id")?.Value,
            IsAbstract = isAbstract,
            Context = pattern,
            Role = element.Attribute("role")?.Value,
            Flag = element.Attribute("flag")?.Value,
            Subject = element.Attribute("subject")?.Value,
            Extends = parts.Extends.ToImmutable(),
            Lets = parts.Lets.ToImmutable(),
            Assertions = parts.Assertions.ToImmutable(),
        };
    }

    /// <summary>Reads a variable.</summary>
    /// <param name="element">The element.</param>
    /// <param name="context">Files, places, and where findings go.</param>
    /// <returns>The variable; null where it has no name.</returns>
    public static Let? ReadLet(XElement element, ReadingContext context)
    {
        if (context.Required(element, "name") is not { } name)
        {
            return null;
        }

        string? value = element.Attribute("value")?.Value;
        return new Let(XmlNames.Trim(name), value)
        {
            Location = context.LocationOf(element),
            ExpressionLocation = context.LocationOf(element.Attribute("value")),
            Content = value is null ? [.. element.Nodes()] : [],
        };
    }

    /// <summary>Whether an attribute says yes.</summary>
    /// <param name="attribute">The attribute; null for no.</param>
    public static bool IsTrue(XAttribute? attribute) => attribute is not null && XmlNames.Trim(attribute.Value) is "true" or "1";

    private static void ReadChild(XElement child, Parts parts, ReadingContext context)
    {
        string? name = child.Name.Namespace == SchematronNames.Schematron ? child.Name.LocalName : null;
        switch (name)
        {
            case "assert" or "report":
                if (ReadAssertion(child, context) is { } assertion)
                {
                    parts.Assertions.Add(assertion);
                }

                break;
            case "let":
                if (ReadLet(child, context) is { } let)
                {
                    parts.Lets.Add(let);
                }

                break;
            case "extends":
                if (context.Required(child, "rule") is { } rule)
                {
                    parts.Extends.Add(new Extension(XmlNames.Trim(rule), parts.Assertions.Count, parts.Lets.Count) { Location = context.LocationOf(child) });
                }

                break;
            default:
                context.ReportUnknown(child);
                break;
        }
    }

    private static Assertion? ReadAssertion(XElement element, ReadingContext context)
    {
        ImmutableArray<MessagePart> message = MessageReader.Read(element, context);
        if (context.Required(element, "test") is not { } test)
        {
            return null;
        }

        return new Assertion
        {
            Location = context.LocationOf(element),
            ExpressionLocation = context.LocationOf(element.Attribute("test")),
            IsReport = element.Name.LocalName == "report",
            Test = test,
            Id = element.Attribute("id")?.Value,
            Role = element.Attribute("role")?.Value,
            Flag = element.Attribute("flag")?.Value,
            Subject = element.Attribute("subject")?.Value,
            See = element.Attribute("see")?.Value,
            Diagnostics = References(element.Attribute("diagnostics")),
            Properties = References(element.Attribute("properties")),
            Message = message,
        };
    }

    private static ImmutableArray<string> References(XAttribute? attribute) =>
        attribute is null ? [] : [.. attribute.Value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    private sealed class Parts
    {
        public ImmutableArray<Extension>.Builder Extends { get; } = ImmutableArray.CreateBuilder<Extension>();

        public ImmutableArray<Let>.Builder Lets { get; } = ImmutableArray.CreateBuilder<Let>();

        public ImmutableArray<Assertion>.Builder Assertions { get; } = ImmutableArray.CreateBuilder<Assertion>();
    }
}
