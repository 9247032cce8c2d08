// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Xslt.Expressions;
using TeiEdition.Schematron.Xslt.Variables;

namespace TeiEdition.Schematron.Xslt.Writing;

/// <summary>
/// Writes patterns (section 5.4.9), each as a mode: every node of the document is offered to it once, in document order, and
/// of the templates that match the one of the first rule is taken. Nodes are offered from a flat list, so that the depth of
/// a document does not matter. For one thread.
/// </summary>
/// <param name="context">What is shared.</param>
internal sealed class PatternWriter(StylesheetContext context)
{
    private readonly RuleWriter _rules = new(context);
    private readonly string _documents = StylesheetNames.Qualified("documents");
    private readonly string _document = StylesheetNames.Qualified("document");
    private readonly string _main = StylesheetNames.Qualified("main");

    /// <summary>Writes a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="index">Its place in the schema.</param>
    /// <param name="scope">What its expressions see.</param>
    /// <returns>What applies it, and its mode with its rules; nothing where one of its rules cannot be there.</returns>
    public (IEnumerable<XElement> Call, IEnumerable<XElement> Declarations) Write(Pattern pattern, int index, VariableScope scope)
    {
        string at = index.ToString(CultureInfo.InvariantCulture);
        string mode = StylesheetNames.Qualified("pattern" + at);
        List<XElement> templates = [];
        for (int i = 0; i < pattern.Rules.Length; i++)
        {
            if (_rules.Write(pattern, i, mode, scope, at) is not { } template)
            {
                return ([], []);
            }

            templates.Add(template);
        }

        ScopedExpression? documents = pattern.Documents is null ? null : scope.Read(pattern.Documents);
        if (context.IsExcluded(pattern) || context.LacksVariable(pattern, documents))
        {
            return ([], []);
        }

        XElement declaration = Instruction.Of(
            "mode", Instruction.Attribute("name", mode), Instruction.Attribute("on-no-match", "deep-skip"));
        return (
            documents is null ? [Active(pattern, at, null), Apply(pattern, mode)] : Subordinate(pattern, documents, mode, at),
            [declaration, .. templates]);
    }

    private static XElement Active(Pattern pattern, string at, XElement? documents) => new(
        StylesheetNames.Svrl + "active-pattern",
        Instruction.Literal("id", pattern.Id),
        Instruction.Literal("name", pattern.Title),
        Instruction.Literal(StylesheetNames.Own + StylesheetNames.At, at),
        documents);

    private static XElement Apply(Pattern pattern, string mode)
    {
        NodeKinds kinds = pattern.Rules.Aggregate(
            NodeKinds.Elements, (all, rule) => ContextShape.Wider(all, ContextShape.Of(rule.Context ?? string.Empty)));
        string nodes = kinds switch
        {
            NodeKinds.Elements => "descendant::*",
            NodeKinds.NoAttributes => "descendant-or-self::node()",
            _ => "descendant-or-self::node() ! (., @*)",
        };
        return Instruction.Of("apply-templates", Instruction.Attribute("select", nodes), Instruction.Attribute("mode", mode));
    }

    // Subordinate documents: the expression gives their URIs, relative to the document that has them.
    private IEnumerable<XElement> Subordinate(Pattern pattern, ScopedExpression documents, string mode, string at)
    {
        string all = "$" + _documents;
        string one = "$" + _document;
        string uri = $"resolve-uri(string(.), if (. instance of node()) then base-uri(.) else base-uri(${_main}))";
        return
        [
            Instruction.Of("variable", Instruction.Attribute("name", _main), Instruction.Attribute("select", ".")),
            Instruction.Variable(_documents, Instruction.Guard(null, Instruction.Of(
                "sequence", Instruction.Attribute("select", documents.Text), context.VersionAttribute(), context.Origin(pattern)))),
            Active(pattern, at, Instruction.Of(
                "if",
                Instruction.Attribute("test", $"not({StylesheetNames.IsFailure(all)})"),
                ErrorWriter.Computed("documents", $"{all} ! string(.)"))),
            ErrorWriter.Report(all, at, pattern.Documents ?? string.Empty, "'/'"),
            Instruction.Of(
                "for-each",
                Instruction.Attribute("select", $"{all}[not({StylesheetNames.IsFailure(".")})]"),
                Instruction.Variable(_document, Instruction.Guard(null, Instruction.Sequence($"doc({uri})"))),
                ErrorWriter.Report(one, at, pattern.Documents ?? string.Empty, "'/'"),
                Instruction.Of(
                    "for-each",
                    Instruction.Attribute("select", $"{one}[. instance of document-node()]"),
                    Apply(pattern, mode))),
        ];
    }
}
