// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Xslt.Variables;

namespace TeiEdition.Schematron.Xslt.Writing;

/// <summary>Writes variables (section 5.4.5). For one thread.</summary>
/// <param name="context">What is shared.</param>
internal sealed class LetWriter(StylesheetContext context)
{
    /// <summary>Writes a variable.</summary>
    /// <param name="let">The variable of the schema.</param>
    /// <param name="name">Its name in the stylesheet.</param>
    /// <param name="mark">What its errors are marked with.</param>
    /// <param name="scope">What it sees; afterwards with itself.</param>
    /// <returns>The variable; null where it cannot be there.</returns>
    public XElement? Write(Let let, string name, string mark, ref VariableScope scope)
    {
        ScopedExpression? value = let.Value is null ? null : scope.Read(let.Value);
        bool isOut = context.IsExcluded(let) || context.LacksVariable(let, value);
        scope = scope.With(new LetVariable(let, name, isOut));
        if (isOut)
        {
            return null;
        }

        return value is null
            ? Instruction.Of("variable", Instruction.Attribute("name", name), context.Origin(let), let.Content.Select(Literal))
            : Instruction.Variable(
                name,
                Instruction.Guard(mark, Instruction.Of(
                    "sequence", Instruction.Attribute("select", value.Text), context.VersionAttribute(), context.Origin(let))));
    }

    // Content is a value, not a program: braces, and text of white space only, mean themselves.
    private static object Literal(XNode node) => node switch
    {
        XElement element => new XElement(
            element.Name,
            element.Attributes().Select(a => a.IsNamespaceDeclaration ? new XAttribute(a) : Instruction.Literal(a.Name, a.Value)),
            element.Nodes().Select(Literal)),
        XText text => Instruction.Text(text.Value),
        XComment comment => Instruction.Of("comment", Instruction.Text(comment.Value)),
        XProcessingInstruction instruction => Instruction.Of(
            "processing-instruction", Instruction.Attribute("name", instruction.Target), Instruction.Text(instruction.Data)),
        _ => string.Empty,
    };
}
