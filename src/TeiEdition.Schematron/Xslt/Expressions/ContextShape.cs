// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Xslt.Expressions;

/// <summary>
/// Which kinds of nodes the contexts of a pattern can match at all, so that a stylesheet does not offer it every attribute
/// of a document for nothing. Never says that a kind is out of question when it is not. Stateless; safe on any thread.
/// </summary>
internal static class ContextShape
{
    /// <summary>The narrowest set of kinds that holds what a context can match.</summary>
    /// <param name="context">An XSLT pattern (XSLT 3.0, section 5.5.2).</param>
    public static NodeKinds Of(string context)
    {
        ImmutableArray<string> tokens = [.. XPathLexer.Read(context).Select(token => context[token.Start..token.End])];
        NodeKinds kinds = NodeKinds.Elements;
        int depth = 0;
        int step = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            depth += tokens[i] is "[" or "(" ? 1 : tokens[i] is "]" or ")" ? -1 : 0;
            if (depth == 0 && tokens[i] is "|" or "union")
            {
                kinds = Wider(kinds, OfStep(tokens.AsSpan()[step..i]));
                step = i + 1;
            }
            else if (depth == 0 && tokens[i] is "/" or "//")
            {
                step = i + 1;
            }
        }

        return Wider(kinds, OfStep(tokens.AsSpan()[step..]));
    }

    /// <summary>The set that holds both.</summary>
    public static NodeKinds Wider(NodeKinds one, NodeKinds other) => one > other ? one : other;

    private static NodeKinds OfStep(ReadOnlySpan<string> step)
    {
        if (step is ["child", "::", .. var rest])
        {
            step = rest;
        }

        return step switch
        {
            [] => NodeKinds.NoAttributes, // The document itself: a path that is only a slash.
            ["element", "(", ..] => NodeKinds.Elements,
            ["text" or "comment" or "processing-instruction" or "document-node", "(", ..] => NodeKinds.NoAttributes,
            [_, "(" or "::", ..] => NodeKinds.All,
            ["*", ..] => NodeKinds.Elements,
            [var name, ..] when name[0] == '_' || char.IsLetter(name[0]) => NodeKinds.Elements,
            _ => NodeKinds.All,
        };
    }
}
