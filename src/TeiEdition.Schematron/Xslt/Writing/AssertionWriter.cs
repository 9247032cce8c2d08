// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Xslt.Variables;

namespace TeiEdition.Schematron.Xslt.Writing;

/// <summary>Writes assertions and reports (sections 5.4.2 and 5.4.11). For one thread.</summary>
/// <param name="context">What is shared.</param>
internal sealed class AssertionWriter(StylesheetContext context)
{
    private readonly string _outcome = StylesheetNames.Qualified("outcome");
    private readonly string _subject = StylesheetNames.Qualified("subject");
    private readonly Dictionary<string, RuleDiagnostic> _diagnostics = ById(context.Schema.Diagnostics, d => d.Id);
    private readonly Dictionary<string, Property> _properties = ById(context.Schema.Properties, p => p.Id);

    /// <summary>Writes what tests the context and speaks where there is a finding; nothing where the assertion cannot be there.</summary>
    /// <param name="rule">Its rule.</param>
    /// <param name="assertion">The assertion.</param>
    /// <param name="scope">What its expressions see.</param>
    /// <param name="at">Who speaks: indices of pattern, rule and assertion.</param>
    public IEnumerable<XElement> Write(Rule rule, Assertion assertion, VariableScope scope, string at)
    {
        ScopedExpression test = scope.Read(assertion.Test);
        string? written = assertion.Subject ?? rule.Subject;
        ScopedExpression? subject = written is null ? null : scope.Read(written);
        ImmutableArray<ScopedExpression> parts = MessageWriter.ExpressionsOf(assertion.Message, scope);
        if (context.IsExcluded(assertion) || context.LacksVariable(assertion, [test, subject, .. parts]))
        {
            return [];
        }

        string outcome = "$" + _outcome;
        return
        [
            Instruction.Variable(_outcome, Instruction.Guard(null, Test(assertion, test.Text))),
            Instruction.Of(
                "choose",
                Instruction.Of(
                    "when",
                    Instruction.Attribute("test", StylesheetNames.IsFailure(outcome)),
                    ErrorWriter.Record(outcome, at, assertion.Test, "path()")),
                Instruction.Of(
                    "when",
                    Instruction.Attribute("test", assertion.IsReport ? outcome : $"not({outcome})"),
                    Finding(rule, assertion, subject, scope, at))),
        ];
    }

    private XElement Test(Assertion assertion, string test) => Instruction.Of(
        "choose",
        Instruction.Of(
            "when",
            Instruction.Attribute("test", test),
            context.VersionAttribute(),
            context.Origin(assertion),
            Instruction.Sequence("true()")),
        Instruction.Of("otherwise", Instruction.Sequence("false()")));

    private IEnumerable<object?> Finding(Rule rule, Assertion assertion, ScopedExpression? subject, VariableScope scope, string at)
    {
        MessageWriter message = new MessageWriter(context, scope, StylesheetNames.Qualified("message-")).Add(assertion, assertion.Message);
        List<(MessageWriter Message, XElement Reference)> references = [.. References(assertion, scope)];
        return
        [
            subject is null ? null : Instruction.Variable(_subject, Instruction.Guard(null, Instruction.Of(
                "sequence", Instruction.Attribute("select", subject.Text), context.VersionAttribute(), context.Origin(assertion)))),
            message.Variables,
            references.Select(reference => reference.Message.Variables),
            new XElement(
                StylesheetNames.Svrl + (assertion.IsReport ? "successful-report" : "failed-assert"),
                Attributes(rule, assertion, at),
                ErrorWriter.Computed("location", subject is null ? "path()" : $"path((${_subject}[. instance of node()][root() instance of document-node()], .)[1])"),
                references.Select(reference => reference.Reference),
                new XElement(StylesheetNames.Svrl + "text", message.Text())),
            subject is null ? null : ErrorWriter.Report("$" + _subject, at, assertion.Subject ?? rule.Subject ?? string.Empty, "path()"),
            message.Errors(at),
            references.Select(reference => reference.Message.Errors(at)),
        ];
    }

    private static IEnumerable<XAttribute?> Attributes(Rule rule, Assertion assertion, string at) =>
    [
        Instruction.Literal("id", assertion.Id),
        Instruction.Literal("test", assertion.Test),
        Instruction.Literal("role", assertion.Role ?? rule.Role),
        Instruction.Literal("flag", assertion.Flag ?? rule.Flag),
        Instruction.Literal("see", assertion.See),
        Instruction.Literal(StylesheetNames.Own + StylesheetNames.At, at),
    ];

    private IEnumerable<(MessageWriter Message, XElement Reference)> References(Assertion assertion, VariableScope scope)
    {
        int number = 0;
        foreach (string id in assertion.Diagnostics)
        {
            if (_diagnostics.TryGetValue(id, out RuleDiagnostic? diagnostic) && Speaks(diagnostic, diagnostic.Message, scope))
            {
                yield return Reference(
                    "diagnostic",
                    diagnostic,
                    diagnostic.Message,
                    scope,
                    number++,
                    Instruction.Literal("diagnostic", id),
                    diagnostic.Language is { } language ? Instruction.Literal(XNamespace.Xml + "lang", language) : null);
            }
        }

        foreach (string id in assertion.Properties)
        {
            if (_properties.TryGetValue(id, out Property? property) && Speaks(property, property.Content, scope))
            {
                yield return Reference(
                    "property",
                    property,
                    property.Content,
                    scope,
                    number++,
                    Instruction.Literal("property", id),
                    Instruction.Literal("role", property.Role),
                    Instruction.Literal("scheme", property.Scheme));
            }
        }
    }

    private bool Speaks(SchematronNode node, ImmutableArray<MessagePart> parts, VariableScope scope) =>
        !context.IsExcluded(node) && !context.LacksVariable(node, [.. MessageWriter.ExpressionsOf(parts, scope)]);

    private (MessageWriter Message, XElement Reference) Reference(
        string kind, SchematronNode node, ImmutableArray<MessagePart> parts, VariableScope scope, int number, params object?[] attributes)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{StylesheetNames.Qualified("reference")}{number}-");
        MessageWriter message = new MessageWriter(context, scope, name).Add(node, parts);
        return (message, new XElement(
            StylesheetNames.Svrl + (kind + "-reference"), attributes, new XElement(StylesheetNames.Svrl + "text", message.Text())));
    }

    // The first of one name counts; the reader reports the others.
    private static Dictionary<string, T> ById<T>(ImmutableArray<T> all, Func<T, string> id)
    {
        Dictionary<string, T> byId = new(StringComparer.Ordinal);
        foreach (T one in all)
        {
            byId.TryAdd(id(one), one);
        }

        return byId;
    }
}
