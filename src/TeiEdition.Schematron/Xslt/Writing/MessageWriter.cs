// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Xslt.Variables;

namespace TeiEdition.Schematron.Xslt.Writing;

/// <summary>
/// Writes what assertions, diagnostics and properties say (sections 5.4.6, 5.4.8, 5.4.15): a variable for each part that is
/// evaluated, the text that they make together, and an error record for each that failed and is empty in the text. For one
/// message, on one thread.
/// </summary>
/// <param name="context">What is shared.</param>
/// <param name="scope">What expressions see.</param>
/// <param name="name">The first part of the names of the variables, unlike that of any other message in the template.</param>
internal sealed class MessageWriter(StylesheetContext context, VariableScope scope, string name)
{
    private readonly ImmutableArray<XElement>.Builder _variables = ImmutableArray.CreateBuilder<XElement>();
    private readonly ImmutableArray<object>.Builder _text = ImmutableArray.CreateBuilder<object>();
    private readonly ImmutableArray<(string Reference, string Expression)>.Builder _expressions =
        ImmutableArray.CreateBuilder<(string Reference, string Expression)>();

    /// <summary>The variables, to stand before the text.</summary>
    public IEnumerable<XElement> Variables => _variables;

    /// <summary>The expressions of a message, as the stylesheet has them.</summary>
    /// <param name="parts">The message.</param>
    /// <param name="scope">What expressions see.</param>
    public static ImmutableArray<ScopedExpression> ExpressionsOf(ImmutableArray<MessagePart> parts, VariableScope scope) =>
    [
        .. parts.SelectMany<MessagePart, ScopedExpression>(part => part switch
        {
            ValueOfPart valueOf => [scope.Read(valueOf.Select)],
            NamePart { Path: { } path } => [scope.Read(path)],
            MarkupPart markup => ExpressionsOf(markup.Content, scope),
            _ => [],
        }),
    ];

    /// <summary>Takes the parts of the message.</summary>
    /// <param name="owner">The part of the schema that says it.</param>
    /// <param name="parts">The message.</param>
    public MessageWriter Add(SchematronNode owner, ImmutableArray<MessagePart> parts)
    {
        foreach (MessagePart part in parts)
        {
            switch (part)
            {
                case TextPart text:
                    _text.Add(Instruction.Text(text.Text));
                    break;
                case MarkupPart markup:
                    Add(owner, markup.Content);
                    break;
                case ValueOfPart valueOf:
                    Add(owner, valueOf.Select, ValueOf);
                    break;
                case NamePart { Path: { } path }:
                    Add(owner, path, NameOf);
                    break;
                case NamePart:
                    _text.Add(Instruction.Of("value-of", Instruction.Attribute("select", "name()")));
                    break;
            }
        }

        return this;
    }

    /// <summary>The text with its white space folded, for an element of the result.</summary>
    public IEnumerable<XElement> Text() =>
    [
        Instruction.Of("variable", Instruction.Attribute("name", name + "text"), _text),
        Instruction.Of("value-of", Instruction.Attribute("select", $"normalize-space(${name}text)")),
    ];

    /// <summary>The error records, to stand behind the finding.</summary>
    /// <param name="at">Who speaks: indices of pattern, rule and assertion.</param>
    public IEnumerable<XElement> Errors(string at) =>
        _expressions.Select(part => ErrorWriter.Report(part.Reference, at, part.Expression, "path()"));

    private void Add(SchematronNode owner, string expression, Func<SchematronNode, string, object[]> value)
    {
        string variable = name + "part" + _variables.Count.ToString(CultureInfo.InvariantCulture);
        ScopedExpression scoped = scope.Read(expression);
        _variables.Add(Instruction.Variable(variable, Instruction.Guard(null, value(owner, scoped.Text))));
        _text.Add(Instruction.Sequence($"${variable}[. instance of text()]"));
        _expressions.Add(("$" + variable, expression));
    }

    private object[] ValueOf(SchematronNode owner, string select) =>
    [
        Instruction.Of(
            "value-of", Instruction.Attribute("select", select), context.VersionAttribute(), context.Origin(owner)),
    ];

    private object[] NameOf(SchematronNode owner, string path) =>
    [
        Instruction.Variable(
            name + "node",
            Instruction.Of("sequence", Instruction.Attribute("select", path), context.VersionAttribute(), context.Origin(owner))),
        Instruction.Of("value-of", Instruction.Attribute("select", $"name(${name}node[1])")),
    ];
}
