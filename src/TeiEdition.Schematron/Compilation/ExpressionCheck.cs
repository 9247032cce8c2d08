// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Compilation;

/// <summary>Tells by a look at an expression whether it can run in this process. Stateless; safe on any thread.</summary>
internal static class ExpressionCheck
{
    private const string SchemaNamespace = "http://www.w3.org/2001/XMLSchema";
    private const string PackageNamespace = "http://www.w3.org/2003/11/xpath-functions";

    // They read files, which only the caller's resolver may, or handle names in a way that threads cannot share.
    private static readonly FrozenSet<string> Elsewhere = FrozenSet.ToFrozenSet(
        [
            "doc", "doc-available", "document", "collection", "uri-collection", "unparsed-text", "unparsed-text-available", "key", "QName",
            "resolve-QName", "node-name", "prefix-from-QName", "local-name-from-QName", "namespace-uri-from-QName", "trace",
            "static-base-uri", "default-collation",
        ],
        StringComparer.Ordinal);

    /// <summary>Why an expression needs XSLT, as a sentence without a full stop; null where it does not, as far as can be seen.</summary>
    /// <param name="scan">The expression.</param>
    /// <param name="scope">The prefixes.</param>
    public static string? NeedsXslt(ExpressionScan scan, StaticScope scope)
    {
        if (scan.Newer is not null)
        {
            return $"\"{scan.Text}\" has {scan.Newer}, which came with XPath 3";
        }

        foreach (FunctionCall call in scan.Calls)
        {
            if (!IsKnown(call, scope))
            {
                string name = call.Prefix.Length > 0 ? $"{call.Prefix}:{call.Local}" : call.Local;
                return $"the function {name}() needs XSLT";
            }
        }

        return null;
    }

    /// <summary>Why the XPath2 package would evaluate an expression wrongly, as a sentence without a full stop; null where it does not, as far as is known.</summary>
    /// <param name="scan">An expression that it would have to run.</param>
    public static string? PackageFault(ExpressionScan scan)
    {
        for (int i = 0; i + 1 < scan.Tokens.Length; i++)
        {
            if (scan.TextOf(i + 1) != "::")
            {
                continue;
            }

            // The package counts positions from the wrong end, takes ancestors and descendants in, and gives siblings of several nodes twice.
            string axis = scan.TextOf(i);
            if (axis is "preceding" or "following" || (axis is "ancestor" or "ancestor-or-self" or "preceding-sibling" && HasPredicate(scan, i + 2))
                || (axis.EndsWith("-sibling", StringComparison.Ordinal) && i > 0 && scan.TextOf(i - 1) is "/" or "//"))
            {
                return $"\"{Folding.Fold(scan.Text)}\" uses the axis {axis} in a way that only XSLT runs rightly here";
            }
        }

        return null;
    }

    // After the test of a step: a name, maybe with a prefix, or a kind with its parentheses.
    private static bool HasPredicate(ExpressionScan scan, int at)
    {
        while (at < scan.Tokens.Length && (scan.Tokens[at].Kind == TokenKind.Name || scan.TextOf(at) is ":" or "*" or "(" or ")"))
        {
            if (scan.TextOf(at) == ")" && scan.TextOf(at - 1) != "(")
            {
                return false;
            }

            at++;
        }

        return at < scan.Tokens.Length && scan.TextOf(at) == "[";
    }

    private static bool IsKnown(FunctionCall call, StaticScope scope)
    {
        if (!ExpressionRewriter.IsStandard(call, scope))
        {
            return scope.Namespaces.LookupNamespace(call.Prefix) == SchemaNamespace && call.Local != "QName" && call.Arity == 1;
        }

        return !Elsewhere.Contains(call.Local)
            && (PackageFunctions.Table.Bind(call.Local, PackageNamespace, call.Arity) is not null
                || PackageFunctions.Table.Bind(call.Local, PackageFunctions.Namespace, call.Arity + 1) is not null);
    }
}
